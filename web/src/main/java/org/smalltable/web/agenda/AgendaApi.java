package org.smalltable.web.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;
import org.smalltable.web.session.OwnParts;

/** The agenda of the caller's company. */
@Path("/api/sessions/{session}/agenda")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Agenda",
        description = "Meetings of the caller's company; booking, moving and cancelling in the open calendar.")
public class AgendaApi {

    @Inject
    Expos expos;

    @Inject
    OwnParts own;

    @Inject
    Bookings bookings;

    @Inject
    Reader reader;

    /**
     * An agenda.
     *
     * @param shown whether companies see the timetable in this phase; before that there are no meetings here
     */
    public record Agenda(boolean shown, ZoneId zone, String venue, List<Appointment> meetings) {}

    @GET
    @Operation(operationId = "agenda", summary = "The company's meetings in the published timetable, in order of time")
    public Agenda agenda(UUID session) {
        SessionView at = expos.session(session)
                .filter(found -> own.in(session).isPresent())
                .orElseThrow(NotFoundException::new);
        boolean shown = at.phase().showsAgenda();
        return new Agenda(
                shown,
                at.zone(),
                at.venue(),
                shown
                        ? bookings.agenda(reader.caller(), session).stream()
                                .map(entry -> Appointment.of(entry, at.zone()))
                                .toList()
                        : List.of());
    }
}
