package org.smalltable.persistence.timetable;

import java.util.List;
import org.smalltable.core.matching.Reason;
import org.smalltable.core.session.SessionPhase;

/** Why a meeting cannot be seated as asked, as a fact that names who clashes with whom. */
public sealed interface Clash {

    /** The company is not admitted to the session. */
    record NotAdmitted(String company) implements Clash {}

    /** The session has no such slot. */
    record NoSuchSlot(int slot) implements Clash {}

    /** The slot has fewer tables; {@code table} counts from 0. */
    record NoSuchTable(int slot, int table, int tables) implements Clash {}

    /** The company is not there then. */
    record Away(String company, int slot) implements Clash {}

    /** The company sits with another one at that time; {@code with} is empty where the asker may not know whom. */
    record Busy(String company, int slot, String with) implements Clash {}

    /** The company has as many meetings as it may. */
    record CapReached(String company, int max) implements Clash {}

    /** The two meet already. */
    record MeetAlready(int slot, int table) implements Clash {}

    /** Others sit at the table at that time. */
    record SeatTaken(int slot, int table, String exhibitor, String buyer) implements Clash {}

    /** The slot's last table is taken. */
    record TablesFull(int slot) implements Clash {}

    /** The meeting, or the timetable it was in, holds no more. */
    record Gone() implements Clash {}

    /** Companies cannot book in this phase. */
    record Closed(SessionPhase phase) implements Clash {}

    /** The company has declined to meet the one that asks. */
    record Declined(String company) implements Clash {}

    /** The rules of matching forbid the meeting; why, as {@link Reason.Barring} facts. */
    record Barred(List<Reason> reasons) implements Clash {
        /** Copies the reasons. */
        public Barred {
            reasons = List.copyOf(reasons);
        }
    }

    /** No timetable is released yet, so there is nothing to book in. */
    record NothingReleased() implements Clash {}
}
