package org.smalltable.web.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.timetable.PlanningRunView;
import org.smalltable.persistence.timetable.PlanningRuns;
import org.smalltable.persistence.timetable.PlanningStart;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** Planning a session in the background: starting it, watching it, stopping it. */
@Path("/organizer/sessions/{session}/planning")
@RolesAllowed(Roles.ORGANIZER)
public class PlanningResource {

    private static final int USUAL_SECONDS = 8;

    @CheckedTemplate(basePath = "planning")
    static class Templates {
        static native TemplateInstance run(RunCard card);
    }

    private final OrganizerSessions sessions;
    private final PlanningRuns runs;
    private final PlanningJob job;
    private final Answers answers;
    private final Reader reader;
    private final Formats formats;
    private final Gaps gaps;

    PlanningResource(
            OrganizerSessions sessions,
            PlanningRuns runs,
            PlanningJob job,
            Answers answers,
            Reader reader,
            Formats formats,
            Gaps gaps) {
        this.sessions = sessions;
        this.runs = runs;
        this.job = job;
        this.answers = answers;
        this.reader = reader;
        this.formats = formats;
        this.gaps = gaps;
    }

    /** The running planning, for the page that polls it; when it has ended, on to what came of it. */
    @GET
    public Response progress(@PathParam("session") UUID id, @RestQuery Optional<UUID> run) {
        SessionView session = sessions.session(id);
        Optional<PlanningRunView> latest = runs.run(id);
        if (!reader.wantsFragment() || latest.isEmpty()) {
            return answers.seeOther(path(id));
        }
        PlanningRunView view = latest.get();
        boolean justEnded = run.equals(Optional.of(view.id())) && !view.isRunning();
        if (justEnded && view.version().isPresent()) {
            return answers.seeOther(
                    path(id) + "/" + view.version().get(), Notice.good(words().planned(gaps.text(view.gap()))));
        }
        return justEnded ? answers.seeOther(path(id)) : answers.page(Templates.run(RunCard.of(session, view, gaps)));
    }

    @POST
    public Response plan(
            @PathParam("session") UUID id, @RestForm Optional<Integer> seconds, @RestForm Optional<UUID> draft) {
        SessionView session = sessions.session(id);
        if (!session.phase().allowsPlanning()) {
            return answers.seeOther(path(id), Notice.bad(words().planningClosed()));
        }
        draft.ifPresent(version -> sessions.version(id, version));
        int budget = Math.clamp(seconds.orElse(USUAL_SECONDS), PlanningJob.LEAST_SECONDS, PlanningJob.MOST_SECONDS);
        return switch (job.start(reader.caller(), id, draft, Duration.ofSeconds(budget))) {
            case PlanningStart.Started started -> answers.seeOther(path(id));
            case PlanningStart.AlreadyRunning running ->
                answers.seeOther(
                        path(id),
                        Notice.careful(
                                words().alreadyRunning(running.by(), formats.clock(running.since(), session.zone()))));
        };
    }

    @POST
    @Path("/stop")
    public Response stop(@PathParam("session") UUID id) {
        sessions.session(id);
        return runs.stop(reader.caller(), id)
                ? answers.seeOther(path(id), Notice.good(words().stopping()))
                : answers.seeOther(path(id), Notice.careful(words().nothingToStop()));
    }

    private static String path(UUID session) {
        return "/organizer/sessions/" + session + "/timetables";
    }

    private PlanningMessages words() {
        return reader.words(PlanningMessages.class);
    }
}
