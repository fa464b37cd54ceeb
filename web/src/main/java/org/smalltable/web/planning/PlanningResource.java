package org.smalltable.web.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
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
    private final RunEnding ending;
    private final Clock clock;

    PlanningResource(
            OrganizerSessions sessions,
            PlanningRuns runs,
            PlanningJob job,
            Answers answers,
            Reader reader,
            Formats formats,
            Gaps gaps,
            RunEnding ending,
            Clock clock) {
        this.sessions = sessions;
        this.runs = runs;
        this.job = job;
        this.answers = answers;
        this.reader = reader;
        this.formats = formats;
        this.gaps = gaps;
        this.ending = ending;
        this.clock = clock;
    }

    /** The running planning, for the page that polls it; when it has ended, on to what came of it. */
    @GET
    public Response progress(@PathParam("session") UUID id, @RestQuery Optional<UUID> run) {
        SessionView session = sessions.session(id);
        Optional<PlanningRunView> latest = runs.run(id);
        if (!reader.wantsFragment() || latest.isEmpty()) {
            return answers.seeOther(RunEnding.timetables(id));
        }
        PlanningRunView view = latest.get();
        boolean justEnded = run.equals(Optional.of(view.id())) && !view.isRunning();
        return ending.draft(id, run, view)
                .orElseGet(() -> justEnded
                        ? answers.seeOther(RunEnding.timetables(id))
                        : answers.page(Templates.run(RunCard.of(session, view, gaps, clock.instant()))));
    }

    @POST
    public Response plan(
            @PathParam("session") UUID id, @RestForm Optional<String> seconds, @RestForm Optional<UUID> draft) {
        SessionView session = sessions.session(id);
        if (!session.phase().allowsPlanning()) {
            return answers.seeOther(RunEnding.timetables(id), Notice.bad(words().planningClosed()));
        }
        draft.ifPresent(version -> sessions.version(id, version));
        OptionalInt budget = seconds.map(PlanningResource::budget).orElse(OptionalInt.of(USUAL_SECONDS));
        if (budget.isEmpty()) {
            return answers.seeOther(
                    RunEnding.timetables(id),
                    Notice.bad(words().secondsBetween(PlanningJob.LEAST_SECONDS, PlanningJob.MOST_SECONDS)));
        }
        return switch (job.start(reader.caller(), id, draft, Duration.ofSeconds(budget.getAsInt()))) {
            case PlanningStart.Started started -> answers.seeOther(RunEnding.watch(id, started.run()));
            case PlanningStart.AlreadyRunning running ->
                answers.seeOther(
                        RunEnding.watch(id, running.run()),
                        Notice.careful(
                                words().alreadyRunning(running.by(), formats.clock(running.since(), session.zone()))));
        };
    }

    @POST
    @Path("/stop")
    public Response stop(@PathParam("session") UUID id) {
        sessions.session(id);
        return runs.stop(reader.caller(), id)
                ? answers.seeOther(RunEnding.timetables(id), Notice.good(words().stopping()))
                : answers.seeOther(RunEnding.timetables(id), Notice.careful(words().nothingToStop()));
    }

    /** Empty when what was typed is no number that can be given. */
    private static OptionalInt budget(String typed) {
        String text = typed.strip();
        int seconds = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        return seconds >= PlanningJob.LEAST_SECONDS && seconds <= PlanningJob.MOST_SECONDS
                ? OptionalInt.of(seconds)
                : OptionalInt.empty();
    }

    private PlanningMessages words() {
        return reader.words(PlanningMessages.class);
    }
}
