package org.smalltable.web.organizer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.smalltable.persistence.expo.SlotView;

/**
 * How a session's slots are laid out: one after the other from the first start, on every day alike, none over a break.
 *
 * @param days how many days in a row, from the first
 * @param perDay slots on each day
 * @param minutes how long a meeting lasts
 * @param changeOver minutes between two slots, for walking to the next table
 * @param breaks times of day without meetings
 * @param tables how many meetings each slot can hold
 */
record SlotPlan(
        LocalDate firstDay,
        int days,
        LocalTime firstStart,
        int perDay,
        int minutes,
        int changeOver,
        List<Break> breaks,
        int tables) {

    /** What a session can have in all. */
    static final int MOST_SLOTS = 64;

    /** From until; the end is no longer part of it. */
    record Break(LocalTime from, LocalTime until) {}

    /**
     * Twelve half hours around a lunch break at twenty tables: 240 seats, enough for some sixty companies a side with
     * four meetings each, and small enough to be looked through by hand.
     */
    static SlotPlan firstOf(LocalDate day) {
        return new SlotPlan(
                day,
                1,
                LocalTime.of(9, 0),
                12,
                30,
                0,
                List.of(new Break(LocalTime.of(12, 0), LocalTime.of(13, 0))),
                20);
    }

    /**
     * The plan that these slots came from, so that one number of it can be changed; the usual plan for that day where there
     * are no slots, or where they follow no such plan. Of several numbers of tables the largest counts.
     */
    static SlotPlan of(List<SlotView> slots, ZoneId zone, LocalDate day) {
        if (slots.isEmpty()) {
            return firstOf(day);
        }
        SlotPlan plan = readFrom(slots, zone);
        return plan.slots(zone).stream()
                        .map(SlotPlan::times)
                        .toList()
                        .equals(slots.stream().map(SlotPlan::times).toList())
                ? plan
                : firstOf(day);
    }

    private static SlotPlan readFrom(List<SlotView> slots, ZoneId zone) {
        List<LocalDate> dates = slots.stream()
                .map(slot -> slot.startsAt().atZone(zone).toLocalDate())
                .toList();
        int perDay = Collections.frequency(dates, dates.getFirst());
        List<Break> gaps = IntStream.range(1, perDay)
                .mapToObj(k -> new Break(
                        timeOf(slots.get(k - 1).endsAt(), zone),
                        timeOf(slots.get(k).startsAt(), zone)))
                .toList();
        int changeOver = gaps.stream().mapToInt(SlotPlan::length).min().orElse(0);
        return new SlotPlan(
                dates.getFirst(),
                (int) dates.stream().distinct().count(),
                timeOf(slots.getFirst().startsAt(), zone),
                perDay,
                (int) Duration.between(
                                slots.getFirst().startsAt(), slots.getFirst().endsAt())
                        .toMinutes(),
                changeOver,
                gaps.stream().filter(gap -> length(gap) > changeOver).toList(),
                slots.stream().mapToInt(SlotView::tables).max().orElseThrow());
    }

    private static List<Instant> times(SlotView slot) {
        return List.of(slot.startsAt(), slot.endsAt());
    }

    private static LocalTime timeOf(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalTime();
    }

    private static int length(Break gap) {
        return minuteOf(gap.until()) - minuteOf(gap.from());
    }

    /** Whether every day's slots end before midnight. */
    boolean fitsIntoDay() {
        return starts().size() == perDay;
    }

    /** The slots in time order, numbered from 0. */
    List<SlotView> slots(ZoneId zone) {
        List<SlotView> slots = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (LocalTime start : starts()) {
                Instant from = firstDay.plusDays(day).atTime(start).atZone(zone).toInstant();
                slots.add(new SlotView(slots.size(), from, from.plus(Duration.ofMinutes(minutes)), tables));
            }
        }
        return slots;
    }

    /** Whether two slots would overlap, as where clocks are put forward between them. */
    boolean overlaps(ZoneId zone) {
        List<SlotView> slots = slots(zone);
        return IntStream.range(1, slots.size())
                .anyMatch(k -> slots.get(k).startsAt().isBefore(slots.get(k - 1).endsAt()));
    }

    private List<LocalTime> starts() {
        List<LocalTime> starts = new ArrayList<>();
        int at = minuteOf(firstStart);
        while (starts.size() < perDay && at + minutes <= 24 * 60) {
            int start = at;
            int over = breaks.stream()
                    .filter(pause -> start < minuteOf(pause.until()) && start + minutes > minuteOf(pause.from()))
                    .mapToInt(pause -> minuteOf(pause.until()))
                    .max()
                    .orElse(start);
            if (over > start) {
                at = over;
            } else {
                starts.add(LocalTime.ofSecondOfDay(start * 60L));
                at = start + minutes + changeOver;
            }
        }
        return starts;
    }

    private static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
