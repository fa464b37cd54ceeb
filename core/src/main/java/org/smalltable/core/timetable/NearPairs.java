package org.smalltable.core.timetable;

/** The pairs that may be part of a good timetable: those that lose little at the prices found, by exhibitor. */
final class NearPairs {

    /** Near pairs of exhibitor e: pairs[first[e]] to pairs[first[e + 1] - 1]. */
    final int[] first;

    final int[] pairs;

    NearPairs(Instance in, Prices prices, Seating seating, int points) {
        first = new int[in.exhibitors + 1];
        int[] near = new int[in.pairs];
        int n = 0;
        for (int e = 0; e < in.exhibitors; e++) {
            first[e] = n;
            for (int k = in.first[e]; k < in.first[e + 1]; k++) {
                int p = in.pairOf[k];
                if (seating.isSeated(p)
                        || in.cap[in.pairB[p]] > 0
                                && in.cap[e] > 0
                                && DualBound.bestProfit(in, prices, p) >= -points * Prices.SCALE) {
                    near[n++] = p;
                }
            }
        }
        first[in.exhibitors] = n;
        pairs = java.util.Arrays.copyOf(near, n);
    }
}
