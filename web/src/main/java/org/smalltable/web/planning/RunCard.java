package org.smalltable.web.planning;

import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.timetable.PlanningRunView;

/**
 * A planning run as pages show it.
 *
 * @param gap the gap in words
 * @param seconds how long it has been looking
 */
record RunCard(SessionView session, PlanningRunView run, ProgressChart chart, String gap, long seconds) {

    static RunCard of(SessionView session, PlanningRunView run, Gaps gaps) {
        long millis = run.course().isEmpty() ? 0 : run.course().getLast().millis();
        return new RunCard(session, run, ProgressChart.of(run), gaps.text(run.gap()), Math.round(millis / 1000.0));
    }
}
