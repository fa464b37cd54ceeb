package org.smalltable.core.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanningAnewTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static PlannedTimetable planned(SessionPlan plan, Timetable former, long seed) {
        return TimetablePlanner.plan(plan, former, new PlanSettings(seed, Budget.steps(2000), 1), PlanProgress.none());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_timetable_planned_over_another_keeps_the_rules_and_its_worth(long seed) {
        RandomPlans plans = RandomPlans.small(seed);
        Timetable former = planned(plans.plan(), Timetable.empty(), 1).timetable();
        plans.available[(int) (seed % plans.available.length)] &= ~1L;
        plans.pins.clear();
        SessionPlan changed = plans.plan();
        PlannedTimetable anew = planned(changed, former, 2);
        Checked checked = TimetableCheck.check(changed, anew.timetable());
        assertThat(checked.violations()).isEmpty();
        assertThat(checked.objective()).isEqualTo(anew.certificate().objective());
        assertThat(anew.timetable().hasTables()).isTrue();
    }

    @Test
    void planning_anew_moves_few_meetings_where_nothing_is_to_be_gained() {
        int without = 0;
        int with = 0;
        for (long seed = 0; seed < 100; seed++) {
            SessionPlan plan = RandomPlans.small(seed).plan();
            Timetable former = planned(plan, Timetable.empty(), 1).timetable();
            without += moved(former, planned(plan, Timetable.empty(), 2));
            with += moved(former, planned(plan, former, 2));
        }
        assertThat(without).isGreaterThan(20);
        assertThat(with).isLessThan(without / 5);
    }

    private static int moved(Timetable former, PlannedTimetable anew) {
        TimetableChanges changes = TimetableChanges.between(former, anew.timetable());
        return changes.moved().size()
                + changes.reseated().size()
                + changes.added().size();
    }

    @Test
    void a_former_timetable_of_another_plan_does_no_harm() {
        SessionPlan plan = RandomPlans.small(5).plan();
        Timetable strange = Timetable.of(java.util.List.of(new Placement(40, 2, 1, 0), new Placement(0, 0, 60, 9)));
        assertThat(planned(plan, strange, 1).certificate())
                .isEqualTo(planned(plan, Timetable.empty(), 1).certificate());
    }
}
