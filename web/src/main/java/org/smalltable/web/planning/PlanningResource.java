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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.timetable.PlanningRunView;
import org.smalltable.persistence.timetable.PlanningRuns;
import org.smalltable.persistence.timetable.PlanningStart;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.timetable.VersionView;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** The timetables of a session, and planning a new one. */
@Path("/organizer/sessions/{session}")
@RolesAllowed(Roles.ORGANIZER)
public class PlanningResource {

    private static final int USUAL_SECONDS = 8;

    /** A run as the page shows it. */
    record RunCard(SessionView session, PlanningRunView run, ProgressChart chart, String gap, long seconds) {}

    record TimetablesPage(SessionView session, List<VersionLine> versions, Optional<RunCard> card) {

        public boolean isRunning() {
            return card.map(c -> c.run().isRunning()).orElse(false);
        }

        public boolean canPlan() {
            return session.phase().allowsPlanning() && !isRunning();
        }
    }

    /** One version with its gap in words. */
    record VersionLine(VersionView version, String gap) {}

    @CheckedTemplate(basePath = "planning")
    static class Templates {
        static native TemplateInstance timetables(TimetablesPage page);

        static native TemplateInstance run(RunCard card);
    }

    private final OrganizerSessions sessions;
    private final Timetables timetables;
    private final PlanningRuns runs;
    private final PlanningJob job;
    private final Answers answers;
    private final Reader reader;
    private final Formats formats;
    private final Gaps gaps;

    PlanningResource(
            OrganizerSessions sessions,
            Timetables timetables,
            PlanningRuns runs,
            PlanningJob job,
            Answers answers,
            Reader reader,
            Formats formats,
            Gaps gaps) {
        this.sessions = sessions;
        this.timetables = timetables;
        this.runs = runs;
        this.job = job;
        this.answers = answers;
        this.reader = reader;
        this.formats = formats;
        this.gaps = gaps;
    }

    @GET
    @Path("/timetables")
    public Response timetables(@PathParam("session") UUID id) {
        SessionView session = sessions.session(id);
        return answers.page(Templates.timetables(new TimetablesPage(
                session,
                timetables.versions(id).stream()
                        .map(version -> new VersionLine(version, gaps.text(version.gap())))
                        .toList(),
                runs.run(id).map(run -> card(session, run)))));
    }

    /** The running planning, for the page that polls it; when it has ended, on to what came of it. */
    @GET
    @Path("/planning")
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
        return justEnded ? answers.seeOther(path(id)) : answers.page(Templates.run(card(session, view)));
    }

    @POST
    @Path("/planning")
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
    @Path("/planning/stop")
    public Response stop(@PathParam("session") UUID id) {
        sessions.session(id);
        return runs.stop(reader.caller(), id)
                ? answers.seeOther(path(id), Notice.good(words().stopping()))
                : answers.seeOther(path(id), Notice.careful(words().nothingToStop()));
    }

    private RunCard card(SessionView session, PlanningRunView run) {
        long millis = run.course().isEmpty() ? 0 : run.course().getLast().millis();
        return new RunCard(session, run, ProgressChart.of(run), gaps.text(run.gap()), Math.round(millis / 1000.0));
    }

    private static String path(UUID session) {
        return "/organizer/sessions/" + session + "/timetables";
    }

    private PlanningMessages words() {
        return reader.words(PlanningMessages.class);
    }
}
