package org.smalltable.web.organizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smalltable.persistence.expo.SlotView;

class SlotPlanTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 6);

    @Test
    void the_first_plan_has_twelve_half_hours_around_lunch_at_twenty_tables() {
        List<SlotView> slots = SlotPlan.firstOf(DAY).slots(SHANGHAI);

        assertThat(starts(slots))
                .containsExactly(
                        "09:00", "09:30", "10:00", "10:30", "11:00", "11:30", "13:00", "13:30", "14:00", "14:30",
                        "15:00", "15:30");
        assertThat(slots.stream().mapToInt(SlotView::tables).sum()).isEqualTo(240);
    }

    @Test
    void a_slot_that_would_reach_into_a_break_begins_after_it() {
        SlotPlan plan = plan(3, 45, 5, List.of(new SlotPlan.Break(LocalTime.of(10, 30), LocalTime.of(10, 45))));

        assertThat(starts(plan.slots(SHANGHAI))).containsExactly("09:00", "10:45", "11:35");
    }

    @Test
    void numbers_run_on_over_several_days() {
        SlotPlan plan = new SlotPlan(DAY, 2, LocalTime.of(9, 0), 2, 30, 0, List.of(), 5);

        assertThat(plan.slots(SHANGHAI))
                .extracting(SlotView::number, slot -> slot.startsAt().toString())
                .containsExactly(
                        tuple(0, "2026-11-06T01:00:00Z"),
                        tuple(1, "2026-11-06T01:30:00Z"),
                        tuple(2, "2026-11-07T01:00:00Z"),
                        tuple(3, "2026-11-07T01:30:00Z"));
    }

    @Test
    void a_plan_is_read_back_from_its_slots() {
        List<SlotPlan.Break> breaks = List.of(
                new SlotPlan.Break(LocalTime.of(10, 5), LocalTime.of(10, 45)),
                new SlotPlan.Break(LocalTime.of(12, 30), LocalTime.of(13, 30)));
        for (SlotPlan plan : List.of(
                SlotPlan.firstOf(DAY),
                new SlotPlan(DAY, 3, LocalTime.of(9, 0), 8, 30, 5, breaks, 300),
                new SlotPlan(DAY, 1, LocalTime.of(9, 0), 1, 45, 0, List.of(), 2),
                new SlotPlan(DAY, 2, LocalTime.of(8, 15), 6, 20, 0, List.of(), 9))) {
            List<SlotView> slots = plan.slots(SHANGHAI);
            SlotPlan read = SlotPlan.of(slots, SHANGHAI, DAY.minusDays(1));
            assertThat(read.slots(SHANGHAI)).isEqualTo(slots);
            assertThat(List.of(read.firstDay(), read.days(), read.firstStart(), read.perDay(), read.minutes()))
                    .isEqualTo(List.of(plan.firstDay(), plan.days(), plan.firstStart(), plan.perDay(), plan.minutes()));
        }
    }

    @Test
    void slots_of_no_plan_get_the_usual_one() {
        List<SlotView> uneven = new ArrayList<>(plan(3, 30, 0, List.of()).slots(SHANGHAI));
        SlotView first = uneven.getFirst();
        uneven.set(0, new SlotView(0, first.startsAt(), first.endsAt().minusSeconds(600), first.tables()));

        assertThat(SlotPlan.of(uneven, SHANGHAI, DAY)).isEqualTo(SlotPlan.firstOf(DAY));
        assertThat(SlotPlan.of(List.of(), SHANGHAI, DAY)).isEqualTo(SlotPlan.firstOf(DAY));
    }

    @Test
    void slots_end_before_midnight() {
        assertThat(plan(15, 60, 0, List.of()).fitsIntoDay()).isTrue();
        assertThat(plan(16, 60, 0, List.of()).fitsIntoDay()).isFalse();
    }

    @Test
    void slots_of_a_night_in_which_clocks_are_put_forward_would_overlap() {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        SlotPlan plan = new SlotPlan(spring, 1, LocalTime.of(1, 30), 4, 30, 0, List.of(), 5);

        assertThat(plan.overlaps(ZoneId.of("Europe/Paris"))).isTrue();
        assertThat(plan.overlaps(SHANGHAI)).isFalse();
    }

    private static SlotPlan plan(int perDay, int minutes, int changeOver, List<SlotPlan.Break> breaks) {
        return new SlotPlan(DAY, 1, LocalTime.of(9, 0), perDay, minutes, changeOver, breaks, 5);
    }

    private static List<String> starts(List<SlotView> slots) {
        return slots.stream()
                .map(slot -> slot.startsAt().atZone(SHANGHAI).toLocalTime().toString())
                .toList();
    }
}
