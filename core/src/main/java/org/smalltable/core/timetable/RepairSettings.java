package org.smalltable.core.timetable;

/**
 * What a repair may do to keep a released timetable whole.
 *
 * @param movePrice how many points of the objective a repair must bring for each announced meeting that it moves to
 *     another slot; at least 0
 */
public record RepairSettings(int movePrice) {

    /** A move is worth about half a meeting. */
    public static final RepairSettings DEFAULT = new RepairSettings(300);

    public RepairSettings {
        if (movePrice < 0) {
            throw new IllegalArgumentException("a move cannot cost " + movePrice + ", below 0");
        }
    }
}
