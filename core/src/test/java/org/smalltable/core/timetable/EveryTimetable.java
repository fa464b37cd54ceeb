package org.smalltable.core.timetable;

import java.util.ArrayList;
import java.util.List;

/** Looks at every timetable of a tiny plan; shares nothing with the planner but the check. */
final class EveryTimetable {

    private final SessionPlan plan;
    private final List<Placement> seats = new ArrayList<>();
    private long best = Long.MIN_VALUE;

    private EveryTimetable(SessionPlan plan) {
        this.plan = plan;
    }

    /** What the best timetable is worth. */
    static long best(SessionPlan plan) {
        EveryTimetable every = new EveryTimetable(plan);
        every.from(0);
        return every.best;
    }

    private void from(int wish) {
        Checked checked = TimetableCheck.check(plan, Timetable.of(seats));
        boolean pinsMissing = false;
        for (Violation violation : checked.violations()) {
            if (!(violation instanceof Violation.PinMissing)) {
                return;
            }
            pinsMissing = true;
        }
        if (wish == plan.wishes()) {
            if (!pinsMissing) {
                best = Math.max(best, checked.objective());
            }
            return;
        }
        from(wish + 1);
        for (int s = 0; s < plan.slots(); s++) {
            seats.add(new Placement(plan.wishExhibitor(wish), plan.wishBuyer(wish), s, Placement.NO_TABLE));
            from(wish + 1);
            seats.removeLast();
        }
    }
}
