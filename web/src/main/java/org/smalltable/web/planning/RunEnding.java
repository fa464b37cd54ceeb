package org.smalltable.web.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.persistence.timetable.PlanningRunView;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;

/** Where an organizer goes on to who watches a planning, once it has ended: to the draft that came of it. */
@ApplicationScoped
public class RunEnding {

    private final Answers answers;
    private final Reader reader;
    private final Gaps gaps;

    RunEnding(Answers answers, Reader reader, Gaps gaps) {
        this.answers = answers;
        this.reader = reader;
        this.gaps = gaps;
    }

    /**
     * The way to the draft, or nothing while the run goes on, and when there is no draft of it.
     *
     * @param watched the run that the organizer watches
     * @param latest the session's latest run
     */
    Optional<Response> draft(UUID session, Optional<UUID> watched, PlanningRunView latest) {
        if (latest.isRunning() || !watched.equals(Optional.of(latest.id()))) {
            return Optional.empty();
        }
        return latest.version()
                .map(version -> answers.seeOther(
                        timetables(session) + "/" + version,
                        latest.objective() > 0
                                ? Notice.good(planned(latest.gap()))
                                : Notice.careful(
                                        reader.words(PlanningMessages.class).plannedNothing())));
    }

    private String planned(double gap) {
        PlanningMessages words = reader.words(PlanningMessages.class);
        return gap > 0 ? words.planned(gaps.text(gap)) : words.plannedPerfect();
    }

    /** The page of all timetables, which shows the latest run. */
    static String timetables(UUID session) {
        return "/organizer/sessions/" + session + "/timetables";
    }

    /** The same page, for somebody who watches a run: it leads on to the draft when the run has ended. */
    static String watch(UUID session, UUID run) {
        return timetables(session) + "?run=" + run;
    }
}
