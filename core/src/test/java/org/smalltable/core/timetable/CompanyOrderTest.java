package org.smalltable.core.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompanyOrderTest {

    private static final int CIRCLES = 4;

    @Test
    void every_company_has_one_place_exhibitors_before_buyers() {
        SessionPlan plan = inCircles(1_100, 1_500);

        int[] order = CompanyOrder.of(plan);

        assertThat(Arrays.stream(order, 0, 1_100).sorted().toArray())
                .isEqualTo(IntStream.range(0, 1_100).toArray());
        assertThat(Arrays.stream(order, 1_100, 2_600).sorted().toArray())
                .isEqualTo(IntStream.range(1_100, 2_600).toArray());
    }

    @Test
    void companies_that_wish_for_the_same_partners_stand_together() {
        SessionPlan plan = inCircles(1_100, 1_500);

        int[] order = CompanyOrder.of(plan);

        long besideTheirKind = IntStream.range(1, 1_100)
                .filter(k -> order[k] % CIRCLES == order[k - 1] % CIRCLES)
                .count();
        assertThat(besideTheirKind).isGreaterThan(1_000);
    }

    @Test
    void a_small_session_stays_in_the_order_it_came_in() {
        assertThat(CompanyOrder.of(inCircles(300, 500)))
                .isEqualTo(IntStream.range(0, 800).toArray());
    }

    /** Circles are mixed in the order of entry; nine wishes of ten stay within the circle. */
    private static SessionPlan inCircles(int exhibitors, int buyers) {
        SplittableRandom random = new SplittableRandom(7);
        SessionPlanBuilder plan = SessionPlan.builder("circles");
        plan.slot(exhibitors);
        for (int e = 0; e < exhibitors; e++) {
            plan.exhibitor(1, 1);
        }
        for (int b = 0; b < buyers; b++) {
            plan.buyer(1, 1);
        }
        for (int e = 0; e < exhibitors; e++) {
            // A wish in every stretch of 100 buyers, so that no pair is wished for twice.
            for (int from = 0; from < buyers; from += 100) {
                int circle = random.nextInt(10) == 0 ? random.nextInt(CIRCLES) : e % CIRCLES;
                plan.wish(e, from + random.nextInt(25) * CIRCLES + circle, 100);
            }
        }
        return plan.build();
    }
}
