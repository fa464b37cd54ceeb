package org.smalltable.cli.matching;

import java.util.Locale;

/**
 * What a run of the engine took.
 *
 * @param exhibitors how many exhibitors
 * @param buyers how many buyers
 * @param seconds how long making everybody's lists took; reading, understanding texts and writing are left out
 */
record Figures(int exhibitors, int buyers, double seconds) {

    private static final double NANOS = 1e9;

    static Figures since(long startNanos, int exhibitors, int buyers) {
        return new Figures(exhibitors, buyers, (System.nanoTime() - startNanos) / NANOS);
    }

    /** One line of JSON, the heap's peak until now included. */
    String json() {
        long pairs = (long) exhibitors * buyers;
        return String.format(
                Locale.ROOT,
                "{\"exhibitors\":%d,\"buyers\":%d,\"pairs\":%d,\"seconds\":%.3f,\"pairsPerSecond\":%.0f,\"peakMiB\":%d}",
                exhibitors,
                buyers,
                pairs,
                seconds,
                pairs / Math.max(seconds, 1 / NANOS),
                HeapPeak.mebibytes());
    }
}
