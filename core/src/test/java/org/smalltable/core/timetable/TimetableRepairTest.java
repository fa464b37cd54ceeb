package org.smalltable.core.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimetableRepairTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static Timetable planned(SessionPlan plan) {
        return TimetablePlanner.plan(plan, new PlanSettings(1, Budget.steps(500), 1), PlanProgress.none())
                .timetable();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_repair_never_breaks_a_rule_whatever_happens(long seed) {
        RandomPlans plans = RandomPlans.small(seed);
        SessionPlan plan = plans.plan();
        Timetable released = planned(plan);
        TimetableRepair repair = new TimetableRepair(plan, released, RepairSettings.DEFAULT);
        Random random = new Random(seed);
        Timetable before = released;
        plans.pins.clear();
        for (int k = 0; k < 5; k++) {
            TimetableChanges changes = repair.apply(happening(plans, random));
            Timetable now = repair.timetable();
            Checked checked = TimetableCheck.check(plans.plan(), now);
            assertThat(checked.violations()).isEmpty();
            assertThat(checked.objective()).isEqualTo(repair.objective());
            assertThat(changes).isEqualTo(TimetableChanges.between(before, now));
            before = now;
        }
    }

    /** Draws what happens and writes it into the plan too. */
    private static Disturbance happening(RandomPlans plans, Random random) {
        int e = random.nextInt(plans.exhibitors);
        int b = random.nextInt(plans.buyers);
        int s = random.nextInt(plans.slots);
        long gone = random.nextInt(8);
        switch (random.nextInt(4)) {
            case 0 -> {
                plans.available[e] &= ~gone;
                return new Disturbance.ExhibitorAway(e, gone);
            }
            case 1 -> {
                plans.available[plans.exhibitors + b] &= ~gone;
                return new Disturbance.BuyerAway(b, gone);
            }
            case 2 -> {
                plans.tables[s] = Math.max(0, plans.tables[s] - 1);
                return new Disturbance.TableLost(s);
            }
            default -> {
                return new Disturbance.MeetingCancelled(e, b);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_changed_plan_gets_a_feasible_timetable_and_an_unchanged_one_no_move(long seed) {
        RandomPlans plans = RandomPlans.small(seed);
        SessionPlan plan = plans.plan();
        Timetable released = planned(plan);
        TimetableChanges none =
                TimetableRepair.repair(plan, released, RepairSettings.DEFAULT).changes();
        assertThat(none.dropped()).isEmpty();
        assertThat(none.reseated()).isEmpty();
        Random random = new Random(seed);
        plans.pins.clear();
        happening(plans, random);
        SessionPlan changed = plans.plan();
        Repaired repaired = TimetableRepair.repair(changed, released, RepairSettings.DEFAULT);
        Checked checked = TimetableCheck.check(changed, repaired.timetable());
        assertThat(checked.violations()).isEmpty();
        assertThat(checked.objective()).isEqualTo(repaired.objective());
    }

    private static SessionPlan twoSlots(int firstTables, int secondTables) {
        SessionPlanBuilder plan = SessionPlan.builder("day");
        plan.slot(firstTables);
        plan.slot(secondTables);
        plan.exhibitor(2, -1);
        plan.exhibitor(2, -1);
        plan.buyer(1, -1);
        plan.buyer(1, -1);
        return plan.wish(0, 0, 800).wish(0, 1, 700).wish(1, 1, 600).build();
    }

    @Test
    void a_late_exhibitor_keeps_its_meeting_in_a_later_slot() {
        SessionPlan plan = twoSlots(2, 2);
        Placement early = new Placement(0, 0, 0, 0);
        TimetableRepair repair = new TimetableRepair(plan, Timetable.of(List.of(early)), RepairSettings.DEFAULT);
        TimetableChanges changes = repair.apply(new Disturbance.ExhibitorAway(0, 0b01));
        assertThat(changes.moved()).extracting(TimetableChanges.Move::to).containsExactly(new Placement(0, 0, 1, 0));
        assertThat(changes.dropped()).isEmpty();
    }

    @Test
    void a_no_show_gives_its_partner_to_somebody_else() {
        SessionPlan plan = twoSlots(1, 1);
        Placement lost = new Placement(0, 1, 0, 0);
        TimetableRepair repair = new TimetableRepair(plan, Timetable.of(List.of(lost)), RepairSettings.DEFAULT);
        TimetableChanges changes = repair.apply(new Disturbance.ExhibitorAway(0, -1));
        assertThat(changes.dropped()).containsExactly(lost);
        assertThat(changes.added()).extracting(Placement::exhibitor).containsExactly(1);
    }

    @Test
    void a_lost_table_changes_the_table_only_when_another_is_free() {
        SessionPlan plan = twoSlots(2, 0);
        TimetableRepair repair =
                new TimetableRepair(plan, Timetable.of(List.of(new Placement(0, 0, 0, 1))), RepairSettings.DEFAULT);
        TimetableChanges changes = repair.apply(new Disturbance.TableLost(0));
        assertThat(changes.reseated()).extracting(TimetableChanges.Move::to).containsExactly(new Placement(0, 0, 0, 0));
        assertThat(changes.moved()).isEmpty();
        assertThat(changes.dropped()).isEmpty();
    }

    @Test
    void a_walk_in_sits_where_there_is_room_without_moving_anybody() {
        SessionPlan plan = twoSlots(2, 2);
        TimetableRepair repair =
                new TimetableRepair(plan, Timetable.of(List.of(new Placement(0, 0, 0, 0))), RepairSettings.DEFAULT);
        TimetableChanges changes =
                repair.apply(new Disturbance.BuyerWalksIn(2, 0b10, List.of(new Disturbance.Interest(0, 500))));
        assertThat(changes.added()).containsExactly(new Placement(0, 2, 1, 0));
        assertThat(changes.moved()).isEmpty();
    }

    @Test
    void a_move_that_does_not_bring_its_price_is_not_made() {
        SessionPlanBuilder builder = SessionPlan.builder("price");
        builder.slot(1);
        builder.slot(1);
        builder.exhibitor(2, 0b11);
        builder.buyer(1, 0b11);
        SessionPlan plan = builder.wish(0, 0, 900).build();
        Timetable released = Timetable.of(List.of(new Placement(0, 0, 0, 0)));
        Disturbance walkIn = new Disturbance.BuyerWalksIn(1, 0b01, List.of(new Disturbance.Interest(0, 500)));
        TimetableChanges cheap = new TimetableRepair(plan, released, new RepairSettings(400)).apply(walkIn);
        assertThat(cheap.moved()).hasSize(1);
        assertThat(cheap.added()).hasSize(1);
        TimetableChanges dear = new TimetableRepair(plan, released, new RepairSettings(501)).apply(walkIn);
        assertThat(dear.isEmpty()).isTrue();
    }

    /** Draws something that touches the timetable, and writes it into the plan too. */
    private static Disturbance touching(RandomPlans plans, Random random, Timetable released) {
        int m = random.nextInt(released.size());
        int e = released.exhibitor(m);
        int b = released.buyer(m);
        int s = released.slot(m);
        long gone = random.nextBoolean() ? -1 : (2L << s) - 1;
        switch (random.nextInt(5)) {
            case 0 -> {
                plans.available[e] &= ~gone;
                return new Disturbance.ExhibitorAway(e, gone);
            }
            case 1 -> {
                plans.available[plans.exhibitors + b] &= ~gone;
                return new Disturbance.BuyerAway(b, gone);
            }
            case 2 -> {
                plans.tables[s]--;
                return new Disturbance.TableLost(s);
            }
            case 3 -> {
                plans.wishes.removeIf(w -> w.exhibitor() == e && w.buyer() == b);
                return new Disturbance.MeetingCancelled(e, b);
            }
            default -> {
                List<Disturbance.Interest> interests = new ArrayList<>();
                int guest = plans.exhibitors + plans.arrive(random, interests);
                return new Disturbance.BuyerWalksIn(plans.max[guest], plans.available[guest], interests);
            }
        }
    }

    @Test
    void a_repair_comes_close_to_the_least_disturbance_that_there_is() {
        int price = RepairSettings.DEFAULT.movePrice();
        double sameDay = 0;
        double afterwards = 0;
        int plansTried = 0;
        int needlesslyDropped = 0;
        for (long seed = 0; seed < 1200; seed++) {
            RandomPlans plans = RandomPlans.few(seed);
            plans.pins.clear();
            SessionPlan plan = plans.plan();
            Timetable released = planned(plan);
            if (released.size() < 3) {
                continue;
            }
            Disturbance disturbance = touching(plans, new Random(seed), released);
            SessionPlan changed = plans.plan();
            LeastDisturbance.Outcome least = LeastDisturbance.best(changed, released, price);
            if (least.net() <= 0) {
                continue;
            }
            TimetableRepair day = new TimetableRepair(plan, released, RepairSettings.DEFAULT);
            day.apply(disturbance);
            Repaired repaired = TimetableRepair.repair(changed, released, RepairSettings.DEFAULT);
            LeastDisturbance.Outcome at = LeastDisturbance.of(changed, released, day.timetable(), price);
            LeastDisturbance.Outcome after = LeastDisturbance.of(changed, released, repaired.timetable(), price);
            assertThat(at.moved()).isLessThanOrEqualTo(least.moved() + 1);
            assertThat(after.moved()).isLessThanOrEqualTo(least.moved() + 1);
            needlesslyDropped += at.dropped() - least.dropped() + after.dropped() - least.dropped();
            sameDay += Math.min(1, at.net() / (double) least.net());
            afterwards += Math.min(1, after.net() / (double) least.net());
            plansTried++;
        }
        assertThat(plansTried).isGreaterThan(150);
        assertThat(sameDay / plansTried).isGreaterThanOrEqualTo(0.995);
        assertThat(afterwards / plansTried).isGreaterThanOrEqualTo(0.995);
        assertThat(needlesslyDropped).isLessThanOrEqualTo(plansTried / 50);
    }
}
