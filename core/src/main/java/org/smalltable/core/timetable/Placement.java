package org.smalltable.core.timetable;

/**
 * One meeting with its seat.
 *
 * @param table index within the slot's tables, or {@link #NO_TABLE} when tables are not laid out
 */
public record Placement(int exhibitor, int buyer, int slot, int table) {

    /** Stands for: seated in this slot, the table is not chosen. */
    public static final int NO_TABLE = -1;
}
