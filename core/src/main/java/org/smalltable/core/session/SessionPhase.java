package org.smalltable.core.session;

import java.util.Optional;

/**
 * Where a matchmaking session is in its life. The organizer opens one phase after the other; none is skipped, and the last
 * step can be taken back.
 */
public enum SessionPhase {
    /** Companies register and are admitted. */
    REGISTRATION,
    /** Everybody sees ranked matches, sends requests and answers them. */
    MATCHING,
    /** A proposed timetable is out; companies book, move and cancel. */
    OPEN_CALENDAR,
    /** The timetable is released; only the organizer changes it. */
    FINAL,
    /** The day itself: the timetable is mended when somebody is late or absent; walk-ins register. */
    ON_SITE,
    /** The session is over; what it came to stays readable. */
    FOLLOW_UP;

    /** The phase that can be opened after this one; empty after the last. */
    public Optional<SessionPhase> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** The phase that this one can be taken back to; empty before the first. */
    public Optional<SessionPhase> previous() {
        return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
    }

    /** Whether the organizer may open that phase from this one. */
    public boolean canMoveTo(SessionPhase other) {
        return Math.abs(other.ordinal() - ordinal()) == 1;
    }

    /** Whether companies may still register; late ones are welcome until the timetable is final, walk-ins on the day. */
    public boolean allowsRegistration() {
        return this != FINAL && this != FOLLOW_UP;
    }

    /** Whether matches are shown to companies. */
    public boolean showsMatches() {
        return this != REGISTRATION;
    }

    /** Whether requests may be sent and answered. */
    public boolean allowsRequests() {
        return this == MATCHING || this == OPEN_CALENDAR;
    }

    /** Whether a company may say when it is free. */
    public boolean allowsAvailabilityChanges() {
        return this == REGISTRATION || this == MATCHING || this == OPEN_CALENDAR;
    }

    /** Whether companies may book, move and cancel meetings themselves. */
    public boolean allowsBooking() {
        return this == OPEN_CALENDAR;
    }

    /** Whether the organizer may plan and release a timetable. */
    public boolean allowsPlanning() {
        return this != REGISTRATION && this != FOLLOW_UP;
    }

    /** Whether the released timetable is shown to companies as their agenda. */
    public boolean showsAgenda() {
        return this != REGISTRATION && this != MATCHING;
    }
}
