package org.smalltable.core.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimetablePlannerTest {

    static java.util.stream.LongStream seeds() {
        return java.util.stream.LongStream.range(0, 300);
    }

    private static PlannedTimetable planned(SessionPlan plan) {
        return TimetablePlanner.plan(plan, new PlanSettings(1, Budget.steps(3000), 1), PlanProgress.none());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tiny_plans_get_a_best_timetable_and_a_bound_no_lower(long seed) {
        SessionPlan plan = RandomPlans.tiny(seed).plan();
        long best = EveryTimetable.best(plan);
        PlannedTimetable planned = planned(plan);
        assertThat(planned.certificate().objective()).isEqualTo(best);
        assertThat(planned.certificate().bound()).isGreaterThanOrEqualTo(best);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_timetable_keeps_the_rules_and_is_worth_what_is_said(long seed) {
        SessionPlan plan = RandomPlans.small(seed).plan();
        PlannedTimetable planned = planned(plan);
        Checked checked = TimetableCheck.check(plan, planned.timetable());
        assertThat(checked.violations()).isEmpty();
        assertThat(planned.timetable().hasTables()).isTrue();
        assertThat(checked.objective()).isEqualTo(planned.certificate().objective());
        assertThat(planned.unplaced()).hasSize(plan.wishes() - checked.meetings());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_wishes_and_the_number_of_threads_change_nothing(long seed) {
        RandomPlans plans = RandomPlans.small(seed);
        PlannedTimetable one = planned(plans.plan());
        PlannedTimetable other = TimetablePlanner.plan(
                plans.plan(seed + 1), new PlanSettings(1, Budget.steps(3000), 2), PlanProgress.none());
        assertThat(other.timetable()).isEqualTo(one.timetable());
        assertThat(other.certificate()).isEqualTo(one.certificate());
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void so_many_that_threads_share_the_work_come_to_the_same(long seed) {
        java.util.Random random = new java.util.Random(seed);
        SessionPlanBuilder builder = SessionPlan.builder("many").coverage(400, 100);
        for (int s = 0; s < 12; s++) {
            builder.slot(60 + random.nextInt(20));
        }
        for (int i = 0; i < 150; i++) {
            builder.exhibitor(1 + random.nextInt(12), random.nextInt(4) == 0 ? random.nextLong() : -1);
            builder.buyer(1 + random.nextInt(8), random.nextInt(3) == 0 ? random.nextLong() : -1);
        }
        drawWishes(builder, random, 150, 5);
        SessionPlan plan = builder.build();
        PlannedTimetable one =
                TimetablePlanner.plan(plan, new PlanSettings(1, Budget.steps(120), 1), PlanProgress.none());
        for (int threads : new int[] {2, 3, 5}) {
            PlannedTimetable other =
                    TimetablePlanner.plan(plan, new PlanSettings(1, Budget.steps(120), threads), PlanProgress.none());
            assertThat(other.certificate()).isEqualTo(one.certificate());
            assertThat(other.timetable()).isEqualTo(one.timetable());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_session_bettered_group_by_group_keeps_the_rules_with_any_number_of_threads(long seed) {
        java.util.Random random = new java.util.Random(seed);
        SessionPlanBuilder builder = SessionPlan.builder("groups").coverage(300);
        int each = 2_400;
        for (int s = 0; s < 6; s++) {
            builder.slot(700 + random.nextInt(600));
        }
        builder.pool(90, 0, 150, 60, 120, 200);
        for (int i = 0; i < each; i++) {
            builder.exhibitor(1 + random.nextInt(6), random.nextInt(3) == 0 ? random.nextLong() : -1);
            builder.buyer(1 + random.nextInt(6), random.nextInt(3) == 0 ? random.nextLong() : -1);
        }
        for (int e = 0; e < each; e++) {
            // A wish in every stretch of 200 buyers, so that no pair is wished for twice.
            for (int from = 0; from < each; from += 200) {
                builder.wish(e, from + random.nextInt(200), 1 + random.nextInt(1000), random.nextInt(4) == 0 ? 0 : -1);
            }
        }
        SessionPlan plan = builder.build();
        PlannedTimetable planned =
                TimetablePlanner.plan(plan, new PlanSettings(1, Budget.steps(200), 1), PlanProgress.none());
        assertThat(TimetableCheck.check(plan, planned.timetable()).violations()).isEmpty();
        assertThat(planned.certificate().gap()).isBetween(0.0, 0.005);
        PlannedTimetable other =
                TimetablePlanner.plan(plan, new PlanSettings(1, Budget.steps(200), 2), PlanProgress.none());
        assertThat(other.certificate()).isEqualTo(planned.certificate());
        assertThat(other.timetable()).isEqualTo(planned.timetable());
    }

    @Test
    void without_absences_and_with_equal_slots_the_bound_is_attained() {
        for (int seed = 0; seed < 30; seed++) {
            java.util.Random random = new java.util.Random(seed);
            SessionPlanBuilder builder = SessionPlan.builder("free").coverage(300);
            int slots = 4 + random.nextInt(8);
            for (int s = 0; s < slots; s++) {
                builder.slot(9);
            }
            for (int i = 0; i < 20; i++) {
                builder.exhibitor(1 + random.nextInt(slots), -1);
                builder.buyer(1 + random.nextInt(slots), -1);
            }
            drawWishes(builder, random, 20, 2);
            assertThat(planned(builder.build()).certificate().gap()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void a_crowded_session_of_short_stays_and_few_tables_comes_to_an_end(long seed) {
        java.util.Random random = new java.util.Random(seed);
        SessionPlanBuilder builder = SessionPlan.builder("crowded").coverage(500, 200);
        for (int s = 0; s < 10; s++) {
            builder.slot(1 + random.nextInt(12));
        }
        for (int i = 0; i < 60; i++) {
            builder.exhibitor(10, 0b111L << random.nextInt(8));
            builder.buyer(10, 0b11L << random.nextInt(9));
        }
        drawWishes(builder, random, 60, 6);
        SessionPlan plan = builder.build();
        PlannedTimetable planned =
                TimetablePlanner.plan(plan, new PlanSettings(1, Budget.steps(800), 1), PlanProgress.none());
        assertThat(TimetableCheck.check(plan, planned.timetable()).violations()).isEmpty();
        assertThat(planned.certificate().gap()).isLessThan(0.005);
    }

    /** Wishes of so many of each side, one pair in so many. */
    private static void drawWishes(SessionPlanBuilder builder, java.util.Random random, int each, int oneIn) {
        for (int k = 0; k < each * each; k++) {
            if (random.nextInt(oneIn) == 0) {
                builder.wish(k / each, k % each, 1 + random.nextInt(1000));
            }
        }
    }

    static java.util.stream.LongStream fewSeeds() {
        return java.util.stream.LongStream.range(0, 20);
    }

    @Test
    void a_spent_budget_still_gives_a_timetable_with_its_certificate() {
        SessionPlan plan = RandomPlans.small(7).plan();
        PlannedTimetable planned =
                TimetablePlanner.plan(plan, new PlanSettings(1, Budget.steps(0), 1), PlanProgress.none());
        assertThat(TimetableCheck.check(plan, planned.timetable()).violations()).isEmpty();
        assertThat(planned.certificate().gap()).isBetween(0.0, 1.0);
    }

    @Test
    void progress_never_goes_back() {
        List<Certificate> heard = new ArrayList<>();
        SessionPlan plan = RandomPlans.small(5).plan();
        TimetablePlanner.plan(
                plan,
                new PlanSettings(1, Budget.steps(3000), 1),
                (phase, objective, bound) -> heard.add(new Certificate(objective, bound)));
        assertThat(heard).isNotEmpty();
        for (int k = 1; k < heard.size(); k++) {
            assertThat(heard.get(k).objective())
                    .isGreaterThanOrEqualTo(heard.get(k - 1).objective());
            assertThat(heard.get(k).bound())
                    .isLessThanOrEqualTo(heard.get(k - 1).bound());
        }
    }

    @Test
    void an_empty_plan_gets_an_empty_timetable() {
        PlannedTimetable planned = planned(SessionPlan.builder("nobody").build());
        assertThat(planned.timetable()).isEqualTo(Timetable.empty());
        assertThat(planned.certificate()).isEqualTo(new Certificate(0, 0));
    }

    @Test
    void a_wish_without_a_seat_says_why() {
        SessionPlanBuilder builder = SessionPlan.builder("why");
        builder.slot(1);
        builder.slot(1);
        builder.exhibitor(2, 0b01);
        builder.exhibitor(2, 0b11);
        builder.buyer(1, 0b01);
        builder.buyer(2, 0b10);
        builder.wish(0, 0, 900).wish(0, 1, 900).wish(1, 0, 10).wish(1, 1, 500);
        assertThat(planned(builder.build()).unplaced())
                .containsExactly(
                        new Unplaced(0, 1, new UnplacedReason.NoCommonSlot()),
                        new Unplaced(1, 0, new UnplacedReason.BuyerCapReached(1)));
    }

    @Test
    void a_floor_seats_the_small_company_and_tells_its_price() {
        SessionPlanBuilder builder = SessionPlan.builder("floor");
        builder.slot(1);
        builder.exhibitor(1, 1);
        int small = builder.exhibitor(1, 1);
        builder.buyer(1, 1);
        SessionPlan plan = builder.exhibitorFloor(small, 500)
                .wish(0, 0, 900)
                .wish(small, 0, 600)
                .build();
        PlannedTimetable planned = planned(plan);
        assertThat(planned.timetable().exhibitor(0)).isEqualTo(small);
        FloorPrice price = FloorPrice.of(plan, planned, new PlanSettings(1, Budget.steps(3000), 1));
        assertThat(price).isEqualTo(new FloorPrice(600, 900));
        assertThat(price.price()).isEqualTo(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void more_tables_never_bring_more_than_the_prices_say(long seed) {
        RandomPlans plans = RandomPlans.tiny(seed);
        SessionPlan plan = plans.plan();
        PlannedTimetable planned = planned(plan);
        int slot = (int) (seed % plan.slots());
        long promised = WhatIf.of(plan, planned).moreTables(slot, 2);
        plans.tables[slot] += 2;
        assertThat(EveryTimetable.best(plans.plan()))
                .isLessThanOrEqualTo(planned.certificate().bound() + promised + 1);
    }
}
