package org.smalltable.web.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.persistence.timetable.Seated;
import org.smalltable.web.api.VenueTime;
import org.smalltable.web.error.Problem;
import org.smalltable.web.error.Problems;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** The open calendar: the slots of a pair, and booking one of them. */
@Path("/api/sessions/{session}/bookings")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
public class BookingApi {

    @Inject
    Expos expos;

    @Inject
    Partners partners;

    @Inject
    Bookings bookings;

    @Inject
    ClashProblems clashes;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    /**
     * A slot as the two companies could book it.
     *
     * @param seatsLeft tables that nobody has taken yet
     * @param free whether the two can meet then
     * @param obstacles why they cannot
     */
    public record PairSlot(
            int number,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            int seatsLeft,
            boolean free,
            List<Problem.Part> obstacles) {}

    /**
     * A seat to book.
     *
     * @param participant the other company's part in the session
     * @param slot the slot's number
     */
    public record Wanted(
            @NotNull UUID participant,
            @NotNull @Min(0) @Max(63) Integer slot) {}

    @GET
    @Operation(
            operationId = "pairSlots",
            summary = "Every slot: seats left, and whether the two companies can meet then")
    public List<PairSlot> slots(
            UUID session,
            @QueryParam("with")
                    @NotNull
                    @Parameter(
                            required = true,
                            description = "The other company's part in the session.",
                            schema = @Schema(implementation = UUID.class))
                    String with) {
        ParticipantView other = partners.other(session, problems.parameter("with", with, UUID::fromString));
        SessionView at = at(session);
        SlotTimes times = times(at);
        return bookings.slots(reader.caller(), session, other.id()).stream()
                .map(slot -> new PairSlot(
                        slot.number(),
                        VenueTime.of(slot.startsAt(), at.zone()),
                        VenueTime.of(slot.endsAt(), at.zone()),
                        slot.seatsLeft(),
                        slot.isFree(),
                        clashes.parts(slot.clashes(), times)))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "book",
            summary = "Book a free slot with a company",
            description = "In the open calendar only. Of many who want one seat, one gets it.")
    @APIResponse(
            responseCode = "201",
            description = "Booked; the address of the meeting is in the header Location.",
            content = @Content(schema = @Schema(implementation = Appointment.class)))
    public Response book(UUID session, @NotNull @Valid Wanted body) {
        ParticipantView other = partners.other(session, body.participant());
        SessionView at = at(session);
        return switch (bookings.book(
                reader.caller(), session, body.participant(), body.slot(), partners.points(at, other))) {
            case Seated.Done done ->
                Response.created(URI.create("/api/meetings/" + done.meeting()))
                        .entity(bookings.meeting(reader.caller(), done.meeting())
                                .map(entry -> Appointment.of(entry, at.zone()))
                                .orElseThrow(NotFoundException::new))
                        .build();
            case Seated.Refused refused -> throw clashes.of(refused.clashes(), times(at));
            case Seated.NotThere() -> throw new NotFoundException();
        };
    }

    private SessionView at(UUID session) {
        return expos.session(session).orElseThrow(NotFoundException::new);
    }

    private SlotTimes times(SessionView at) {
        return new SlotTimes(expos.slots(at.id()), at.zone());
    }
}
