package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * What one more slot is worth at given prices: a bound on the heaviest set of at most so many pairs, one meeting for each
 * participant, where a pair weighs what it earns beyond the prices it pays already.
 */
final class ExtraSlot {

    private ExtraSlot() {}

    /** In units of {@link Prices#SCALE}. */
    static long gain(SessionPlan plan, Prices prices, int tables) {
        int[] best = new int[plan.exhibitors + plan.buyers];
        for (int k = 0; k < plan.wishes(); k++) {
            int e = plan.wishExhibitor[k];
            int b = plan.exhibitors + plan.wishBuyer[k];
            int worth = plan.weight[k] * Prices.SCALE - prices.meeting[e] - prices.meeting[b];
            int profit = Math.max(0, worth - cheapestSeat(plan, prices, k, e, b));
            best[e] = Math.max(best[e], worth - profit);
            best[b] = Math.max(best[b], worth - profit);
        }
        return Math.min(top(best, 0, plan.exhibitors, tables), top(best, plan.exhibitors, best.length, tables));
    }

    private static int cheapestSeat(SessionPlan plan, Prices prices, int wish, int e, int b) {
        int cheapest = Integer.MAX_VALUE / 2;
        int pool = plan.wishPool(wish);
        for (long left = plan.commonSlots(wish); left != 0; left &= left - 1) {
            int s = Long.numberOfTrailingZeros(left);
            int cost = prices.time[e * plan.slots + s]
                    + prices.time[b * plan.slots + s]
                    + prices.table[s]
                    + (pool < 0 ? 0 : prices.companion[pool * plan.slots + s]);
            cheapest = Math.min(cheapest, cost);
        }
        return cheapest;
    }

    /** The sum of the {@code most} largest values in a range, none below 0. */
    private static long top(int[] values, int from, int to, int most) {
        int[] sorted = Arrays.copyOfRange(values, from, to);
        Arrays.sort(sorted);
        long sum = 0;
        for (int k = sorted.length - 1; k >= Math.max(0, sorted.length - most); k--) {
            sum += Math.max(0, sorted[k]);
        }
        return sum;
    }
}
