package org.smalltable.persistence.timetable;

import java.util.UUID;

/**
 * One live meeting of a timetable version.
 *
 * @param slot the slot's number
 * @param table from 0; shown to people from 1
 * @param sector the code of a sector of the exhibitor, or empty
 * @param weight what it earned as a wish
 */
public record MeetingView(
        UUID id,
        UUID version,
        int slot,
        int table,
        Sitter exhibitor,
        Sitter buyer,
        String sector,
        MeetingOrigin origin,
        boolean pinned,
        int weight) {

    /** The table's number as people read it, from 1. */
    public int shownTable() {
        return table + 1;
    }

    /** Whether new timetables keep it in its slot. */
    public boolean isFixed() {
        return pinned || origin != MeetingOrigin.PLANNED;
    }
}
