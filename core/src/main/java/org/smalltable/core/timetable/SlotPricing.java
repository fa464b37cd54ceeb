package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * Finds what hours and tables are worth: the linear programme over (pair, slot), solved without a matrix by the reflected
 * Halpern primal-dual hybrid gradient method with restarts (A. Chambolle and T. Pock, 2011; D. Applegate et al.,
 * "Practical large-scale linear programming using primal-dual hybrid gradient", 2021; H. Lu and J. Yang, "Restarted
 * Halpern PDHG for linear programming", 2024).
 *
 * <p>The primal side has a share for each pair in each of its common slots; a pair's shares are kept to a sum of at most 1
 * by projection. The dual side has {@link Prices}. Any dual iterate proves a bound; the best is kept.
 */
final class SlotPricing {

    /** Points are divided by this, so that shares and prices are of one size. */
    private static final float POINTS = 512;

    private static final int CHUNKS = 2;

    /** Shares below this are 0: left to fade they would end as denormal numbers, which are slow. */
    private static final float NOTHING = 1e-7f;

    /** Losses, as parts of {@link #POINTS}, at which a pair is looked at less often. */
    private static final float FAR = 0.02f;

    private static final float VERY_FAR = 0.1f;
    private static final int MOST_PASSES = 20;

    private final Instance in;
    private final int slots;
    private final Workers workers;

    /** Pairs that take part (the others do not pay by far), with their entries, one for each common slot. */
    int active;

    int[] pairs;
    int[] firstEntry;
    byte[] slotOf;
    /** Current point, anchor of the Halpern iteration, and what the last step proposed. */
    private float[] share;

    private float[] shareAnchor;

    /** Iterations for which a pair that does not pay by far, and has no share, is left alone. */
    private byte[] sleep;

    /** Where the shares of a pair were cut off last. */
    private float[] lastCut;

    private final Duals now;
    private final Duals anchor;
    /** The image of the last step: its prices are a dual solution. */
    private final Duals step;

    private final float[][] buyerLoad;
    private final float[][] tableLoad;
    private final float[][] companionLoad;
    private final float[] load;
    /** Smaller steps for participants with many pairs. */
    private final float[] caution;

    private static final float USUAL_DEGREE = 30;
    private final double[] shareMoved = new double[CHUNKS];
    private final double[] cross = new double[CHUNKS];
    private final int[] chunkFrom = new int[CHUNKS + 1];

    private float primalStep;
    private float dualStep;
    private float weightOfPrimal = 0.7f;
    private float stepSize = 0.2f;
    private int sinceRestart;
    private double residualAtRestart;
    private double lastResidual;
    long iterations;
    private long selectedAt;

    long bound = Long.MAX_VALUE;
    Prices best;

    SlotPricing(Instance in, Prices from, Seating seating, Workers workers) {
        this.in = in;
        this.workers = workers;
        slots = in.slots;
        now = new Duals(in);
        anchor = new Duals(in);
        step = new Duals(in);
        now.set(from, POINTS);
        buyerLoad = new float[CHUNKS][(in.everybody - in.exhibitors) * slots];
        tableLoad = new float[CHUNKS][slots];
        companionLoad = new float[CHUNKS][in.companions.length];
        load = new float[in.everybody * slots];
        caution = new float[in.everybody];
        for (int i = 0; i < in.everybody; i++) {
            int degree = in.first[i + 1] - in.first[i];
            caution[i] = (float) Math.sqrt(USUAL_DEGREE / Math.max(USUAL_DEGREE, degree));
        }
        boolean near = DualBound.of(in, from) - seating.value < seating.value / 50;
        select(from, near ? 150 : 1_000_000);
        start(seating);
        best = from;
        bound = DualBound.of(in, from);
        restart();
    }

    /** Gives the seated pairs their whole share, in their slot. */
    private void start(Seating seating) {
        for (int a = 0; a < active; a++) {
            for (int k = firstEntry[a]; k < firstEntry[a + 1]; k++) {
                if (seating.slotOf[pairs[a]] == slotOf[k]) {
                    share[k] = 1;
                }
            }
        }
    }

    /** Keeps the pairs that lose at most so many points at these prices, and those that have a share. */
    private void select(Prices prices, int mostLoss) {
        boolean[] shared = new boolean[in.pairs];
        for (int a = 0; a < active; a++) {
            for (int k = firstEntry[a]; k < firstEntry[a + 1]; k++) {
                shared[pairs[a]] |= share[k] != 0;
            }
        }
        int[] kept = new int[in.pairs];
        int n = 0;
        int entries = 0;
        for (int p = 0; p < in.pairs; p++) {
            boolean both = in.cap[in.pairE[p]] > 0 && in.cap[in.pairB[p]] > 0;
            if (both && (shared[p] || DualBound.bestProfit(in, prices, p) >= -mostLoss * (long) Prices.SCALE)) {
                kept[n++] = p;
                entries += Long.bitCount(in.common(p));
            }
        }
        int[] before = pairs;
        int[] entriesBefore = firstEntry;
        float[] shareBefore = share;
        int activeBefore = active;
        active = n;
        pairs = Arrays.copyOf(kept, n);
        firstEntry = new int[n + 1];
        sleep = new byte[n];
        lastCut = new float[n];
        slotOf = new byte[entries];
        share = new float[entries];
        int k = 0;
        int old = 0;
        for (int a = 0; a < n; a++) {
            firstEntry[a] = k;
            while (old < activeBefore && before[old] < pairs[a]) {
                old++;
            }
            int from = old < activeBefore && before[old] == pairs[a] ? entriesBefore[old] : -1;
            for (long left = in.common(pairs[a]); left != 0; left &= left - 1) {
                share[k] = from < 0 ? 0 : shareBefore[from++];
                slotOf[k++] = (byte) Long.numberOfTrailingZeros(left);
            }
        }
        firstEntry[n] = k;
        shareAnchor = new float[entries];
        Arrays.fill(load, 0);
        split();
        selectedAt = iterations;
    }

    /** Halves the work between exhibitors, so that no two chunks write to the same one. */
    private void split() {
        for (int c = 1; c < CHUNKS; c++) {
            long goal = (long) firstEntry[active] * c / CHUNKS;
            int a = Arrays.binarySearch(firstEntry, (int) goal);
            a = Math.min(active, a < 0 ? -a - 1 : a);
            while (a > 0 && a < active && in.pairE[pairs[a]] == in.pairE[pairs[a - 1]]) {
                a++;
            }
            chunkFrom[c] = a;
        }
        chunkFrom[CHUNKS] = active;
    }

    private void restart() {
        System.arraycopy(share, 0, shareAnchor, 0, share.length);
        anchor.copy(now);
        sinceRestart = 0;
        primalStep = stepSize / weightOfPrimal;
        dualStep = stepSize * weightOfPrimal;
    }

    /** So many iterations; afterwards the bound of the last dual iterate is taken in. */
    void iterate(int times) {
        for (int k = 0; k < times; k++) {
            iterate();
        }
        takeBound();
    }

    void takeBound() {
        Prices prices = step.prices(POINTS);
        long value = DualBound.of(in, prices);
        if (value < bound) {
            bound = value;
            best = prices;
        }
    }

    private void iterate() {
        float keep = (sinceRestart + 1f) / (sinceRestart + 2f);
        workers.run(CHUNKS, c -> primal(c, keep));
        double residual = 0;
        double interplay = 0;
        for (int c = 0; c < CHUNKS; c++) {
            residual += shareMoved[c] / primalStep;
        }
        workers.run(CHUNKS, c -> dual(c, keep));
        for (int c = 0; c < CHUNKS; c++) {
            residual += cross[c];
        }
        residual += tables(keep);
        iterations++;
        sinceRestart++;
        considerRestart(Math.sqrt(residual));
    }

    private void considerRestart(double residual) {
        if (sinceRestart == 1) {
            residualAtRestart = residual;
        } else if (residual < 0.2 * residualAtRestart
                || residual < 0.8 * residualAtRestart && residual > lastResidual
                || sinceRestart > 0.36 * iterations + 20) {
            balance();
            if (iterations - selectedAt >= 50) {
                select(step.prices(POINTS), iterations < 150 ? 150 : 60);
            }
            restart();
        }
        lastResidual = residual;
    }

    /** Lets both sides move alike: the ratio of their steps follows how far each went since the last restart. */
    private void balance() {
        double sharesWent = 0;
        for (int k = 0; k < share.length; k++) {
            double d = share[k] - shareAnchor[k];
            sharesWent += d * d;
        }
        double pricesWent = now.distance(anchor);
        if (sharesWent > 1e-12 && pricesWent > 1e-12) {
            double ratio = Math.sqrt(pricesWent / sharesWent);
            weightOfPrimal = (float) Math.exp(0.5 * Math.log(ratio) + 0.5 * Math.log(weightOfPrimal));
            weightOfPrimal = Math.max(0.01f, Math.min(10, weightOfPrimal));
        }
    }

    /** Moves the shares of a chunk's pairs towards profit and adds up what they would use. */
    private void primal(int chunk, float keep) {
        float[] cost = new float[slots];
        float[] v = new float[slots];
        float[] ofBuyers = buyerLoad[chunk];
        float[] ofTables = tableLoad[chunk];
        Arrays.fill(ofBuyers, 0);
        Arrays.fill(ofTables, 0);
        Arrays.fill(companionLoad[chunk], 0);
        float eta = primalStep;
        double moved = 0;
        int lastE = -1;
        for (int a = chunkFrom[chunk]; a < chunkFrom[chunk + 1]; a++) {
            int p = pairs[a];
            int e = in.pairE[p];
            int b = in.pairB[p];
            if (e != lastE) {
                lastE = e;
                for (int s = 0; s < slots; s++) {
                    cost[s] = now.time[e * slots + s] + now.table[s];
                    load[e * slots + s] = 0;
                }
            }
            if (sleep[a] > 0) {
                sleep[a]--;
                continue;
            }
            int pool = in.pool == null ? -1 : in.pool[p];
            float worth = in.weight[p] / POINTS - now.meeting[e] - now.meeting[b];
            int from = firstEntry[a];
            int to = firstEntry[a + 1];
            int fromB = b * slots;
            float sum = 0;
            float highest = Float.NEGATIVE_INFINITY;
            int had = 0;
            for (int k = from; k < to; k++) {
                int s = slotOf[k];
                float old = share[k];
                float gain = worth - cost[s] - now.time[fromB + s];
                if (pool >= 0) {
                    gain -= now.companion[pool * slots + s];
                }
                float value = old + eta * gain;
                v[k - from] = value;
                had |= Float.floatToRawIntBits(old) | Float.floatToRawIntBits(shareAnchor[k]);
                sum += Math.max(0, value);
                highest = Math.max(highest, value);
            }
            if (highest <= 0 && had == 0) {
                sleep[a] = highest > -eta * FAR ? 0 : highest > -eta * VERY_FAR ? (byte) 3 : (byte) 15;
                continue;
            }
            float cut = 0;
            if (sum > 1) {
                cut = threshold(v, to - from, lastCut[a]);
                lastCut[a] = cut;
            }
            for (int k = from; k < to; k++) {
                float image = Math.max(0, v[k - from] - cut);
                float old = share[k];
                float reflected = 2 * image - old;
                if (reflected != 0) {
                    int s = slotOf[k];
                    load[e * slots + s] += reflected;
                    ofBuyers[fromB - in.exhibitors * slots + s] += reflected;
                    ofTables[s] += reflected;
                    if (pool >= 0) {
                        companionLoad[chunk][pool * slots + s] += reflected;
                    }
                }
                moved += (image - old) * (image - old);
                float moving = keep * reflected + (1 - keep) * shareAnchor[k];
                share[k] = Math.abs(moving) < NOTHING ? 0 : moving;
            }
        }
        shareMoved[chunk] = moved;
    }

    /**
     * The cut that brings the values above it to a sum of 1 beyond it: Newton's method on a convex, piecewise straight
     * function, from the cut before (after C. Michelot, 1986). Counts by sign bits, as branches would be guessed wrong half the time.
     */
    private static float threshold(float[] v, int size, float guess) {
        float cut = guess;
        for (int pass = 0; ; pass++) {
            float above = 0;
            int below = 0;
            for (int k = 0; k < size; k++) {
                float d = v[k] - cut;
                above += Math.max(0, d);
                below += Float.floatToRawIntBits(d) >>> 31;
            }
            float next = Math.max(0, cut + (above - 1) / Math.max(1, size - below));
            if (Math.abs(next - cut) < 1e-6f || pass == MOST_PASSES) {
                return next;
            }
            cut = next;
        }
    }

    /** Raises the prices of hours that are used twice, lowers those of idle ones; likewise for whole participants. */
    private void dual(int chunk, float keep) {
        int from = chunk * in.everybody / CHUNKS;
        int to = (chunk + 1) * in.everybody / CHUNKS;
        double moved = 0;
        for (int i = from; i < to; i++) {
            float meetings = 0;
            float hourStep = dualStep * caution[i];
            int capacity = Math.max(1, in.cap[i]);
            for (long left = in.available[i]; left != 0; left &= left - 1) {
                int k = i * slots + Long.numberOfTrailingZeros(left);
                float used;
                if (i < in.exhibitors) {
                    used = load[k];
                } else {
                    used = 0;
                    for (int c = 0; c < CHUNKS; c++) {
                        used += buyerLoad[c][k - in.exhibitors * slots];
                    }
                }
                meetings += used;
                float old = now.time[k];
                float image = Math.max(0, old + hourStep * (used - 1));
                step.time[k] = image;
                moved += (image - old) * (image - old) / hourStep;
                now.time[k] = keep * (2 * image - old) + (1 - keep) * anchor.time[k];
            }
            float old = now.meeting[i];
            float sigma = hourStep / capacity;
            float image = meetingPrice(i, old + sigma * meetings, sigma);
            step.meeting[i] = image;
            moved += (image - old) * (image - old) / sigma;
            now.meeting[i] = keep * (2 * image - old) + (1 - keep) * anchor.meeting[i];
        }
        cross[chunk] = moved;
    }

    /** The price at which the meetings wanted there, times the step, make up the rest of {@code goal}. */
    private float meetingPrice(int i, float goal, float sigma) {
        for (int k = 0; k < in.cap[i]; k++) {
            float turn = k < in.levels ? -in.bonus[i * in.levels + k] / POINTS : 0;
            if (goal <= turn) {
                return goal;
            }
            int alike = k < in.levels ? 1 : in.cap[i] - k;
            if (goal <= turn + sigma * alike) {
                return turn;
            }
            goal -= sigma * alike;
            k += alike - 1;
        }
        return goal;
    }

    private double tables(float keep) {
        double moved = 0;
        for (int s = 0; s < slots; s++) {
            float used = 0;
            for (int c = 0; c < CHUNKS; c++) {
                used += tableLoad[c][s];
            }
            float sigma = dualStep / Math.max(1, in.tables[s]);
            float old = now.table[s];
            float image = Math.max(0, old + sigma * (used - in.tables[s]));
            step.table[s] = image;
            moved += (image - old) * (image - old) / sigma;
            now.table[s] = keep * (2 * image - old) + (1 - keep) * anchor.table[s];
        }
        for (int k = 0; k < in.companions.length; k++) {
            float used = 0;
            for (int c = 0; c < CHUNKS; c++) {
                used += companionLoad[c][k];
            }
            float sigma = dualStep / Math.max(1, in.companions[k]);
            float old = now.companion[k];
            float image = Math.max(0, old + sigma * (used - in.companions[k]));
            step.companion[k] = image;
            moved += (image - old) * (image - old) / sigma;
            now.companion[k] = keep * (2 * image - old) + (1 - keep) * anchor.companion[k];
        }
        return moved;
    }

    /** The share of an entry as the last step left it. */
    float share(int entry) {
        return share[entry];
    }

    int entries() {
        return share.length;
    }
}
