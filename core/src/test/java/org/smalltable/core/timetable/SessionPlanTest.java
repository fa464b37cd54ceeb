package org.smalltable.core.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SessionPlanTest {

    private static SessionPlanBuilder morning() {
        SessionPlanBuilder plan = SessionPlan.builder("morning").coverage(300, 100);
        plan.slot(1);
        plan.slot(2);
        plan.exhibitor(2, 0b11);
        plan.exhibitor(1, 0b10);
        plan.buyer(2, -1);
        plan.buyer(1, -1);
        return plan.wish(1, 0, 70).wish(0, 1, 80).wish(0, 0, 90);
    }

    private static void refused(Consumer<SessionPlanBuilder> wrong, String... words) {
        SessionPlanBuilder plan = morning();
        wrong.accept(plan);
        assertThatThrownBy(plan::build)
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains(words);
    }

    @Test
    void wishes_are_numbered_by_exhibitor_and_buyer() {
        SessionPlan plan = morning().build();
        assertThat(plan.wish(0, 0)).isZero();
        assertThat(plan.wish(0, 1)).isEqualTo(1);
        assertThat(plan.wish(1, 0)).isEqualTo(2);
        assertThat(plan.wish(1, 1)).isEqualTo(-1);
        assertThat(plan.wishWeight(0)).isEqualTo(90);
        assertThat(plan.buyerAvailable(0)).isEqualTo(0b11);
    }

    @Test
    void what_is_out_of_range_or_said_twice_is_refused_by_name() {
        refused(p -> p.wish(0, 0, 5), "exhibitor 0", "buyer 0", "twice");
        refused(p -> p.wish(2, 0, 5), "exhibitor 2", "there are 2");
        refused(p -> p.wish(1, 1, 0), "weighs 0");
        refused(p -> p.wish(1, 1, 1001), "weighs 1001");
        refused(p -> p.coverage(100, 200), "coverage");
        refused(p -> p.coverage(-1), "coverage");
        refused(p -> p.slot(-1), "slot 2");
        refused(p -> p.exhibitor(-1, 1), "exhibitor 2", "max -1");
        refused(p -> p.buyerFloor(9, 1), "buyer 9");
        refused(p -> p.exhibitorFloor(0, -1), "floor");
        refused(p -> p.pool(1), "pool 0", "2");
        refused(p -> p.wish(1, 1, 5, 0), "pool 0");
    }

    @Test
    void pins_that_cannot_hold_together_name_who_clashes() {
        refused(p -> p.pin(1, 1, 1), "exhibitor 1", "buyer 1", "no wish");
        refused(p -> p.pin(0, 0, 2), "slot 2");
        refused(p -> p.pin(1, 0, 0), "exhibitor 1 is not there");
        refused(p -> p.pin(0, 0, 1).pin(0, 1, 1), "exhibitor 0 with buyer 0");
        refused(p -> p.pin(0, 0, 1).pin(1, 0, 1), "buyer 0 is pinned there too");
        refused(p -> p.pin(0, 0, 0).pin(0, 0, 1), "pinned twice");
        refused(
                p -> {
                    p.exhibitor(0, -1);
                    p.wish(2, 1, 5).pin(2, 1, 1);
                },
                "max of 0");
        refused(
                p -> {
                    p.exhibitor(2, -1);
                    p.wish(2, 1, 5).pin(0, 0, 0).pin(2, 1, 0);
                },
                "only 1 tables");
    }

    @Test
    void what_is_just_within_the_limits_is_allowed() {
        SessionPlanBuilder plan = SessionPlan.builder("limits").coverage(SessionPlan.MAX_BONUS, 7, 7, 0);
        for (int s = 0; s < SessionPlan.MAX_SLOTS; s++) {
            plan.slot(s == 0 ? 0 : 1);
        }
        plan.exhibitor(0, -1);
        plan.exhibitor(1, -1);
        plan.buyer(1, -1);
        plan.exhibitorFloor(0, 0).buyerFloor(0, SessionPlan.MAX_BONUS);
        int pool = plan.pool(new int[SessionPlan.MAX_SLOTS]);
        SessionPlan built =
                plan.wish(0, 0, 1).wish(1, 0, SessionPlan.MAX_WEIGHT, pool).build();
        assertThat(built.slots()).isEqualTo(64);
        assertThat(built.allSlots()).isEqualTo(-1);
        assertThat(built.wishPool(1)).isZero();
        assertThat(built.hasFloors()).isTrue();
        assertThat(built.withoutFloors().hasFloors()).isFalse();
    }

    @Test
    void what_is_just_beyond_the_limits_is_refused() {
        refused(
                p -> {
                    for (int s = 0; s < 63; s++) {
                        p.slot(1);
                    }
                },
                "65");
        refused(p -> p.buyerFloor(0, SessionPlan.MAX_BONUS + 1), "floor of buyer 0", "100001");
        refused(p -> p.buyerFloor(-1, 1), "buyer -1", "there are 2");
        refused(p -> p.exhibitorFloor(2, 1), "exhibitor 2");
        refused(p -> p.buyer(-1, 1), "buyer 2", "max -1");
        refused(p -> p.coverage(SessionPlan.MAX_BONUS + 1), "coverage");
        refused(p -> p.pool(1, -1), "-1 companions");
        refused(p -> p.pool(1, 1, 1), "pool 0", "3 slots of 2");
        refused(p -> p.wish(-1, 0, 5), "exhibitor -1");
        refused(p -> p.wish(0, -1, 5), "buyer -1");
        refused(p -> p.wish(0, 2, 5), "buyer 2");
        refused(p -> p.wish(1, 1, 5, -2), "pool -2");
        refused(p -> p.wish(1, 1, 5).wish(1, 1, 6), "exhibitor 1", "buyer 1", "twice");
    }

    @Test
    void pins_that_just_hold_together_are_allowed() {
        SessionPlanBuilder plan = SessionPlan.builder("pins");
        plan.slot(1);
        plan.slot(2);
        plan.exhibitor(2, 0b11);
        plan.exhibitor(1, 0b10);
        plan.buyer(2, 0b11);
        plan.buyer(1, 0b10);
        int pool = plan.pool(1, 1);
        SessionPlan built = plan.wish(0, 0, 5, pool)
                .wish(0, 1, 5, pool)
                .wish(1, 0, 5)
                .pin(0, 0, 0)
                .pin(0, 1, 1)
                .pin(1, 0, 1)
                .build();
        assertThat(built.pins()).isEqualTo(3);
        assertThat(built.wishBuyer(built.pinnedWish(1))).isEqualTo(1);
        assertThat(built.pinnedSlot(1)).isEqualTo(1);
    }

    @Test
    void pins_need_their_companions_their_slot_and_their_people() {
        refused(
                p -> {
                    int pool = p.pool(0, 1);
                    p.exhibitor(2, -1);
                    p.wish(2, 0, 5, pool).wish(2, 1, 5, pool).pin(2, 0, 0);
                },
                "exhibitor 2 and buyer 0 in slot 0",
                "pool 0");
        refused(
                p -> {
                    int pool = p.pool(0, 1);
                    p.exhibitor(2, -1);
                    p.exhibitor(2, -1);
                    p.wish(2, 0, 5, pool).wish(3, 1, 5, pool).pin(2, 0, 1).pin(3, 1, 1);
                },
                "exhibitor 3 and buyer 1 in slot 1",
                "pool 0");
        refused(p -> p.pin(0, 0, -1), "slot -1", "there are 2");
        refused(
                p -> {
                    p.buyer(1, 0b01);
                    p.wish(0, 2, 5).pin(0, 2, 1);
                },
                "buyer 2 is not there");
        refused(
                p -> {
                    p.buyer(2, -1);
                    p.exhibitor(1, -1);
                    p.wish(2, 0, 5).wish(2, 2, 5).pin(2, 0, 0).pin(2, 2, 1);
                },
                "exhibitor 2 has more pinned meetings than its max of 1");
    }
}
