package org.smalltable.persistence.overview;

import java.util.Optional;
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
 * @param drafts timetables that wait for a decision: drafts planned after the released one, or all while there is none
 * @param meetings live meetings of the released timetable
 * @param released the released timetable
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
        Optional<UUID> released) {

    /** Of a session in which nothing has happened yet. */
    public static SessionStanding nothingYet(UUID session) {
        return new SessionStanding(session, 0, 0, 0, 0, 0, 0, 0, 0, 0, Optional.empty());
    }

    /** Whether a timetable is released. */
    public boolean isReleased() {
        return released.isPresent();
    }

    /** Registrations of both sides without a decision. */
    public long waiting() {
        return waitingExhibitors + waitingBuyers;
    }
}
