package org.smalltable.exchange.timetable;

import java.io.IOException;
import java.util.Arrays;
import org.smalltable.exchange.UnreadableFile;

/** A growing table of whole numbers in one array: instances have millions of candidates. */
final class Rows {

    private final int columns;
    private final int[] row;
    private int[] values;
    private int size;

    Rows(int columns) {
        this.columns = columns;
        this.row = new int[columns];
        this.values = new int[16 * columns];
    }

    /** Reads a row of exactly as many numbers as there are columns. */
    void add(JsonReading at, String what) throws IOException, UnreadableFile {
        if (at.integers(row, what) != columns) {
            throw at.wrong("expected " + what);
        }
        add(row);
    }

    void add(int... more) {
        if (values.length < (size + 1) * columns) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        System.arraycopy(more, 0, values, size++ * columns, columns);
    }

    int get(int at, int column) {
        return values[at * columns + column];
    }

    int size() {
        return size;
    }
}
