package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * The primal side of {@link SlotPricing} for the pairs of some exhibitors: what share each pair has of each of its common
 * slots. Only entries (pair, slot) that may matter are kept: those that have a share, and those that lose little at the
 * prices of the last {@link #select}. Blocks share nothing that is written, so that they can be worked on at the same time.
 */
final class ShareBlock {

    /**
     * Shares are whole numbers, this for 1: they end at 0 where floats would fade to denormal numbers, which are slow, and
     * the shares of 64 slots still add up within an int.
     */
    private static final int WHOLE = 1 << 24;

    private static final float PART = 1f / WHOLE;

    /** Farther from 0 shares are not drawn in one step, so that no difference of two leaves the range of an int. */
    private static final float FARTHEST = 1 << 29;

    /**
     * So many slots of a pair take part beside those it has a share of. Many slots are worth the same to a pair; a few,
     * drawn by lot, do as well as all of them, cost less work and leave fewer pairs in pieces.
     */
    private static final int KEEP = 5;

    /** How much luck adds to the rating of a slot at most. */
    private static final float LUCK = 3 / SlotPricing.POINTS;

    private final Instance in;
    private final int slots;
    private final int fromPair;
    private final int toPair;

    /** Pairs that take part, their entries, and each entry's slot and share now and at the last restart. */
    int active;

    private int[] pairs = {};
    private int[] firstEntry = new int[1];
    private byte[] slotOf = {};
    private int[] share = {};
    private int[] anchor = {};

    private int[] sparePairs = {};
    private int[] spareFirst = new int[1];
    private byte[] spareSlot = {};
    private int[] spareShare = {};
    private int[] spareAnchor = {};

    Lots lots = Lots.none();

    private final float[] gain;
    private final float[] cost;
    private final float[] rated;
    private final float[] top = new float[KEEP];
    private final int[] wish;
    private final int[] kept;

    /** What the reflected shares of the last step take of the buyers' hours, of tables, of companions. */
    final float[] buyerLoad;

    final float[] tableLoad;
    final float[] companionLoad;
    /** How far the shares moved in the last step: sum of squares. */
    double moved;

    ShareBlock(Instance in, int fromPair, int toPair) {
        this.in = in;
        this.fromPair = fromPair;
        this.toPair = toPair;
        slots = in.slots;
        gain = new float[slots];
        cost = new float[slots];
        rated = new float[slots];
        wish = new int[slots + 1];
        kept = new int[slots + 1];
        buyerLoad = new float[(in.everybody - in.exhibitors) * slots];
        tableLoad = new float[slots];
        companionLoad = new float[in.companions.length];
    }

    /**
     * Chooses the entries anew: those with a share, and the best of those that gain at these prices no less than {@code
     * margin} below the pair's best slot, or below nothing when no slot pays.
     */
    void select(Duals prices, float margin) {
        int n = 0;
        int entries = 0;
        int old = 0;
        int lastE = -1;
        for (int p = fromPair; p < toPair; p++) {
            int e = in.pairE[p];
            int b = in.pairB[p];
            if (in.cap[e] <= 0 || in.cap[b] <= 0) {
                continue;
            }
            if (e != lastE) {
                lastE = e;
                costs(prices, e);
            }
            boolean had = old < active && pairs[old] == p;
            int was = had ? firstEntry[old] : 0;
            int end = had ? firstEntry[++old] : 0;
            float best = gains(prices, p, e, b);
            if (best < -margin && !had && !lots.hasHome(p)) {
                continue;
            }
            float least = Math.max(Math.max(0, best) - margin, rank(p));
            reserve(n, entries);
            spareFirst[n] = entries;
            for (long left = in.common(p); left != 0; left &= left - 1) {
                int s = Long.numberOfTrailingZeros(left);
                while (was < end && slotOf[was] < s) {
                    was++;
                }
                boolean known = was < end && slotOf[was] == s;
                int mine = known ? share[was] : 0;
                int atAnchor = known ? anchor[was] : 0;
                if (rated[s] >= least || mine != 0 || atAnchor != 0 || lots.isHome(p, s)) {
                    spareSlot[entries] = (byte) s;
                    spareShare[entries] = mine;
                    spareAnchor[entries++] = atAnchor;
                }
            }
            if (entries > spareFirst[n]) {
                sparePairs[n++] = p;
            }
        }
        reserve(n, entries);
        spareFirst[n] = entries;
        swap();
        active = n;
    }

    private void costs(Duals prices, int e) {
        for (int s = 0; s < slots; s++) {
            cost[s] = prices.time[e * slots + s] + prices.table[s];
        }
    }

    /** Sets {@link #gain} for the common slots of a pair and answers with the highest. */
    private float gains(Duals prices, int p, int e, int b) {
        float worth = in.weight[p] / SlotPricing.POINTS - prices.meeting[e] - prices.meeting[b];
        int pool = in.pool == null ? -1 : in.pool[p];
        float best = Float.NEGATIVE_INFINITY;
        for (long left = in.common(p); left != 0; left &= left - 1) {
            int s = Long.numberOfTrailingZeros(left);
            float value = worth - cost[s] - prices.time[b * slots + s];
            if (pool >= 0) {
                value -= prices.companion[pool * slots + s];
            }
            gain[s] = value;
            best = Math.max(best, value);
        }
        return best;
    }

    /** Rates the common slots of a pair by their gain, equals by chance; answers the rating of the last one wanted. */
    private float rank(int p) {
        java.util.Arrays.fill(top, Float.NEGATIVE_INFINITY);
        for (long left = in.common(p); left != 0; left &= left - 1) {
            int s = Long.numberOfTrailingZeros(left);
            float value = gain[s] + lots.luck(p, s) * LUCK;
            rated[s] = value;
            if (value > top[KEEP - 1]) {
                int k = KEEP - 1;
                while (k > 0 && top[k - 1] < value) {
                    top[k] = top[k - 1];
                    k--;
                }
                top[k] = value;
            }
        }
        return top[KEEP - 1];
    }

    /** Makes room in the spare arrays for one pair more. */
    private void reserve(int n, int entries) {
        if (n + 2 > spareFirst.length) {
            int more = Math.min(toPair - fromPair, n + (n >> 1) + 256) + 2;
            sparePairs = Arrays.copyOf(sparePairs, more);
            spareFirst = Arrays.copyOf(spareFirst, more);
        }
        if (entries + slots > spareSlot.length) {
            int more = entries + (entries >> 1) + 1024 + slots;
            spareSlot = Arrays.copyOf(spareSlot, more);
            spareShare = Arrays.copyOf(spareShare, more);
            spareAnchor = Arrays.copyOf(spareAnchor, more);
        }
    }

    private void swap() {
        int[] somePairs = pairs;
        pairs = sparePairs;
        sparePairs = somePairs;
        int[] first = firstEntry;
        firstEntry = spareFirst;
        spareFirst = first;
        byte[] someSlots = slotOf;
        slotOf = spareSlot;
        spareSlot = someSlots;
        int[] some = share;
        share = spareShare;
        spareShare = some;
        some = anchor;
        anchor = spareAnchor;
        spareAnchor = some;
    }

    /** Gives the seated pairs their whole share, in their slot, and the others none. */
    void start(byte[] seats) {
        for (int a = 0; a < active; a++) {
            for (int k = firstEntry[a]; k < firstEntry[a + 1]; k++) {
                share[k] = seats[pairs[a]] == slotOf[k] ? WHOLE : 0;
            }
        }
    }

    void restart() {
        System.arraycopy(share, 0, anchor, 0, entries());
    }

    /** How far the shares went since the last restart: sum of squares. */
    double went() {
        double sum = 0;
        for (int k = 0; k < entries(); k++) {
            double d = (share[k] - anchor[k]) * PART;
            sum += d * d;
        }
        return sum;
    }

    /** Moves the shares towards profit and adds up what they would use; {@code load} of exhibitors is written directly. */
    void step(Duals now, float eta, float keep, float[] load) {
        Arrays.fill(buyerLoad, 0);
        Arrays.fill(tableLoad, 0);
        Arrays.fill(companionLoad, 0);
        double sum = 0;
        int lastE = -1;
        for (int a = 0; a < active; a++) {
            int e = in.pairE[pairs[a]];
            if (e != lastE) {
                lastE = e;
                costs(now, e);
            }
            sum += step(a, e, now, eta, keep, load);
        }
        moved = sum;
    }

    private double step(int a, int e, Duals now, float eta, float keep, float[] load) {
        int p = pairs[a];
        int b = in.pairB[p];
        int pool = in.pool == null ? -1 : in.pool[p];
        float worth = in.weight[p] / SlotPricing.POINTS - now.meeting[e] - now.meeting[b];
        int from = firstEntry[a];
        int to = firstEntry[a + 1];
        float stretch = eta * WHOLE;
        int n = pool < 0
                ? wishes(p, from, to, worth, now.time, b * slots, stretch)
                : wishes(p, from, to, worth, now, b * slots, stretch, pool * slots);
        if (n == 0) {
            return 0;
        }
        int highest = Integer.MIN_VALUE;
        int sum = 0;
        for (int k = 0; k < n; k++) {
            highest = Math.max(highest, wish[k]);
            sum += Math.min(WHOLE, wish[k] & ~(wish[k] >> 31));
        }
        int cut = sum > WHOLE ? threshold(wish, n, highest - WHOLE) : 0;
        int loadOfE = e * slots;
        int loadOfB = (b - in.exhibitors) * slots;
        float far = 0;
        for (int k = 0; k < n; k++) {
            int entry = kept[k];
            int old = share[entry];
            int above = wish[k] - cut;
            int image = above & ~(above >> 31);
            int atAnchor = anchor[entry];
            int reflected = 2 * image - old;
            float use = reflected * PART;
            int s = slotOf[entry];
            load[loadOfE + s] += use;
            buyerLoad[loadOfB + s] += use;
            tableLoad[s] += use;
            if (pool >= 0) {
                companionLoad[pool * slots + s] += use;
            }
            float d = (image - old) * PART;
            far += d * d;
            share[entry] = atAnchor + (int) (keep * (reflected - atAnchor));
        }
        return far;
    }

    /** Works out where profit draws the shares; keeps those that have a share or are drawn to one, and answers how many. */
    private int wishes(int p, int from, int to, float worth, float[] time, int hoursOfB, float stretch) {
        int n = 0;
        for (int k = from; k < to; k++) {
            int s = slotOf[k];
            int old = share[k];
            int value = old + drawn(stretch * (worth + lots.gain(p, s) - cost[s] - time[hoursOfB + s]));
            kept[n] = k;
            wish[n] = value;
            // Without a branch, which would be guessed wrong too often: one more when any of the three is not 0.
            int matters = value & ~(value >> 31) | old | anchor[k];
            n += (matters | -matters) >>> 31;
        }
        return n;
    }

    private int wishes(int p, int from, int to, float worth, Duals now, int hoursOfB, float stretch, int pool) {
        int n = 0;
        for (int k = from; k < to; k++) {
            int s = slotOf[k];
            float profit = worth + lots.gain(p, s) - cost[s] - now.time[hoursOfB + s] - now.companion[pool + s];
            kept[n] = k;
            wish[n] = share[k] + drawn(stretch * profit);
            n += wish[n] > 0 || share[k] != 0 || anchor[k] != 0 ? 1 : 0;
        }
        return n;
    }

    private static int drawn(float by) {
        return (int) Math.max(-FARTHEST, Math.min(FARTHEST, by));
    }

    /**
     * The cut that brings the values above it to a sum of {@link #WHOLE} beyond it: Newton's method from below on a convex,
     * piecewise straight function (C. Michelot, 1986). Counts by sign bits, as branches would be guessed wrong too often.
     */
    private static int threshold(int[] v, int size, int atLeast) {
        int cut = Math.max(0, atLeast);
        while (true) {
            int above = 0;
            int below = 0;
            for (int k = 0; k < size; k++) {
                int d = v[k] - cut;
                int sign = d >> 31;
                above += d & ~sign;
                below -= sign;
            }
            int more = (above - WHOLE) / Math.max(1, size - below);
            if (more <= 0) {
                return cut;
            }
            cut += more;
        }
    }

    int entries() {
        return firstEntry[active];
    }

    int pair(int a) {
        return pairs[a];
    }

    int firstEntry(int a) {
        return firstEntry[a];
    }

    int slot(int entry) {
        return slotOf[entry];
    }

    /** The share of an entry as the last step left it. */
    float share(int entry) {
        return share[entry] * PART;
    }
}
