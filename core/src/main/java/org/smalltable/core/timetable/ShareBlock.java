package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * The primal side of {@link SlotPricing} for the pairs of some exhibitors: what share each pair has of each of its common
 * slots. Blocks share nothing that is written, so that they can be worked on at the same time.
 */
final class ShareBlock {

    private static final int WHOLE = ShareEntries.WHOLE;
    private static final float PART = ShareEntries.PART;

    /** Farther from 0 shares are not drawn in one step, so that no difference of two leaves the range of an int. */
    private static final float FARTHEST = 1 << 29;

    /** For so many pairs what they need is fetched at once. */
    private static final int FETCHED = 32;

    private final Instance in;
    private final int slots;
    final ShareEntries entries;
    Lots lots = Lots.none();

    private final float[] cost;
    private final int[] wish;
    private final int[] kept;

    /** What the reflected shares of the last step take of the buyers' hours, of tables, of companions. */
    final float[] buyerLoad;

    final float[] tableLoad;
    final float[] companionLoad;
    /** How far the shares moved in the last step: sum of squares. */
    double moved;

    /** Read by nobody: what is fetched must go somewhere. */
    private float fetched;

    ShareBlock(Instance in, int fromPair, int toPair) {
        this.in = in;
        slots = in.slots;
        entries = new ShareEntries(in, fromPair, toPair);
        cost = new float[slots];
        wish = new int[slots + 1];
        kept = new int[slots + 1];
        buyerLoad = new float[(in.everybody - in.exhibitors) * slots];
        tableLoad = new float[slots];
        companionLoad = new float[in.companions.length];
    }

    void select(Duals prices, float margin) {
        entries.select(prices, margin, lots);
    }

    /** Moves the shares towards profit and adds up what they would use; {@code load} of exhibitors is written directly. */
    void step(Duals now, float eta, float keep, float[] load) {
        Arrays.fill(buyerLoad, 0);
        Arrays.fill(tableLoad, 0);
        Arrays.fill(companionLoad, 0);
        double sum = 0;
        int lastE = -1;
        for (int a = 0; a < entries.active; a++) {
            if (a % FETCHED == 0) {
                fetch(a, now);
            }
            int e = in.pairE[entries.pairs[a]];
            if (e != lastE) {
                lastE = e;
                now.hoursAndTables(e, cost);
            }
            sum += step(a, e, now, eta, keep, load);
        }
        moved = sum;
    }

    /**
     * Reads what the next pairs need of their buyers, in large sessions all over memory: so the processor fetches it for many
     * pairs at once instead of waiting for each.
     */
    private void fetch(int from, Duals now) {
        float read = 0;
        for (int a = from; a < Math.min(entries.active, from + FETCHED); a++) {
            int first = entries.firstEntry[a];
            int last = entries.firstEntry[a + 1] - 1;
            int b = in.pairB[entries.pairs[a]];
            int load = (b - in.exhibitors) * slots;
            int middle = entries.slotOf[(first + last) / 2];
            read += now.time[b * slots + entries.slotOf[first]] + buyerLoad[load + entries.slotOf[first]];
            read += now.time[b * slots + middle] + buyerLoad[load + middle];
            read += now.time[b * slots + entries.slotOf[last]] + buyerLoad[load + entries.slotOf[last]];
            read += now.meeting[b];
        }
        fetched = read;
    }

    private double step(int a, int e, Duals now, float eta, float keep, float[] load) {
        int p = entries.pairs[a];
        int b = in.pairB[p];
        int pool = in.pool == null ? -1 : in.pool[p];
        float worth = in.weight[p] / SlotPricing.POINTS - now.meeting[e] - now.meeting[b];
        int from = entries.firstEntry[a];
        int to = entries.firstEntry[a + 1];
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
        int[] share = entries.share;
        float far = 0;
        for (int k = 0; k < n; k++) {
            int entry = kept[k];
            int old = share[entry];
            int above = wish[k] - cut;
            int image = above & ~(above >> 31);
            int atAnchor = entries.anchor[entry];
            int reflected = 2 * image - old;
            float use = reflected * PART;
            int s = entries.slotOf[entry];
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
            int s = entries.slotOf[k];
            int old = entries.share[k];
            int value = old + drawn(stretch * (worth + lots.gain(p, s) - cost[s] - time[hoursOfB + s]));
            kept[n] = k;
            wish[n] = value;
            // Without a branch, which would be guessed wrong too often: one more when any of the three is not 0.
            int matters = value & ~(value >> 31) | old | entries.anchor[k];
            n += (matters | -matters) >>> 31;
        }
        return n;
    }

    private int wishes(int p, int from, int to, float worth, Duals now, int hoursOfB, float stretch, int pool) {
        int n = 0;
        for (int k = from; k < to; k++) {
            int s = entries.slotOf[k];
            float profit = worth + lots.gain(p, s) - cost[s] - now.time[hoursOfB + s] - now.companion[pool + s];
            kept[n] = k;
            wish[n] = entries.share[k] + drawn(stretch * profit);
            n += wish[n] > 0 || entries.share[k] != 0 || entries.anchor[k] != 0 ? 1 : 0;
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
}
