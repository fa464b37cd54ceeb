package org.smalltable.web.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.timetable.PlanningRunView;
import org.smalltable.persistence.timetable.PlanningRuns;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.timetable.VersionView;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.reader.Roles;

/** All timetables of a session, and where a new one is planned. */
@Path("/organizer/sessions/{session}/timetables")
@RolesAllowed(Roles.ORGANIZER)
public class TimetablesResource {

    /** One version with its gap in words. */
    record VersionLine(VersionView version, String gap) {}

    record TimetablesPage(SessionView session, List<VersionLine> versions, Optional<RunCard> card) {

        public boolean isRunning() {
            return card.map(c -> c.run().isRunning()).orElse(false);
        }

        public boolean canPlan() {
            return session.phase().allowsPlanning() && !isRunning();
        }
    }

    @CheckedTemplate(basePath = "planning")
    static class Templates {
        static native TemplateInstance timetables(TimetablesPage page);
    }

    private final OrganizerSessions sessions;
    private final Timetables timetables;
    private final PlanningRuns runs;
    private final Answers answers;
    private final Gaps gaps;
    private final RunEnding ending;
    private final Clock clock;

    TimetablesResource(
            OrganizerSessions sessions,
            Timetables timetables,
            PlanningRuns runs,
            Answers answers,
            Gaps gaps,
            RunEnding ending,
            Clock clock) {
        this.sessions = sessions;
        this.timetables = timetables;
        this.runs = runs;
        this.answers = answers;
        this.gaps = gaps;
        this.ending = ending;
        this.clock = clock;
    }

    /**
     * The page; for somebody who watches a run, the way to its draft once there is one. A planning may have ended before
     * the page that would have shown it was asked for.
     */
    @GET
    public Response timetables(@PathParam("session") UUID id, @RestQuery Optional<UUID> run) {
        SessionView session = sessions.session(id);
        Optional<PlanningRunView> latest = runs.run(id);
        return latest.flatMap(view -> ending.draft(id, run, view)).orElseGet(() -> page(session, latest));
    }

    private Response page(SessionView session, Optional<PlanningRunView> run) {
        return answers.page(Templates.timetables(new TimetablesPage(
                session,
                timetables.versions(session.id()).stream()
                        .map(version -> new VersionLine(version, gaps.text(version.gap())))
                        .toList(),
                run.map(view -> RunCard.of(session, view, gaps, clock.instant())))));
    }
}
