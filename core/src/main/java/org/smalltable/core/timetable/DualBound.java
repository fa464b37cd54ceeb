package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * The bound that prices prove (weak duality): what all seats, hours and companions cost together, plus what each pair
 * would gain by buying its cheapest seat, plus what each participant would gain by taking as many meetings as pay for
 * themselves. Integer arithmetic, so that the answer is exact.
 */
final class DualBound {

    private static final int PARTS = 8;

    private DualBound() {}

    /** In points, the pins included. */
    static long of(Instance in, Prices prices) {
        return whole(in, things(in, prices) + pairs(in, prices, 0, in.pairs));
    }

    /** The same, worked out by several threads. */
    static long of(Instance in, Prices prices, Workers workers) {
        long[] part = new long[PARTS];
        workers.run(
                PARTS,
                k -> part[k] = (k == 0 ? things(in, prices) : 0)
                        + pairs(in, prices, (int) ((long) k * in.pairs / PARTS), (int)
                                ((long) (k + 1) * in.pairs / PARTS)));
        return whole(in, Arrays.stream(part).sum());
    }

    private static long whole(Instance in, long sum) {
        return in.base + Math.floorDiv(sum, Prices.SCALE);
    }

    private static long things(Instance in, Prices prices) {
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
        return sum;
    }

    private static long pairs(Instance in, Prices prices, int from, int to) {
        long sum = 0;
        int table = Arrays.stream(prices.table).min().orElse(0);
        for (int p = from; p < to; p++) {
            // Most pairs would not pay even if hours cost nothing.
            if (in.weight[p] * Prices.SCALE - prices.meeting[in.pairE[p]] - prices.meeting[in.pairB[p]] > table) {
                sum += Math.max(0, bestProfit(in, prices, p));
            }
        }
        return sum;
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
