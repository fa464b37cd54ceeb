package org.smalltable.core.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a side's rows by key, as numbers that break ties whatever came first. Numbers are spread over a wide range, so
 * that whoever comes later finds one between its neighbours' and nobody else's changes.
 */
final class Places {

    private static final int SPARE = 1024;

    private int[] byRow = new int[0];
    /** Places in ascending order, and the row that holds each. */
    private int[] sorted = new int[0];

    private int[] rows = new int[0];
    private int size;

    /** The place of a row, 0 or more. */
    int of(int row) {
        return byRow[row];
    }

    /** The row that holds a place. */
    int rowAt(int place) {
        return rows[Arrays.binarySearch(sorted, 0, size, place)];
    }

    /** Gives every row its place anew. */
    <K extends Comparable<? super K>> void spread(List<K> keys) {
        size = keys.size();
        List<Integer> byKey = new ArrayList<>(size);
        for (int row = 0; row < size; row++) {
            byKey.add(row);
        }
        byKey.sort(Comparator.comparing(keys::get));
        rows = byKey.stream().mapToInt(Integer::intValue).toArray();
        sorted = new int[size];
        byRow = new int[size];
        // Half of the range is left to those who come after the last.
        int step = Integer.MAX_VALUE / (2 * (size + SPARE));
        for (int i = 0; i < size; i++) {
            sorted[i] = (i + 1) * step;
            byRow[rows[i]] = sorted[i];
        }
    }

    /**
     * Gives a row that has come a place between its neighbours.
     *
     * @param keys the keys of all rows, the new one's last
     * @return false when there is no place left between them: then all must be spread anew
     */
    <K extends Comparable<? super K>> boolean insert(List<K> keys) {
        int row = keys.size() - 1;
        int at = position(keys, keys.get(row));
        long before = at == 0 ? 0 : sorted[at - 1];
        long step = Integer.MAX_VALUE / (2L * (size + SPARE));
        long after = at == size ? Math.min(Integer.MAX_VALUE, before + 2 * step) : sorted[at];
        if (after - before < 2) {
            return false;
        }
        if (size == sorted.length) {
            sorted = Arrays.copyOf(sorted, size + size / 8 + 16);
            rows = Arrays.copyOf(rows, sorted.length);
        }
        if (row >= byRow.length) {
            byRow = Arrays.copyOf(byRow, row + row / 8 + 16);
        }
        System.arraycopy(sorted, at, sorted, at + 1, size - at);
        System.arraycopy(rows, at, rows, at + 1, size - at);
        sorted[at] = (int) ((before + after) / 2);
        rows[at] = row;
        byRow[row] = sorted[at];
        size++;
        return true;
    }

    /** How many rows have smaller keys. */
    private <K extends Comparable<? super K>> int position(List<K> keys, K key) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys.get(rows[middle]).compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
