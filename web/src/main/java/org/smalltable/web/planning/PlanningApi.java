package org.smalltable.web.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.timetable.PlanningRunView;
import org.smalltable.persistence.timetable.PlanningRuns;
import org.smalltable.persistence.timetable.PlanningStart;
import org.smalltable.web.error.ProblemKind;
import org.smalltable.web.error.Problems;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** Planning a session: started, watched, stopped. */
@Path("/api/organizer/sessions/{session}/planning")
@RolesAllowed(Roles.ORGANIZER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timetable")
public class PlanningApi {

    private static final int USUAL_SECONDS = 8;

    @Inject
    OrganizerSessions sessions;

    @Inject
    PlanningRuns runs;

    @Inject
    PlanningJob job;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    @Inject
    Formats formats;

    /**
     * What to plan.
     *
     * @param seconds how long to look for better timetables; 8 when left out
     * @param draft a draft whose pins hold too
     */
    public record Plan(
            @Schema(minimum = "1", maximum = "120", examples = "8")
            Optional<@Min(PlanningJob.LEAST_SECONDS) @Max(PlanningJob.MOST_SECONDS) Integer> seconds,

            Optional<UUID> draft) {}

    @GET
    @Operation(
            operationId = "planningProgress",
            summary = "How the session's latest planning goes, or went",
            description = "`course` tells how worth and bound changed; `version` names the draft once it is done.")
    public PlanningRunView progress(UUID session) {
        sessions.session(session);
        return runs.run(session).orElseThrow(NotFoundException::new);
    }

    @POST
    @Operation(operationId = "plan", summary = "Start planning in the background")
    @APIResponse(
            responseCode = "202",
            description = "Under way; the header Location says where to look for its progress.",
            content = @Content(schema = @Schema(implementation = PlanningRunView.class)))
    public Response plan(UUID session, @RequestBody(required = false) @Valid @Nullable Plan body) {
        SessionView at = sessions.session(session);
        Plan plan = body == null ? new Plan(Optional.empty(), Optional.empty()) : body;
        PlanningMessages words = reader.words(PlanningMessages.class);
        if (!at.phase().allowsPlanning()) {
            throw problems.refusal(ProblemKind.WRONG_PHASE, words.planningClosed());
        }
        plan.draft().ifPresent(version -> sessions.version(session, version));
        Duration budget = Duration.ofSeconds(plan.seconds().orElse(USUAL_SECONDS));
        return switch (job.start(reader.caller(), session, plan.draft(), budget)) {
            case PlanningStart.Started ignored ->
                Response.accepted(progress(session))
                        .location(URI.create("/api/organizer/sessions/" + session + "/planning"))
                        .build();
            case PlanningStart.AlreadyRunning running ->
                throw problems.refusal(
                        ProblemKind.PLANNING_RUNNING,
                        words.alreadyRunning(running.by(), formats.clock(running.since(), at.zone())));
        };
    }

    @POST
    @Path("stop")
    @Operation(operationId = "stopPlanning", summary = "Stop planning; the best timetable so far is kept as a draft")
    public PlanningRunView stop(UUID session) {
        sessions.session(session);
        if (!runs.stop(reader.caller(), session)) {
            throw problems.refusal(ProblemKind.NOTHING_RUNNING);
        }
        return progress(session);
    }
}
