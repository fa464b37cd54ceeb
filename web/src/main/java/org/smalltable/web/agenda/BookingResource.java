package org.smalltable.web.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.core.matching.MatchContext;
import org.smalltable.core.matching.MatchRules;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.timetable.AgendaEntry;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.persistence.timetable.FreeSlot;
import org.smalltable.persistence.timetable.Seated;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** The open calendar: a company chooses a slot with another one, moves or cancels a meeting. */
@Path("/")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
public class BookingResource {

    private static final MatchRules RULES = MatchRules.standard(TradeFacts.shipped());

    /** One slot to choose, and in words what is in the way. */
    record Choice(FreeSlot slot, List<String> obstacles) {}

    /**
     * @param meeting the meeting that is to be moved; empty when a new one is booked
     * @param refusals why the last choice was refused
     */
    record SlotsPage(
            SessionView session,
            UUID other,
            String company,
            String country,
            String heading,
            List<Choice> choices,
            Optional<AgendaEntry> meeting,
            List<String> refusals) {

        public boolean isMove() {
            return meeting.isPresent();
        }

        public boolean isNow(Choice choice) {
            return meeting.map(m -> m.slot() == choice.slot().number()).orElse(false);
        }

        public boolean hasFree() {
            return choices.stream().anyMatch(choice -> choice.slot().isFree());
        }

        public String action() {
            return meeting.map(m -> "/meetings/" + m.meeting() + "/move")
                    .orElse("/sessions/" + session.id() + "/bookings");
        }
    }

    record CancelPage(SessionView session, AgendaEntry meeting) {

        public String action() {
            return "/meetings/" + meeting.meeting() + "/cancellation";
        }

        public String back() {
            return "/sessions/" + session.id() + "/agenda";
        }
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance slots(SlotsPage page);

        static native TemplateInstance cancel(CancelPage page);
    }

    private final Expos expos;
    private final Participants participants;
    private final Bookings bookings;
    private final ClashWords clashes;
    private final Answers answers;
    private final Reader reader;
    private final Formats formats;

    BookingResource(
            Expos expos,
            Participants participants,
            Bookings bookings,
            ClashWords clashes,
            Answers answers,
            Reader reader,
            Formats formats) {
        this.expos = expos;
        this.participants = participants;
        this.bookings = bookings;
        this.clashes = clashes;
        this.answers = answers;
        this.reader = reader;
        this.formats = formats;
    }

    @GET
    @Path("/sessions/{session}/bookings")
    public Response choose(@PathParam("session") UUID session, @RestQuery("with") UUID with) {
        return answers.page(slots(session, other(session, with), List.of()));
    }

    @POST
    @Path("/sessions/{session}/bookings")
    public Response book(@PathParam("session") UUID session, @RestForm UUID participant, @RestForm int slot) {
        ParticipantView other = other(session, participant);
        Seated seated = bookings.book(reader.caller(), session, participant, slot, points(session, other));
        return switch (seated) {
            case Seated.Done done ->
                seeAgenda(
                        session,
                        words().booked(
                                        other.company().name(),
                                        time(session, done.slot()),
                                        formats.number(done.table() + 1L)));
            case Seated.Refused refused ->
                answers.conflict(slots(session, other, clashes.of(refused.clashes(), times(session))));
            case Seated.NotThere() -> throw new NotFoundException();
        };
    }

    @GET
    @Path("/meetings/{meeting}/move")
    public Response chooseMove(@PathParam("meeting") UUID meeting) {
        return answers.page(move(meeting(meeting), List.of()));
    }

    @POST
    @Path("/meetings/{meeting}/move")
    public Response move(@PathParam("meeting") UUID id, @RestForm int slot) {
        AgendaEntry meeting = meeting(id);
        UUID session = participant(meeting.own()).session();
        return switch (bookings.move(reader.caller(), id, slot)) {
            case Seated.Done done ->
                seeAgenda(
                        session,
                        words().moved(
                                        meeting.other().company(),
                                        time(session, done.slot()),
                                        formats.number(done.table() + 1L)));
            case Seated.Refused refused ->
                answers.conflict(move(meeting, clashes.of(refused.clashes(), times(session))));
            case Seated.NotThere() -> throw new NotFoundException();
        };
    }

    @GET
    @Path("/meetings/{meeting}/cancellation")
    public Response askCancel(@PathParam("meeting") UUID id) {
        AgendaEntry meeting = meeting(id);
        return answers.page(Templates.cancel(
                new CancelPage(session(participant(meeting.own()).session()), meeting)));
    }

    @POST
    @Path("/meetings/{meeting}/cancellation")
    public Response cancel(@PathParam("meeting") UUID id) {
        AgendaEntry meeting = meeting(id);
        UUID session = participant(meeting.own()).session();
        return switch (bookings.cancel(reader.caller(), id)) {
            case Seated.Done done ->
                seeAgenda(session, words().cancelled(meeting.other().company(), time(session, done.slot())));
            case Seated.Refused refused ->
                answers.seeOther(
                        "/sessions/" + session + "/agenda",
                        Notice.bad(String.join(" ", clashes.of(refused.clashes(), times(session)))));
            case Seated.NotThere() -> throw new NotFoundException();
        };
    }

    private Response seeAgenda(UUID session, String words) {
        return answers.seeOther("/sessions/" + session + "/agenda", Notice.good(words));
    }

    private TemplateInstance slots(UUID id, ParticipantView other, List<String> refusals) {
        SessionView session = session(id);
        return Templates.slots(new SlotsPage(
                session,
                other.id(),
                other.company().name(),
                other.company().country().code(),
                words().bookWith(other.company().name()),
                choices(session, other.id()),
                Optional.empty(),
                refusals));
    }

    private TemplateInstance move(AgendaEntry meeting, List<String> refusals) {
        SessionView session = session(participant(meeting.own()).session());
        return Templates.slots(new SlotsPage(
                session,
                meeting.other().participant(),
                meeting.other().company(),
                meeting.other().country().code(),
                words().moveWith(meeting.other().company()),
                choices(session, meeting.other().participant()),
                Optional.of(meeting),
                refusals));
    }

    private List<Choice> choices(SessionView session, UUID other) {
        SlotTimes times = times(session.id());
        return bookings.slots(reader.caller(), session.id(), other).stream()
                .map(slot -> new Choice(slot, clashes.of(slot.clashes(), times)))
                .toList();
    }

    /** What the planner would weigh this meeting with. */
    private int points(UUID session, ParticipantView other) {
        SessionView at = session(session);
        return reader.caller().company().stream()
                .flatMap(company -> participants.ofCompany(company).stream())
                .filter(part -> part.session().equals(session) && part.side() != other.side())
                .findFirst()
                .map(own -> other.side() == Side.EXHIBITOR
                        ? RULES.score(own.demand(), other.offer(), MatchContext.on(at.heldOn()))
                        : RULES.score(other.demand(), own.offer(), MatchContext.on(at.heldOn())))
                .map(MatchScore::points)
                .orElse(0);
    }

    private ParticipantView other(UUID session, UUID id) {
        return Optional.ofNullable(id)
                .flatMap(participants::participant)
                .filter(part -> part.session().equals(session) && part.status() == ParticipantStatus.ADMITTED)
                .filter(part -> reader.caller().company().stream()
                        .flatMap(company -> participants.ofCompany(company).stream())
                        .anyMatch(own -> own.session().equals(session) && own.side() != part.side()))
                .orElseThrow(NotFoundException::new);
    }

    private AgendaEntry meeting(UUID id) {
        return bookings.meeting(reader.caller(), id).orElseThrow(NotFoundException::new);
    }

    private ParticipantView participant(UUID id) {
        return participants.participant(id).orElseThrow(NotFoundException::new);
    }

    private SessionView session(UUID id) {
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

    private AgendaMessages words() {
        return reader.words(AgendaMessages.class);
    }
}
