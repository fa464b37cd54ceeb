package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * The entries (pair, slot) of a {@link ShareBlock} that may matter, with their shares: those that have a share, and those
 * that lose little at the prices of the last {@link #select}.
 */
final class ShareEntries {

    /**
     * Shares are whole numbers, this for 1: they end at 0 where floats would fade to denormal numbers, which are slow, and
     * the shares of 64 slots still add up within an int.
     */
    static final int WHOLE = 1 << 24;

    static final float PART = 1f / WHOLE;

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

    int[] pairs = {};
    int[] firstEntry = new int[1];
    byte[] slotOf = {};
    int[] share = {};
    int[] anchor = {};

    private int[] sparePairs = {};
    private int[] spareFirst = new int[1];
    private byte[] spareSlot = {};
    private int[] spareShare = {};
    private int[] spareAnchor = {};

    private final float[] gain;
    private final float[] cost;
    private final float[] rated;
    private final float[] top = new float[KEEP];

    ShareEntries(Instance in, int fromPair, int toPair) {
        this.in = in;
        this.fromPair = fromPair;
        this.toPair = toPair;
        slots = in.slots;
        gain = new float[slots];
        cost = new float[slots];
        rated = new float[slots];
    }

    /**
     * Chooses the entries anew: those with a share, and the best of those that gain at these prices no less than {@code
     * margin} below the pair's best slot, or below nothing when no slot pays.
     */
    void select(Duals prices, float margin, Lots lots) {
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
                prices.hoursAndTables(e, cost);
            }
            boolean had = old < active && pairs[old] == p;
            int was = had ? firstEntry[old] : 0;
            int end = had ? firstEntry[++old] : 0;
            float best = gains(prices, p, e, b);
            if (best < -margin && !had && !lots.hasHome(p)) {
                continue;
            }
            float least = Math.max(Math.max(0, best) - margin, rank(p, lots));
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
    private float rank(int p, Lots lots) {
        Arrays.fill(top, Float.NEGATIVE_INFINITY);
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
        System.arraycopy(share, 0, anchor, 0, size());
    }

    /** How far the shares went since the last restart: sum of squares. */
    double went() {
        double sum = 0;
        for (int k = 0; k < size(); k++) {
            double d = (share[k] - anchor[k]) * PART;
            sum += d * d;
        }
        return sum;
    }

    int size() {
        return firstEntry[active];
    }

    /** The share of an entry as the last step left it. */
    float share(int entry) {
        return share[entry] * PART;
    }
}
