package org.smalltable.web.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smalltable.persistence.timetable.Breach;
import org.smalltable.persistence.timetable.Release;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.timetable.VersionView;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.api.Listed;
import org.smalltable.web.api.PageQuery;
import org.smalltable.web.error.ProblemKind;
import org.smalltable.web.error.Problems;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** A session's timetable versions: read, compared, exported, published, discarded. */
@Path("/api/organizer/sessions/{session}/timetables")
@RolesAllowed(Roles.ORGANIZER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timetable", description = "For organizers: versions with their certificate, planning, publishing, repair.")
public class TimetablesApi {

    @Inject
    OrganizerSessions sessions;

    @Inject
    Timetables timetables;

    @Inject
    BreachWords breachWords;

    @Inject
    UnplacedWords unplacedWords;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    @GET
    @Operation(operationId = "timetables", summary = "All versions but the discarded ones, the latest first")
    public List<TimetableLines.Version> versions(UUID session) {
        sessions.session(session);
        return timetables.versions(session).stream()
                .map(TimetableLines.Version::of)
                .toList();
    }

    @GET
    @Path("{version}")
    @Operation(operationId = "timetable", summary = "One version with its certificate")
    public TimetableLines.Version version(UUID session, UUID version) {
        return TimetableLines.Version.of(sessions.version(session, version));
    }

    @GET
    @Path("{version}/meetings")
    @Operation(operationId = "timetableMeetings", summary = "The meetings of a version, by slot and table")
    public Listed<TimetableLines.Meeting> meetings(UUID session, UUID version, @BeanParam @Valid PageQuery paged) {
        SlotTimes times = times(session, version);
        return Listed.part(timetables.meetings(version), paged, meeting -> TimetableLines.Meeting.of(meeting, times));
    }

    @GET
    @Path("{version}/unplaced")
    @Operation(
            operationId = "timetableUnplaced",
            summary = "Accepted requests without a seat, and why, the heaviest first")
    public Listed<TimetableLines.Unseated> unplaced(UUID session, UUID version, @BeanParam @Valid PageQuery paged) {
        SlotTimes times = times(session, version);
        return Listed.part(
                timetables.unplaced(version),
                paged,
                wish -> TimetableLines.Unseated.of(wish, unplacedWords.of(wish.why(), times)));
    }

    @GET
    @Path("{version}/changes")
    @Operation(operationId = "timetableChanges", summary = "What differs from another version")
    public Listed<TimetableLines.Change> changes(
            UUID session,
            UUID version,
            @QueryParam("from")
                    @Parameter(
                            description = "The other version; the published one when left out.",
                            schema = @Schema(implementation = UUID.class))
                    Optional<String> from,
            @BeanParam @Valid PageQuery paged) {
        sessions.version(session, version);
        UUID former = from.map(other -> problems.parameter("from", other, UUID::fromString))
                .map(other -> sessions.version(session, other))
                .or(() -> timetables.released(session))
                .map(VersionView::id)
                .orElseThrow(() -> problems.refusal(ProblemKind.NOTHING_RELEASED));
        return Listed.part(timetables.changes(former, version), paged, TimetableLines.Change::of);
    }

    @GET
    @Path("{version}/instance.json")
    @Operation(
            operationId = "exportInstance",
            summary = "The problem that a version answers, as ./smalltable plan reads it",
            description = "The session as it is now. When it has changed since the version was planned, the version's"
                    + " meetings may no longer keep the rules of the problem.")
    @APIResponse(
            responseCode = "200",
            description = "A file in the bench format.",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response instance(UUID session, UUID version) {
        VersionView of = sessions.version(session, version);
        return Response.ok(PlanFiles.instance(
                        timetables.planOf(session, Optional.of(version).filter(v -> of.isDraft()))))
                .build();
    }

    @GET
    @Path("{version}/schedule.json")
    @Operation(operationId = "exportSchedule", summary = "A version's meetings, as ./smalltable check reads them")
    @APIResponse(
            responseCode = "200",
            description = "A file in the bench format.",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response schedule(UUID session, UUID version) {
        VersionView of = sessions.version(session, version);
        return Response.ok(PlanFiles.schedule(
                        timetables.planOf(session, Optional.of(version).filter(v -> of.isDraft())),
                        timetables.meetings(version)))
                .build();
    }

    @POST
    @Path("{version}/release")
    @Operation(
            operationId = "publish",
            summary = "Publish a draft",
            description =
                    "It becomes the timetable that holds, unless one of its meetings breaks a rule since it was planned."
                            + " Publishing a repair proposal accepts it.")
    public TimetableLines.Version release(UUID session, UUID version) {
        Release release = timetables.release(reader.caller(), session, version).orElseThrow(NotFoundException::new);
        PlanningMessages words = reader.words(PlanningMessages.class);
        return switch (release) {
            case Release.Done ignored -> version(session, version);
            case Release.Broken(List<Breach> breaches) ->
                throw problems.refusal(
                        ProblemKind.SESSION_CHANGED,
                        words.brokenRefused() + " "
                                + String.join(" ", breachWords.of(breaches, times(session, version))));
            case Release.NotDraft ignored -> throw problems.refusal(ProblemKind.NOT_A_DRAFT, words.notDraft());
            case Release.Closed ignored -> throw problems.refusal(ProblemKind.WRONG_PHASE, words.planningClosed());
        };
    }

    @POST
    @Path("{version}/discard")
    @Operation(operationId = "discard", summary = "Throw a draft away")
    @APIResponse(responseCode = "204", description = "Discarded.")
    public void discard(UUID session, UUID version) {
        sessions.version(session, version);
        if (!timetables.discard(reader.caller(), session, version)) {
            throw problems.refusal(
                    ProblemKind.NOT_A_DRAFT,
                    reader.words(PlanningMessages.class).notDraft());
        }
    }

    private SlotTimes times(UUID session, UUID version) {
        sessions.version(session, version);
        return sessions.times(sessions.session(session));
    }
}
