package org.smalltable.core.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimetableCheckTest {

    /** Two slots of two tables; exhibitor 1 comes for the second only; companions of one pool in the second only. */
    private static final SessionPlan PLAN = plan();

    private static SessionPlan plan() {
        SessionPlanBuilder plan = SessionPlan.builder("check").coverage(300, 100);
        plan.slot(2);
        plan.slot(2);
        plan.exhibitor(2, 0b11);
        plan.exhibitor(2, 0b10);
        plan.exhibitor(2, 0b11);
        plan.buyer(1, 0b11);
        plan.buyer(2, 0b11);
        plan.buyer(2, 0b01);
        plan.exhibitorFloor(2, 1000);
        int pool = plan.pool(0, 1);
        return plan.wish(0, 0, 10)
                .wish(0, 1, 20)
                .wish(1, 0, 30)
                .wish(1, 1, 40)
                .wish(2, 0, 50)
                .wish(2, 1, 60, pool)
                .wish(2, 2, 70)
                .build();
    }

    private static Placement at(int exhibitor, int buyer, int slot, int table) {
        return new Placement(exhibitor, buyer, slot, table);
    }

    private static List<Violation> violations(Placement... meetings) {
        return TimetableCheck.check(PLAN, Timetable.of(List.of(meetings))).violations();
    }

    @Test
    void a_timetable_is_worth_its_weights_and_falling_bonuses() {
        Checked checked =
                TimetableCheck.check(PLAN, Timetable.of(List.of(at(0, 0, 0, 0), at(0, 1, 1, 1), at(2, 2, 0, 1))));
        assertThat(checked).isEqualTo(new Checked(List.of(), 100, 2600, 3, 1, 1));
        assertThat(checked.objective()).isEqualTo(2700);
    }

    @Test
    void strangers_slots_and_people_that_do_not_exist_are_named() {
        assertThat(violations(at(0, 2, 0, 0))).containsExactly(new Violation.NotWished(0, 2));
        for (Placement wrong : List.of(
                at(3, 0, 0, 0), at(-1, 0, 0, 0), at(0, 3, 0, 0), at(0, -1, 0, 0), at(0, 0, 2, 0), at(0, 0, -1, 0))) {
            assertThat(violations(wrong)).containsExactly(new Violation.OutOfRange(wrong));
        }
    }

    @Test
    void nobody_meets_the_same_twice_or_while_away() {
        assertThat(violations(at(0, 1, 0, 0), at(0, 1, 1, 0))).containsExactly(new Violation.MetTwice(0, 1, 1, 0));
        assertThat(violations(at(1, 1, 0, 0))).containsExactly(new Violation.ExhibitorAway(1, 0));
        assertThat(violations(at(2, 2, 1, 0))).containsExactly(new Violation.BuyerAway(2, 1));
    }

    @Test
    void nobody_is_in_two_places() {
        assertThat(violations(at(0, 0, 0, 0), at(0, 1, 0, 1))).containsExactly(new Violation.ExhibitorBusy(0, 0, 0));
        assertThat(violations(at(0, 1, 1, 0), at(1, 1, 1, 1))).containsExactly(new Violation.BuyerBusy(1, 1, 0));
    }

    @Test
    void caps_hold() {
        assertThat(violations(at(0, 0, 0, 0), at(1, 0, 1, 0))).containsExactly(new Violation.BuyerOverCap(0, 2, 1));
        SessionPlanBuilder shy = SessionPlan.builder("shy");
        shy.slot(1);
        shy.exhibitor(0, 1);
        shy.buyer(1, 1);
        SessionPlan plan = shy.wish(0, 0, 1).build();
        assertThat(TimetableCheck.check(plan, Timetable.of(List.of(at(0, 0, 0, 0))))
                        .violations())
                .containsExactly(new Violation.ExhibitorOverCap(0, 1, 0));
    }

    @Test
    void slots_and_tables_hold_what_they_hold() {
        assertThat(violations(at(0, 0, 0, 0), at(2, 2, 0, 0))).containsExactly(new Violation.TableTaken(0, 0, 0, 0));
        assertThat(violations(at(0, 0, 0, 2))).containsExactly(new Violation.NoSuchTable(0, 2, 2));
        assertThat(violations(at(0, 0, 0, -2))).containsExactly(new Violation.NoSuchTable(0, -2, 2));
        SessionPlanBuilder narrow = SessionPlan.builder("narrow");
        narrow.slot(0);
        narrow.exhibitor(1, 1);
        narrow.buyer(1, 1);
        SessionPlan plan = narrow.wish(0, 0, 1).build();
        assertThat(TimetableCheck.check(plan, Timetable.of(List.of(at(0, 0, 0, -1))))
                        .violations())
                .containsExactly(new Violation.SlotOverfull(0, 1, 0));
    }

    @Test
    void companions_are_where_they_are_needed() {
        assertThat(violations(at(2, 1, 1, 0))).isEmpty();
        assertThat(violations(at(2, 1, 0, 0))).containsExactly(new Violation.CompanionsShort(0, 0, 1, 0));
    }

    @Test
    void a_meeting_by_hand_is_told_whom_it_clashes_with() {
        Timetable timetable = Timetable.of(List.of(at(0, 1, 0, 0), at(2, 2, 0, 1)));
        assertThat(TimetableCheck.clashes(PLAN, timetable, at(0, 0, 0, 0)))
                .contains(new Violation.ExhibitorBusy(0, 0, 1), new Violation.TableTaken(0, 0, 0, 1));
        assertThat(TimetableCheck.clashes(PLAN, timetable, at(0, 0, 1, 0))).isEmpty();
        assertThat(TimetableCheck.clashes(PLAN, timetable, at(0, 1, 1, 0))).isEmpty();
    }

    @Test
    void a_pinned_meeting_stays_where_it_is() {
        SessionPlanBuilder builder = SessionPlan.builder("pin");
        builder.slot(1);
        builder.slot(1);
        builder.exhibitor(1, -1);
        builder.buyer(1, -1);
        SessionPlan plan = builder.wish(0, 0, 1).pin(0, 0, 1).build();
        Timetable moved = Timetable.of(List.of(at(0, 0, 0, 0)));
        assertThat(TimetableCheck.check(plan, moved).violations()).containsExactly(new Violation.PinMissing(0, 0, 1));
        assertThat(TimetableCheck.check(plan, Timetable.empty()).violations())
                .containsExactly(new Violation.PinMissing(0, 0, 1));
        assertThat(TimetableCheck.clashes(plan, Timetable.empty(), at(0, 0, 0, 0)))
                .containsExactly(new Violation.PinMissing(0, 0, 1));
    }

    @Test
    void the_last_table_cap_and_companion_may_be_used() {
        assertThat(violations(at(0, 0, 0, 0), at(2, 2, 0, 1), at(2, 1, 1, 1))).isEmpty();
        assertThat(violations(at(0, 0, 0, -1), at(0, 1, 1, -1))).isEmpty();
    }

    @Test
    void a_meeting_that_breaks_a_rule_does_not_count_twice() {
        Checked twice = TimetableCheck.check(PLAN, Timetable.of(List.of(at(0, 1, 0, 0), at(0, 1, 1, 0))));
        assertThat(twice.meetings()).isEqualTo(1);
        assertThat(twice.weight()).isEqualTo(20);
        Checked strangers = TimetableCheck.check(PLAN, Timetable.of(List.of(at(0, 2, 0, 0))));
        assertThat(strangers.meetings()).isZero();
        assertThat(strangers.objective()).isZero();
        assertThat(strangers.without()).isEqualTo(6);
    }

    @Test
    void companions_are_counted_by_pool_and_slot() {
        SessionPlanBuilder builder = SessionPlan.builder("pools");
        builder.slot(2);
        builder.slot(2);
        builder.slot(2);
        for (int i = 0; i < 2; i++) {
            builder.exhibitor(1, -1);
            builder.buyer(1, -1);
        }
        builder.pool(0, 0, 0);
        int second = builder.pool(1, 1, 1);
        SessionPlan plan = builder.wish(0, 0, 5, second).wish(1, 1, 5, second).build();
        assertThat(TimetableCheck.check(plan, Timetable.of(List.of(at(0, 0, 2, 0), at(1, 1, 2, 1))))
                        .violations())
                .containsExactly(new Violation.CompanionsShort(1, 2, 2, 1));
        assertThat(TimetableCheck.check(plan, Timetable.of(List.of(at(0, 0, 1, 0), at(1, 1, 2, 1))))
                        .violations())
                .isEmpty();
    }

    @Test
    void changes_of_table_are_counted_for_each_exhibitor_and_only_when_tables_are_laid_out() {
        SessionPlanBuilder builder = SessionPlan.builder("changes");
        for (int s = 0; s < 3; s++) {
            builder.slot(2);
        }
        builder.exhibitor(3, -1);
        builder.exhibitor(3, -1);
        for (int b = 0; b < 6; b++) {
            builder.buyer(1, -1);
            builder.wish(b / 3, b, 5);
        }
        SessionPlan plan = builder.build();
        assertThat(TimetableCheck.check(
                                plan,
                                Timetable.of(List.of(
                                        at(0, 0, 0, 0),
                                        at(0, 1, 1, 1),
                                        at(0, 2, 2, 0),
                                        at(1, 3, 0, 1),
                                        at(1, 4, 2, 1))))
                        .tableChanges())
                .isEqualTo(2);
        assertThat(TimetableCheck.check(plan, Timetable.of(List.of(at(0, 0, 0, 0), at(0, 1, 1, -1))))
                        .tableChanges())
                .isZero();
    }

    @Test
    void a_meeting_by_hand_is_not_blamed_for_what_was_wrong_before() {
        Timetable broken = Timetable.of(List.of(at(0, 0, 0, 0), at(0, 1, 0, 1)));
        assertThat(TimetableCheck.clashes(PLAN, broken, at(2, 1, 1, 0))).isEmpty();
        assertThat(TimetableCheck.clashes(PLAN, Timetable.empty(), at(1, 1, 0, 5)))
                .containsExactlyInAnyOrder(new Violation.ExhibitorAway(1, 0), new Violation.NoSuchTable(0, 5, 2));
        Timetable full = Timetable.of(List.of(at(0, 0, 0, 0), at(2, 2, 0, 1)));
        assertThat(TimetableCheck.clashes(PLAN, full, at(1, 0, 1, 0)))
                .containsExactly(new Violation.BuyerOverCap(0, 2, 1));
    }
}
