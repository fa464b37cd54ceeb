package org.smalltable.web.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.timetable.Drafted;

/** Notes that a company does not come, or not all the time, or is there after all, and has the released timetable mended. */
@ApplicationScoped
class Absences {

    private final Participants participants;
    private final Mending mending;

    Absences(Participants participants, Mending mending) {
        this.participants = participants;
        this.mending = mending;
    }

    /**
     * Notes the absence and proposes a mended timetable.
     *
     * @param from the first slot in which the company is away
     * @param until the last one
     * @param fill whether seats that fall free go to wishes without one
     */
    Drafted mark(
            Caller caller, ParticipantView company, Collection<SlotView> slots, int from, int until, boolean fill) {
        participants.beFreeIn(caller, company.id(), company.freeSlots() & ~bits(slots, from, until));
        return mending.propose(caller, company.session(), fill);
    }

    /**
     * Notes that the company is there after all, and proposes seats for wishes without one, its own among them.
     *
     * @param from the first slot in which the company is free again
     * @param until the last one
     */
    Drafted end(Caller caller, ParticipantView company, Collection<SlotView> slots, int from, int until) {
        participants.beFreeIn(caller, company.id(), company.freeSlots() | bits(slots, from, until));
        return mending.propose(caller, company.session(), true);
    }

    private static long bits(Collection<SlotView> slots, int from, int until) {
        return slots.stream()
                .mapToInt(SlotView::number)
                .filter(slot -> slot >= from && slot <= until)
                .mapToLong(slot -> 1L << slot)
                .reduce(0, (x, y) -> x | y);
    }
}
