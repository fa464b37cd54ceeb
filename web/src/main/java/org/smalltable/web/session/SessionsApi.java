package org.smalltable.web.session;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smalltable.core.request.Side;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.persistence.expo.EditionFigures;
import org.smalltable.persistence.expo.EditionView;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.api.VenueTime;

/** What everybody may know of editions and their sessions. */
@Path("/api")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Expo", description = "Editions and their sessions: dates, phases, slots. Open to everybody.")
public class SessionsApi {

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    /** An edition with its figures and sessions. */
    public record EditionFacts(EditionView edition, EditionFigures figures, List<SessionView> sessions) {}

    /** A slot in the venue's time. */
    public record SlotTime(int number, OffsetDateTime startsAt, OffsetDateTime endsAt, int tables) {}

    /** What the present phase allows. */
    public record Allowed(
            boolean registration,
            boolean requests,
            boolean availability,
            boolean booking,
            boolean planning,
            boolean matchesShown,
            boolean agendaShown) {

        static Allowed in(SessionPhase phase) {
            return new Allowed(
                    phase.allowsRegistration(),
                    phase.allowsRequests(),
                    phase.allowsAvailabilityChanges(),
                    phase.allowsBooking(),
                    phase.allowsPlanning(),
                    phase.showsMatches(),
                    phase.showsAgenda());
        }
    }

    /**
     * A session with its slots.
     *
     * @param exhibitors admitted ones
     * @param buyers admitted ones
     * @param seats tables of all slots together
     */
    public record SessionFacts(
            SessionView session,
            List<SessionPhase> phases,
            Allowed allows,
            long exhibitors,
            long buyers,
            long seats,
            List<SlotTime> slots) {}

    @GET
    @Path("editions")
    @Operation(operationId = "editions", summary = "All editions, the latest first")
    public List<EditionView> editions() {
        return expos.editions();
    }

    @GET
    @Path("editions/{edition}")
    @Operation(operationId = "edition", summary = "An edition with its figures and sessions")
    public EditionFacts edition(UUID edition) {
        EditionView found = expos.edition(edition).orElseThrow(NotFoundException::new);
        return new EditionFacts(
                found,
                expos.figures(edition),
                expos.sessions().stream()
                        .filter(session -> session.edition().equals(edition))
                        .toList());
    }

    @GET
    @Path("sessions")
    @Operation(operationId = "sessions", summary = "All sessions of all editions")
    public List<SessionView> sessions() {
        return expos.sessions();
    }

    @GET
    @Path("sessions/{session}")
    @Operation(operationId = "session", summary = "A session: its phase, its zone, its slots and tables")
    public SessionFacts session(UUID session) {
        SessionView found = expos.session(session).orElseThrow(NotFoundException::new);
        List<SlotView> slots = expos.slots(session);
        return new SessionFacts(
                found,
                List.of(SessionPhase.values()),
                Allowed.in(found.phase()),
                admitted(session, Side.EXHIBITOR),
                admitted(session, Side.BUYER),
                slots.stream().mapToLong(SlotView::tables).sum(),
                slots.stream()
                        .map(slot -> new SlotTime(
                                slot.number(),
                                VenueTime.of(slot.startsAt(), found.zone()),
                                VenueTime.of(slot.endsAt(), found.zone()),
                                slot.tables()))
                        .toList());
    }

    private long admitted(UUID session, Side side) {
        return participants.countByStatus(session, side).getOrDefault(ParticipantStatus.ADMITTED, 0L);
    }
}
