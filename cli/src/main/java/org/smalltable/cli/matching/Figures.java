package org.smalltable.cli.matching;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
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
    private static final int BITS_OF_A_MEBIBYTE = 20;

    static Figures since(long startNanos, int exhibitors, int buyers) {
        return new Figures(exhibitors, buyers, (System.nanoTime() - startNanos) / NANOS);
    }

    /** One line of JSON. */
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
                peakMebibytes());
    }

    /** The most heap that was in use so far, garbage included. */
    private static long peakMebibytes() {
        long bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                bytes += pool.getPeakUsage().getUsed();
            }
        }
        return bytes >> BITS_OF_A_MEBIBYTE;
    }
}
