package org.smalltable.web.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** The open calendar: a company books a slot with another one. */
@Path("/sessions/{session}/bookings")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
public class BookingResource {

    private final Partners partners;
    private final Bookings bookings;
    private final SlotPages pages;
    private final Answers answers;
    private final Reader reader;

    BookingResource(Partners partners, Bookings bookings, SlotPages pages, Answers answers, Reader reader) {
        this.partners = partners;
        this.bookings = bookings;
        this.pages = pages;
        this.answers = answers;
        this.reader = reader;
    }

    @GET
    public Response choose(@PathParam("session") UUID session, @RestQuery("with") UUID with) {
        return answers.page(pages.slots(session, partners.other(session, with), List.of()));
    }

    @POST
    public Response book(
            @PathParam("session") UUID session, @RestForm UUID participant, @RestForm @DefaultValue("") String slot) {
        ParticipantView other = partners.other(session, participant);
        OptionalInt chosen = SlotTimes.number(slot);
        if (chosen.isEmpty()) {
            return answers.invalid(
                    pages.slots(session, other, List.of(pages.words().chooseTime())));
        }
        return pages.answer(
                bookings.book(
                        reader.caller(),
                        session,
                        participant,
                        chosen.getAsInt(),
                        partners.points(pages.session(session), other)),
                session,
                seat -> pages.words().booked(other.company().name(), seat.time(), seat.table()),
                refusals -> answers.conflict(pages.slots(session, other, refusals)));
    }
}
