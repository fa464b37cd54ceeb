package org.smalltable.web.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.timetable.Drafted;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.timetable.VersionView;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.error.ProblemKind;
import org.smalltable.web.error.Problems;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** A company that does not come, or comes late, or is there after all, and the timetable mended for it. */
@Path("/api/organizer/sessions/{session}/absences")
@RolesAllowed(Roles.ORGANIZER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timetable")
public class AbsenceApi {

    private static final int LAST_SLOT = 63;

    @Inject
    OrganizerSessions sessions;

    @Inject
    Participants participants;

    @Inject
    Timetables timetables;

    @Inject
    Absences absences;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    /**
     * An absence.
     *
     * @param participant the company's part in the session
     * @param from the first slot in which it is away; 0 when left out
     * @param until the last one; the session's last when left out
     * @param fill whether seats that fall free go to accepted requests without one; false when left out
     */
    public record Absence(
            @NotNull UUID participant,
            Optional<@Min(0) @Max(LAST_SLOT) Integer> from,
            Optional<@Min(0) @Max(LAST_SLOT) Integer> until,
            Optional<Boolean> fill) {}

    /**
     * Its end: the company is there after all.
     *
     * @param participant the company's part in the session
     * @param from the first slot in which it is free again; 0 when left out
     * @param until the last one; the session's last when left out
     */
    public record Presence(
            @NotNull UUID participant,
            Optional<@Min(0) @Max(LAST_SLOT) Integer> from,
            Optional<@Min(0) @Max(LAST_SLOT) Integer> until) {}

    /** What is proposed once the times are understood. */
    private interface Proposing {
        Drafted of(ParticipantView company, SlotTimes times, int from, int until);
    }

    /**
     * A mended timetable, kept as a draft: publishing it accepts the proposal.
     *
     * @param changes what it would change in the published timetable
     */
    public record Proposal(TimetableLines.Version version, List<TimetableLines.Change> changes) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "markAbsent",
            summary = "Note an absence and propose the timetable mended with the fewest moves",
            description = "The proposal is a draft. Publish it to accept it, discard it to refuse it.")
    @APIResponse(
            responseCode = "201",
            description = "Noted; the proposal's address is in the header Location.",
            content = @Content(schema = @Schema(implementation = Proposal.class)))
    public Response mark(UUID session, @NotNull @Valid Absence body) {
        return propose(
                session,
                body.participant(),
                body.from(),
                body.until(),
                (company, times, from, until) -> absences.mark(
                        reader.caller(),
                        company,
                        times.slots(),
                        from,
                        until,
                        body.fill().orElse(false)));
    }

    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "markPresent",
            summary = "Note that a company is there after all, and propose seats for accepted requests without one",
            description = "The proposal is a draft. Publish it to accept it, discard it to refuse it.")
    @APIResponse(
            responseCode = "201",
            description = "Noted; the proposal's address is in the header Location.",
            content = @Content(schema = @Schema(implementation = Proposal.class)))
    public Response end(UUID session, @NotNull @Valid Presence body) {
        return propose(
                session,
                body.participant(),
                body.from(),
                body.until(),
                (company, times, from, until) -> absences.end(reader.caller(), company, times.slots(), from, until));
    }

    private Response propose(
            UUID session, UUID participant, Optional<Integer> first, Optional<Integer> last, Proposing proposing) {
        SessionView at = sessions.session(session);
        ParticipantView company = participants
                .participant(participant)
                .filter(found -> found.session().equals(session))
                .orElseThrow(NotFoundException::new);
        if (!at.phase().allowsPlanning()) {
            throw problems.refusal(ProblemKind.WRONG_PHASE);
        }
        UUID released = timetables
                .released(session)
                .map(VersionView::id)
                .orElseThrow(() -> problems.refusal(ProblemKind.NOTHING_RELEASED));
        SlotTimes times = sessions.times(at);
        int from = first.orElse(0);
        int until = last.orElse(LAST_SLOT);
        if (times.slot(from).isEmpty()) {
            throw problems.refusal(ProblemKind.NO_SUCH_SEAT);
        }
        if (until < from) {
            throw problems.invalid(
                    "/until", reader.words(PlanningMessages.class).absentReversed());
        }
        return switch (proposing.of(company, times, from, until)) {
            case Drafted.Done done ->
                Response.created(URI.create("/api/organizer/sessions/" + session + "/timetables/" + done.version()))
                        .entity(new Proposal(
                                TimetableLines.Version.of(sessions.version(session, done.version())),
                                timetables.changes(released, done.version()).stream()
                                        .map(TimetableLines.Change::of)
                                        .toList()))
                        .build();
            case Drafted.Stale() -> throw problems.refusal(ProblemKind.SESSION_CHANGED);
        };
    }
}
