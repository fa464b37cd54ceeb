package org.smalltable.cli.matching;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * The most heap that was in use at one time, garbage included: heap only fills up between collections, so what was in use
 * just before each of them and what is in use now are looked at. The peaks that the JVM keeps for each of its pools are of different
 * moments, and their sum may be more than the whole heap.
 */
final class HeapPeak {

    private static final int BITS_OF_A_MEBIBYTE = 20;
    private static final AtomicLong MOST = new AtomicLong();

    private HeapPeak() {}

    /** Begins to look. */
    static void watch() {
        Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .collect(Collectors.toSet());
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(
                        (told, nothing) -> {
                            if (told.getUserData() instanceof CompositeData data) {
                                note(GarbageCollectionNotificationInfo.from(data), heap);
                            }
                        },
                        told -> told.getType()
                                .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
                        null);
            }
        }
    }

    private static void note(GarbageCollectionNotificationInfo collection, Set<String> heap) {
        Map<String, MemoryUsage> before = collection.getGcInfo().getMemoryUsageBeforeGc();
        note(before.entrySet().stream()
                .filter(pool -> heap.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum());
    }

    private static void note(long bytes) {
        MOST.accumulateAndGet(bytes, Math::max);
    }

    /** The peak since {@link #watch} and before now, in MiB. */
    static long mebibytes() {
        note(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        return MOST.get() >> BITS_OF_A_MEBIBYTE;
    }
}
