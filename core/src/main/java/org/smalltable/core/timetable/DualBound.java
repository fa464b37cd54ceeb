package org.smalltable.core.timetable;

/**
 * The bound that prices prove (weak duality): what all seats, hours and companions cost together, plus what each pair
 * would gain by buying its cheapest seat, plus what each participant would gain by taking as many meetings as pay for
 * themselves. Integer arithmetic, so that the answer is exact.
 */
final class DualBound {

    private DualBound() {}

    /** In points, the pins included. */
    static long of(Instance in, Prices prices) {
        long sum = 0;
        for (int s = 0; s < in.slots; s++) {
            sum += (long) in.tables[s] * prices.table[s];
        }
        for (int k = 0; k < in.companions.length; k++) {
            sum += (long) in.companions[k] * prices.companion[k];
        }
        for (int i = 0; i < in.everybody; i++) {
            for (long left = in.available[i]; left != 0; left &= left - 1) {
                sum += prices.time[i * in.slots + Long.numberOfTrailingZeros(left)];
            }
            for (int k = 0; k < in.cap[i]; k++) {
                int gain = in.nextBonus(i, k) * Prices.SCALE + prices.meeting[i];
                if (gain <= 0) {
                    break;
                }
                sum += gain;
            }
        }
        for (int p = 0; p < in.pairs; p++) {
            sum += Math.max(0, bestProfit(in, prices, p));
        }
        return in.base + Math.floorDiv(sum, Prices.SCALE);
    }

    /** What a pair gains in its cheapest slot, in units of {@link Prices#SCALE}; negative when it never pays. */
    static int bestProfit(Instance in, Prices prices, int pair) {
        int e = in.pairE[pair];
        int b = in.pairB[pair];
        int worth = in.weight[pair] * Prices.SCALE - prices.meeting[e] - prices.meeting[b];
        int fromE = e * in.slots;
        int fromB = b * in.slots;
        int cheapest = Integer.MAX_VALUE / 2;
        for (long left = in.common(pair); left != 0; left &= left - 1) {
            int s = Long.numberOfTrailingZeros(left);
            int cost = prices.time[fromE + s] + prices.time[fromB + s] + prices.table[s];
            if (in.pool != null && in.pool[pair] >= 0) {
                cost += prices.companion[in.pool[pair] * in.slots + s];
            }
            cheapest = Math.min(cheapest, cost);
        }
        return worth - cheapest;
    }
}
