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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.timetable.AgendaEntry;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.persistence.timetable.Seated;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** One meeting of the caller's company: read, moved, cancelled. */
@Path("/api/meetings/{meeting}")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
public class MeetingApi {

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    @Inject
    Bookings bookings;

    @Inject
    ClashProblems clashes;

    @Inject
    Reader reader;

    /** Where to move a meeting: the slot's number. */
    public record Target(@NotNull @Min(0) @Max(63) Integer slot) {}

    @GET
    @Operation(operationId = "meeting", summary = "One meeting of the company")
    public Appointment meeting(UUID meeting) {
        AgendaEntry entry = entry(meeting);
        return Appointment.of(entry, session(entry).zone());
    }

    @POST
    @Path("move")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveMeeting", summary = "Move a meeting to another slot, in the open calendar")
    public Appointment move(UUID meeting, @NotNull @Valid Target body) {
        SessionView at = session(entry(meeting));
        return switch (bookings.move(reader.caller(), meeting, body.slot())) {
            case Seated.Done done -> meeting(done.meeting());
            case Seated.Refused refused -> throw clashes.of(refused.clashes(), times(at));
            case Seated.NotThere() -> throw new NotFoundException();
        };
    }

    @POST
    @Path("cancellation")
    @Operation(operationId = "cancelMeeting", summary = "Cancel a meeting, in the open calendar")
    @APIResponse(responseCode = "204", description = "Cancelled; the seat is free again.")
    public void cancel(UUID meeting) {
        SessionView at = session(entry(meeting));
        switch (bookings.cancel(reader.caller(), meeting)) {
            case Seated.Done ignored -> {}
            case Seated.Refused refused -> throw clashes.of(refused.clashes(), times(at));
            case Seated.NotThere() -> throw new NotFoundException();
        }
    }

    private AgendaEntry entry(UUID meeting) {
        return bookings.meeting(reader.caller(), meeting).orElseThrow(NotFoundException::new);
    }

    private SessionView session(AgendaEntry entry) {
        return participants
                .participant(entry.own())
                .flatMap(part -> expos.session(part.session()))
                .orElseThrow(NotFoundException::new);
    }

    private SlotTimes times(SessionView at) {
        return new SlotTimes(expos.slots(at.id()), at.zone());
    }
}
