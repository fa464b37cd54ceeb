package org.smalltable.web.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.ParticipantView;

/**
 * A session's public page.
 *
 * @param exhibitors admitted ones
 * @param buyers admitted ones
 * @param mine the part of the reader's company in it, if it has one
 */
record SessionPage(
        SessionView session, long exhibitors, long buyers, List<SlotView> slots, Optional<ParticipantView> mine) {

    /** One of the six phases, and how the session stands to it. */
    record Step(SessionPhase phase, Standing standing) {

        public boolean isNow() {
            return standing == Standing.NOW;
        }
    }

    /** Whether a phase is over, on, or coming. */
    enum Standing {
        DONE,
        NOW,
        COMING
    }

    /** The slots of one day at the venue. */
    record Day(LocalDate date, List<SlotView> slots) {}

    /** All six phases, in their order. */
    public List<Step> steps() {
        return List.of(SessionPhase.values()).stream()
                .map(phase -> new Step(phase, standing(phase)))
                .toList();
    }

    /** The slots by day, in the venue's time. */
    public List<Day> days() {
        return slots.stream()
                .map(this::date)
                .distinct()
                .map(date -> new Day(
                        date,
                        slots.stream().filter(slot -> date(slot).equals(date)).toList()))
                .toList();
    }

    /** How many meetings the session can hold. */
    public long seats() {
        return slots.stream().mapToLong(SlotView::tables).sum();
    }

    /** Whether the reader's company takes part. */
    public boolean isAdmitted() {
        return mine.filter(part -> part.status() == ParticipantStatus.ADMITTED).isPresent();
    }

    /** Whether companies can still register. */
    public boolean isOpen() {
        return session.phase().allowsRegistration();
    }

    private LocalDate date(SlotView slot) {
        return slot.startsAt().atZone(session.zone()).toLocalDate();
    }

    private Standing standing(SessionPhase phase) {
        int ahead = Integer.compare(phase.ordinal(), session.phase().ordinal());
        return ahead < 0 ? Standing.DONE : ahead == 0 ? Standing.NOW : Standing.COMING;
    }
}
