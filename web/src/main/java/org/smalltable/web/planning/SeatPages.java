package org.smalltable.web.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.timetable.FreeSlot;
import org.smalltable.persistence.timetable.MeetingView;
import org.smalltable.persistence.timetable.Seating;
import org.smalltable.persistence.timetable.Sitter;
import org.smalltable.persistence.timetable.VersionView;
import org.smalltable.web.agenda.ClashWords;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.layout.Formats;

/** The page on which an organizer chooses the seat of a meeting, old or new. */
@ApplicationScoped
class SeatPages {

    /** A slot to choose: what is in the way in words, none when both are free. */
    record SlotChoice(FreeSlot slot, String time, List<String> obstacles, boolean isChosen) {}

    /**
     * The seat of a meeting, to be changed or chosen.
     *
     * @param meeting empty when a new meeting is arranged
     * @param table as typed, from 1; empty for any
     */
    record SeatPage(
            SessionView session,
            VersionView version,
            Sitter exhibitor,
            Sitter buyer,
            Optional<MeetingView> meeting,
            String time,
            List<SlotChoice> slots,
            String table,
            List<String> refusals) {

        /** Whether the meeting is in this slot already. */
        public boolean isNow(SlotChoice choice) {
            return meeting.filter(m -> m.slot() == choice.slot().number()).isPresent();
        }

        public String versionPath() {
            return "/organizer/sessions/" + session.id() + "/timetables/" + version.id();
        }

        public String meetingPath() {
            return "/organizer/sessions/" + session.id() + "/meetings/"
                    + meeting.map(m -> m.id().toString()).orElse("");
        }

        public String action() {
            return meeting.isPresent() ? meetingPath() + "/move" : versionPath() + "/arrangement";
        }
    }

    @CheckedTemplate(basePath = "planning")
    static class Templates {
        static native TemplateInstance seat(SeatPage page);
    }

    private final OrganizerSessions sessions;
    private final Seating seating;
    private final ClashWords clashes;
    private final Formats formats;

    SeatPages(OrganizerSessions sessions, Seating seating, ClashWords clashes, Formats formats) {
        this.sessions = sessions;
        this.seating = seating;
        this.clashes = clashes;
        this.formats = formats;
    }

    /** For a meeting that is there. */
    TemplateInstance page(UUID session, MeetingView meeting, OptionalInt slot, String table, List<String> refusals) {
        return page(
                session,
                sessions.version(session, meeting.version()),
                meeting.exhibitor(),
                meeting.buyer(),
                Optional.of(meeting),
                slot,
                table,
                refusals);
    }

    /** For any two companies. */
    TemplateInstance page(
            UUID id,
            VersionView version,
            Sitter exhibitor,
            Sitter buyer,
            Optional<MeetingView> meeting,
            OptionalInt slot,
            String table,
            List<String> refusals) {
        SessionView session = sessions.session(id);
        SlotTimes times = sessions.times(session);
        List<SlotChoice> slots = seating.slots(id, version.id(), exhibitor.participant(), buyer.participant()).stream()
                .map(free -> new SlotChoice(
                        free,
                        formats.moment(free.startsAt(), session.zone()),
                        clashes.of(free.clashes(), times),
                        slot.equals(OptionalInt.of(free.number()))))
                .toList();
        String time = meeting.flatMap(m -> times.slot(m.slot()))
                .map(s -> formats.moment(s.startsAt(), session.zone()))
                .orElse("");
        return Templates.seat(new SeatPage(session, version, exhibitor, buyer, meeting, time, slots, table, refusals));
    }

    /** What is wrong with a seat as chosen, before anybody asks whether it can be had. */
    static List<String> flaws(OptionalInt slot, Optional<OptionalInt> table, PlanningMessages words) {
        List<String> flaws = new ArrayList<>();
        if (slot.isEmpty()) {
            flaws.add(words.chooseTime());
        }
        if (table.isEmpty()) {
            flaws.add(words.tableIsNumber());
        }
        return flaws;
    }

    /** A table as typed, counted from 1; nothing typed means any. Empty when it is no such number. */
    static Optional<OptionalInt> table(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of(OptionalInt.empty());
        }
        return text.matches("[1-9][0-9]{0,4}")
                ? Optional.of(OptionalInt.of(Integer.parseInt(text) - 1))
                : Optional.empty();
    }
}
