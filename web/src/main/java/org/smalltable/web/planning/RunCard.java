package org.smalltable.web.planning;

import java.time.Duration;
import java.time.Instant;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.timetable.PlanningRunView;

/**
 * A planning run as pages show it.
 *
 * @param gap the gap in words
 * @param millis how long it has been looking
 */
record RunCard(SessionView session, PlanningRunView run, ProgressChart chart, String gap, long millis) {

    /** @param now a run goes on while it finds nothing better */
    static RunCard of(SessionView session, PlanningRunView run, Gaps gaps, Instant now) {
        long told = run.course().isEmpty() ? 0 : run.course().getLast().millis();
        long millis = run.isRunning()
                ? Math.max(told, Duration.between(run.startedAt(), now).toMillis())
                : told;
        return new RunCard(session, run, ProgressChart.of(run, millis), gaps.text(run.gap()), millis);
    }
}
