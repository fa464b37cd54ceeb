package org.smalltable.web.agenda;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.timetable.AgendaEntry;
import org.smalltable.persistence.timetable.MeetingOrigin;
import org.smalltable.persistence.timetable.Sitter;
import org.smalltable.web.api.VenueTime;

/**
 * A meeting in the agenda of the caller's company, in the venue's time.
 *
 * @param side the company's own side of the table
 * @param with whom it meets
 * @param table as on the table's sign, from 1
 * @param pinned whether new timetables keep it where it is
 */
public record Appointment(
        UUID meeting,
        UUID participant,
        Side side,
        Sitter with,
        int slot,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        int table,
        MeetingOrigin origin,
        boolean pinned) {

    static Appointment of(AgendaEntry entry, ZoneId venue) {
        return new Appointment(
                entry.meeting(),
                entry.own(),
                entry.ownSide(),
                entry.other(),
                entry.slot(),
                VenueTime.of(entry.startsAt(), venue),
                VenueTime.of(entry.endsAt(), venue),
                entry.shownTable(),
                entry.origin(),
                entry.pinned());
    }
}
