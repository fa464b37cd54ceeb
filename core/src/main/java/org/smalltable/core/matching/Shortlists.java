package org.smalltable.core.matching;

/**
 * Lists of one side in the making, while the companies of the other side come by one after the other, in any order: each
 * keeps the best so far, and knows what evidence it takes to be among them. For one thread.
 *
 * @param <K> how companies are named outside
 */
final class Shortlists<K extends Comparable<? super K>> {

    private final Weighing<K> weighing;
    private final Half<K> half;
    private final int room;
    private final int width;
    private final long[] entries;
    private final int[] counts;
    private final long[] floors;
    /** For each set of flags that somebody who comes by may have, the evidence that it takes to get onto each list. */
    private final int[][] needs = new int[Columns.FLAG_SETS][];

    Shortlists(Weighing<K> weighing, Half<K> half, int room) {
        this.weighing = weighing;
        this.half = half;
        this.room = room;
        this.width = 2 * room;
        this.entries = new long[half.side().size() * width];
        this.counts = new int[half.side().size()];
        this.floors = new long[half.side().size()];
    }

    /** The evidence below which nobody with these flags gets onto each list, 1 or more; rises while others come by. */
    int[] needs(byte flags) {
        if (needs[flags] == null) {
            needs[flags] = new int[counts.length];
            for (int row = 0; row < counts.length; row++) {
                needs[flags][row] = weighing.need(half, row, flags, floors[row]);
            }
        }
        return needs[flags];
    }

    /** Lets somebody stand for a list. */
    void offer(int row, long entry) {
        if (entry <= floors[row]) {
            return;
        }
        int base = row * width;
        entries[base + counts[row]++] = entry;
        if (counts[row] == width) {
            floors[row] = Selection.bestFirst(entries, base, base + width, room);
            counts[row] = room;
            for (int flags = 0; flags < needs.length; flags++) {
                if (needs[flags] != null) {
                    needs[flags][row] = weighing.need(half, row, flags, floors[row]);
                }
            }
        }
    }

    /**
     * Adds those on a list to others.
     *
     * @param count how many are there already
     * @return how many are there then
     */
    int addTo(long[] all, int count, int row) {
        System.arraycopy(entries, row * width, all, count, counts[row]);
        return count + counts[row];
    }

    /** The most that {@link #addTo} adds. */
    int width() {
        return width;
    }
}
