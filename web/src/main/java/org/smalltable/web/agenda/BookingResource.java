package org.smalltable.web.agenda;

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
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.persistence.timetable.Seated;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** The open calendar: a company books a slot with another one. */
@Path("/sessions/{session}/bookings")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
public class BookingResource {

    private static final MatchRules RULES = MatchRules.standard(TradeFacts.shipped());

    private final Participants participants;
    private final Bookings bookings;
    private final SlotPages pages;
    private final Answers answers;
    private final Reader reader;
    private final Formats formats;

    BookingResource(
            Participants participants,
            Bookings bookings,
            SlotPages pages,
            Answers answers,
            Reader reader,
            Formats formats) {
        this.participants = participants;
        this.bookings = bookings;
        this.pages = pages;
        this.answers = answers;
        this.reader = reader;
        this.formats = formats;
    }

    @GET
    public Response choose(@PathParam("session") UUID session, @RestQuery("with") UUID with) {
        return answers.page(pages.slots(session, other(session, with), List.of()));
    }

    @POST
    public Response book(@PathParam("session") UUID session, @RestForm UUID participant, @RestForm int slot) {
        ParticipantView other = other(session, participant);
        Seated seated = bookings.book(reader.caller(), session, participant, slot, points(session, other));
        return switch (seated) {
            case Seated.Done done ->
                pages.seeAgenda(
                        session,
                        pages.words()
                                .booked(
                                        other.company().name(),
                                        pages.time(session, done.slot()),
                                        formats.number(done.table() + 1L)));
            case Seated.Refused refused ->
                answers.conflict(pages.slots(session, other, pages.refusals(refused, session)));
            case Seated.NotThere() -> throw new NotFoundException();
        };
    }

    /** What the planner would weigh this meeting with. */
    private int points(UUID session, ParticipantView other) {
        SessionView at = pages.session(session);
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
}
