package org.smalltable.web.organizer;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.smalltable.persistence.expo.EditionView;

/**
 * How a session's slots are laid out, as an organizer says it in a few numbers.
 *
 * @param agreed true once the organizer knows of the published meetings that get other times
 */
record SlotForm(
        @RestForm @NotBlank String firstDay,
        @RestForm @NotBlank String days,
        @RestForm @NotBlank String firstStart,
        @RestForm @NotBlank String perDay,
        @RestForm @NotBlank String minutes,
        @RestForm @NotBlank String changeOver,
        @RestForm String breaks,
        @RestForm @NotBlank String tables,
        @RestForm String agreed) {

    /** Tables that a slot may have; the database knows the same bound. */
    static final int MOST_TABLES = 5000;

    /** The form filled with a plan. */
    static SlotForm of(SlotPlan plan) {
        return new SlotForm(
                plan.firstDay().toString(),
                String.valueOf(plan.days()),
                plan.firstStart().toString(),
                String.valueOf(plan.perDay()),
                String.valueOf(plan.minutes()),
                String.valueOf(plan.changeOver()),
                plan.breaks().stream().map(b -> b.from() + "-" + b.until()).collect(Collectors.joining(", ")),
                String.valueOf(plan.tables()),
                "");
    }

    /** The plan that was typed; what is wrong with it is said in the reading. */
    static SlotPlan plan(FormReading reading, OrganizerMessages words, EditionView edition) {
        int days = reading.number("days", 1, 14);
        int perDay = reading.number("perDay", 1, SlotPlan.MOST_SLOTS);
        SlotPlan plan = new SlotPlan(
                reading.date("firstDay", edition),
                days,
                reading.time("firstStart"),
                perDay,
                reading.number("minutes", 5, 240),
                reading.number("changeOver", 0, 120),
                breaks(reading, words),
                reading.number("tables", 1, MOST_TABLES));
        if (reading.isValid() && days * perDay > SlotPlan.MOST_SLOTS) {
            reading.refuse("perDay", words.tooManySlots(days * perDay, SlotPlan.MOST_SLOTS));
        }
        if (reading.isValid() && !plan.fitsIntoDay()) {
            reading.refuse("perDay", words.dayTooLong());
        }
        if (reading.isValid() && plan.overlaps(edition.zone())) {
            reading.refuse("firstStart", words.clocksChange());
        }
        return plan;
    }

    /** Breaks as people write them: {@code 12:00-13:00, 15:30-15:45}. */
    private static List<SlotPlan.Break> breaks(FormReading reading, OrganizerMessages words) {
        List<SlotPlan.Break> breaks = new ArrayList<>();
        for (String typed : reading.state().value("breaks").split("[,;，；、\\n]+")) {
            if (typed.isBlank()) {
                continue;
            }
            String[] ends = typed.strip().split("\\s*[-–—~]\\s*");
            Optional<LocalTime> from = FormReading.timeOf(ends[0]);
            Optional<LocalTime> until = ends.length == 2 ? FormReading.timeOf(ends[1]) : Optional.empty();
            if (from.isEmpty() || until.isEmpty() || !from.get().isBefore(until.get())) {
                reading.refuse("breaks", words.breakExpected(typed.strip()));
                return List.of();
            }
            breaks.add(new SlotPlan.Break(from.get(), until.get()));
        }
        return breaks;
    }
}
