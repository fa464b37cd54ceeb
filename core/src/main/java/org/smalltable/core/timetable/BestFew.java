package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * Finds the few largest of many numbers offered one by one. Up to three are kept in order as they come; more are parted
 * from the rest in the end (C. A. R. Hoare, "Algorithm 65: find", 1961).
 */
final class BestFew {

    private static final int KEPT_IN_ORDER = 3;

    private long[] kept = new long[256];
    private int most;
    private int count;
    /** Nothing smaller is among the best any more. */
    private long least;

    void begin(int few) {
        most = few;
        count = 0;
        least = Long.MIN_VALUE;
    }

    void offer(long number) {
        if (number > least) {
            if (most > KEPT_IN_ORDER) {
                add(number);
            } else {
                insert(number);
            }
        }
    }

    private void add(long number) {
        if (count == kept.length) {
            kept = Arrays.copyOf(kept, 2 * count);
        }
        kept[count++] = number;
    }

    private void insert(long number) {
        int k = count < most ? count++ : most - 1;
        for (; k > 0 && kept[k - 1] < number; k--) {
            kept[k] = kept[k - 1];
        }
        kept[k] = number;
        if (count == most) {
            least = kept[most - 1];
        }
    }

    /** Ends the offers: from now on number {@code few - 1}, or the last if fewer were offered, is the smallest of the best. */
    void end() {
        if (most > KEPT_IN_ORDER) {
            part(Math.min(most, count) - 1);
            count = Math.min(most, count);
        }
    }

    /**
     * Brings the number that would be in place k of all in falling order there, and no smaller one before it. Every number is
     * exchanged, whether it has to be or not (after N. Lomuto): a branch would be guessed wrong half of the time.
     */
    private void part(int k) {
        int from = 0;
        int to = count - 1;
        while (from < to) {
            int middle = from + to >>> 1;
            long pivot = kept[middle];
            kept[middle] = kept[to];
            int larger = from;
            for (int j = from; j < to; j++) {
                long number = kept[j];
                kept[j] = kept[larger];
                kept[larger] = number;
                larger += number > pivot ? 1 : 0;
            }
            kept[to] = kept[larger];
            kept[larger] = pivot;
            if (k < larger) {
                to = larger - 1;
            } else if (k > larger) {
                from = larger + 1;
            } else {
                return;
            }
        }
    }

    /** Brings the best few of the best to the front; answers the smallest of them. */
    long first(int few) {
        int k = Math.min(few, count) - 1;
        part(k);
        return kept[k];
    }

    int count() {
        return count;
    }

    /** Whether as many as wanted were offered. */
    boolean isFull() {
        return count == most;
    }

    /** One of the best; only the last is in its place. */
    long get(int k) {
        return kept[k];
    }

    /** The smallest of the best. */
    long last() {
        return kept[count - 1];
    }
}
