package org.smalltable.persistence.timetable;

import java.time.Instant;
import java.util.UUID;
import org.smalltable.core.request.Side;

/**
 * One meeting in a company's agenda.
 *
 * @param own the company's part in the session
 * @param ownSide its side of the table
 * @param other whom it meets
 * @param table from 0; shown to people from 1
 * @param edition how often the meeting was changed or released anew; rises, for calendar files
 */
public record AgendaEntry(
        UUID meeting,
        UUID own,
        Side ownSide,
        Sitter other,
        int slot,
        Instant startsAt,
        Instant endsAt,
        int table,
        MeetingOrigin origin,
        boolean pinned,
        int edition) {

    /** The table's number as people read it, from 1. */
    public int shownTable() {
        return table + 1;
    }
}
