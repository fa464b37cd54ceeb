package org.smalltable.core.timetable;

/**
 * What a session pays for the floors it gives to chosen companies, in points without the floors themselves.
 *
 * @param withFloors what the timetable planned with floors is worth to everybody else
 * @param withoutFloors what a timetable planned without them is worth
 */
public record FloorPrice(long withFloors, long withoutFloors) {

    /** Plans once more without floors, and compares; the same settings should be given as for the first planning. */
    public static FloorPrice of(SessionPlan plan, PlannedTimetable planned, PlanSettings settings) {
        SessionPlan plain = plan.withoutFloors();
        long with = TimetableCheck.check(plain, planned.timetable()).objective();
        long without = TimetablePlanner.plan(plain, settings, PlanProgress.none())
                .certificate()
                .objective();
        return new FloorPrice(with, Math.max(with, without));
    }

    /** What the floors cost, at least 0. */
    public long price() {
        return withoutFloors - withFloors;
    }
}
