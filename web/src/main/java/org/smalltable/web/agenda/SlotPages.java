package org.smalltable.web.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.timetable.AgendaEntry;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.persistence.timetable.Clash;
import org.smalltable.persistence.timetable.FreeSlot;
import org.smalltable.persistence.timetable.Seated;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;

/** The page on which a company chooses the slot of a meeting, old or new, and what is said when it is done. */
@ApplicationScoped
class SlotPages {

    /** One slot to choose, and in words what is in the way. */
    record Choice(FreeSlot slot, List<String> obstacles) {}

    /**
     * @param meeting the meeting that is to be moved; empty when a new one is booked
     * @param already the meeting that the two have, where a new one was to be booked
     * @param closed why nothing can be booked or moved in this phase; empty when it can
     * @param limits what is in the way whatever the slot, such as a cap that is reached
     * @param refusals why the last choice was refused
     */
    record SlotsPage(
            SessionView session,
            UUID other,
            String company,
            String country,
            String heading,
            List<Choice> choices,
            List<String> limits,
            Optional<AgendaEntry> meeting,
            Optional<AgendaEntry> already,
            Optional<String> closed,
            List<String> refusals) {

        /** Whether there is a time to choose at all. */
        public boolean isChoice() {
            return closed.isEmpty() && already.isEmpty() && limits.isEmpty();
        }

        public boolean isMove() {
            return meeting.isPresent();
        }

        public boolean isNow(Choice choice) {
            return meeting.map(m -> m.slot() == choice.slot().number()).orElse(false);
        }

        /** Slots to choose, and the one in which the meeting is now. */
        public List<Choice> free() {
            return choices.stream()
                    .filter(choice -> choice.slot().isFree() || isNow(choice))
                    .toList();
        }

        /** Slots in which something is in the way. */
        public List<Choice> taken() {
            return choices.stream()
                    .filter(choice -> !choice.slot().isFree() && !isNow(choice))
                    .toList();
        }

        public boolean hasFree() {
            return choices.stream().anyMatch(choice -> choice.slot().isFree());
        }

        public String action() {
            return meeting.map(m -> "/meetings/" + m.meeting() + "/move")
                    .orElse("/sessions/" + session.id() + "/bookings");
        }
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance slots(SlotsPage page);
    }

    private final Expos expos;
    private final Bookings bookings;
    private final ClashWords clashes;
    private final Answers answers;
    private final Reader reader;
    private final Formats formats;

    SlotPages(Expos expos, Bookings bookings, ClashWords clashes, Answers answers, Reader reader, Formats formats) {
        this.expos = expos;
        this.bookings = bookings;
        this.clashes = clashes;
        this.answers = answers;
        this.reader = reader;
        this.formats = formats;
    }

    /** For a new meeting. */
    TemplateInstance slots(UUID id, ParticipantView other, List<String> refusals) {
        SessionView session = session(id);
        SlotTimes times = times(id);
        List<FreeSlot> slots = bookings.slots(reader.caller(), id, other.id());
        return Templates.slots(new SlotsPage(
                session,
                other.id(),
                other.company().name(),
                other.company().country().code(),
                words().bookWith(other.company().name()),
                choices(slots, times),
                limits(slots, other.company().name(), times),
                Optional.empty(),
                already(slots, id, other.id()),
                closed(session),
                refusals));
    }

    /** For a meeting that is to be moved. */
    TemplateInstance move(UUID id, AgendaEntry meeting, List<String> refusals) {
        SessionView session = session(id);
        SlotTimes times = times(id);
        List<FreeSlot> slots =
                bookings.slots(reader.caller(), id, meeting.other().participant());
        return Templates.slots(new SlotsPage(
                session,
                meeting.other().participant(),
                meeting.other().company(),
                meeting.other().country().code(),
                words().moveWith(meeting.other().company()),
                choices(slots, times),
                limits(slots, meeting.other().company(), times),
                Optional.of(meeting),
                Optional.empty(),
                closed(session),
                refusals));
    }

    private List<Choice> choices(List<FreeSlot> slots, SlotTimes times) {
        return slots.stream()
                .map(slot -> new Choice(
                        slot,
                        clashes.of(
                                slot.clashes().stream()
                                        .filter(clash -> !isLimit(clash))
                                        .toList(),
                                times)))
                .toList();
    }

    /** What is in the way in every slot is said once; of the reader's own cap in the second person. */
    private List<String> limits(List<FreeSlot> slots, String other, SlotTimes times) {
        return slots.stream()
                .flatMap(slot -> slot.clashes().stream())
                .filter(SlotPages::isLimit)
                .distinct()
                .map(clash -> clash instanceof Clash.CapReached(String company, int max) && !company.equals(other)
                        ? words().ownCap(max)
                        : String.join(" ", clashes.of(List.of(clash), times)))
                .toList();
    }

    /** The meeting that two companies have already. */
    private Optional<AgendaEntry> already(List<FreeSlot> slots, UUID session, UUID other) {
        boolean meet =
                slots.stream().flatMap(slot -> slot.clashes().stream()).anyMatch(Clash.MeetAlready.class::isInstance);
        return meet
                ? bookings.agenda(reader.caller(), session).stream()
                        .filter(entry -> entry.other().participant().equals(other))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> closed(SessionView session) {
        if (session.phase().allowsBooking()) {
            return Optional.empty();
        }
        return Optional.of(session.phase().showsAgenda() ? words().calendarClosed(session.phase()) : words().notYet());
    }

    private static boolean isLimit(Clash clash) {
        return clash instanceof Clash.CapReached || clash instanceof Clash.Declined || clash instanceof Clash.Barred;
    }

    /** A seat in words: when, and at which table. */
    record SeatWords(String time, String table) {}

    /**
     * What came of a wish: on to the agenda, which says what has been done, or refused with what is in the way.
     *
     * @param done the words for it
     * @param refused the answer to a refusal
     */
    Response answer(
            Seated seated, UUID session, Function<SeatWords, String> done, Function<List<String>, Response> refused) {
        return switch (seated) {
            case Seated.Done at ->
                answers.seeOther(
                        "/sessions/" + session + "/agenda",
                        Notice.good(
                                done.apply(new SeatWords(time(session, at.slot()), formats.number(at.table() + 1L)))));
            case Seated.Refused why -> refused.apply(refusals(why, session));
            case Seated.NotThere() -> throw new NotFoundException();
        };
    }

    private List<String> refusals(Seated.Refused refused, UUID session) {
        return clashes.of(refused.clashes(), times(session));
    }

    SessionView session(UUID id) {
        return expos.session(id).orElseThrow(NotFoundException::new);
    }

    private SlotTimes times(UUID session) {
        return new SlotTimes(expos.slots(session), session(session).zone());
    }

    private String time(UUID session, int slot) {
        SlotTimes times = times(session);
        return times.slot(slot)
                .map(at -> formats.moment(at.startsAt(), times.zone()))
                .orElse("");
    }

    AgendaMessages words() {
        return reader.words(AgendaMessages.class);
    }
}
