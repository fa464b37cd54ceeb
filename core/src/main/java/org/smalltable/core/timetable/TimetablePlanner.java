package org.smalltable.core.timetable;

/**
 * Plans a session. Pure but for the budget and the progress it is given: the same plan, seed and budget in steps give the
 * same timetable, whatever the number of threads and the order in which wishes were given.
 */
public final class TimetablePlanner {

    private TimetablePlanner() {}

    /**
     * Plans until the budget is spent or nothing better is to be found, and answers with the best timetable so far: always
     * feasible, always with its certificate, even when the budget was spent from the start.
     */
    public static PlannedTimetable plan(SessionPlan plan, PlanSettings settings, PlanProgress progress) {
        return new Planning(plan, settings, progress).run();
    }
}
