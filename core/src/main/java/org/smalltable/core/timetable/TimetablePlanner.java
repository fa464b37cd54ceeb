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
        return plan(plan, Timetable.empty(), settings, progress);
    }

    /**
     * Plans anew over a timetable that people know already: among timetables of equal worth it prefers the pairs, slots and
     * tables of the former one, so that what differs is worth its change. The former one may be of another plan.
     */
    public static PlannedTimetable plan(
            SessionPlan plan, Timetable former, PlanSettings settings, PlanProgress progress) {
        return new Planning(plan, former, settings, progress).run();
    }
}
