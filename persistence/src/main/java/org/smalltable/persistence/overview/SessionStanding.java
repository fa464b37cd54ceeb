package org.smalltable.persistence.overview;

import java.util.UUID;

/**
 * How far a session is, in figures that say what waits for the organizer.
 *
 * @param waitingExhibitors exhibitors' registrations without a decision
 * @param waitingBuyers buyers' registrations without a decision
 * @param exhibitors admitted exhibitors
 * @param buyers admitted buyers
 * @param slots how many slots are laid out
 * @param seats tables of all slots together
 * @param wishes accepted requests
 * @param drafts timetables planned and not yet released
 * @param meetings live meetings of the released timetable
 * @param released whether a timetable is released
 */
public record SessionStanding(
        UUID session,
        long waitingExhibitors,
        long waitingBuyers,
        long exhibitors,
        long buyers,
        long slots,
        long seats,
        long wishes,
        long drafts,
        long meetings,
        boolean released) {

    /** Of a session in which nothing has happened yet. */
    public static SessionStanding nothingYet(UUID session) {
        return new SessionStanding(session, 0, 0, 0, 0, 0, 0, 0, 0, 0, false);
    }

    /** Registrations of both sides without a decision. */
    public long waiting() {
        return waitingExhibitors + waitingBuyers;
    }
}
