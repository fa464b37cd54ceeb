package org.smalltable.web.organizer;

/**
 * What is wrong in a row of a file of companies.
 *
 * @param line of the file, from 1
 * @param column as the file's head calls it; empty when the row as a whole is meant
 * @param value what stands there
 */
record RowProblem(long line, String column, Kind kind, String value) {

    enum Kind {
        /** The head lacks this column. */
        COLUMN_MISSING,
        /** A quotation mark without its partner, or something after it. */
        MALFORMED,
        /** More cells than the head has columns. */
        TOO_MANY_CELLS,
        /** Nothing stands where something must. */
        VALUE_MISSING,
        /** Longer than can be kept. */
        TOO_LONG,
        COUNTRY_UNKNOWN,
        SECTOR_UNKNOWN,
        CODE_UNKNOWN,
        LANGUAGE_UNKNOWN,
        NUMBER_EXPECTED,
        /** The company stands in the file before; the value is that line. */
        TWICE,
        /** More rows than one file may have; the value is how many it may. */
        TOO_MANY_ROWS
    }
}
