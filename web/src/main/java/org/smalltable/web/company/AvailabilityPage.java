package org.smalltable.web.company;

import java.time.LocalDate;
import java.util.List;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.expo.SlotView;

/**
 * When a company is free, as a grid of days and slots.
 *
 * @param days in the venue's time
 * @param fixed whether the phase does not allow changes any more
 */
record AvailabilityPage(SessionView session, List<Day> days, boolean fixed) {

    /** One day at the venue with its slots. */
    record Day(LocalDate date, List<Box> boxes) {

        /** How a button names this day. */
        public String word() {
            return date.toString();
        }
    }

    /** One slot, and whether the company is free in it. */
    record Box(SlotView slot, boolean free) {}

    static AvailabilityPage of(SessionView session, List<SlotView> slots, long free) {
        List<Day> days = slots.stream()
                .map(slot -> date(session, slot))
                .distinct()
                .map(date -> new Day(
                        date,
                        slots.stream()
                                .filter(slot -> date(session, slot).equals(date))
                                .map(slot -> new Box(slot, (free >>> slot.number() & 1) == 1))
                                .toList()))
                .toList();
        return new AvailabilityPage(session, days, !session.phase().allowsAvailabilityChanges());
    }

    static LocalDate date(SessionView session, SlotView slot) {
        return slot.startsAt().atZone(session.zone()).toLocalDate();
    }

    /** In how many slots the company is free. */
    public int free() {
        return (int) days.stream()
                .flatMap(day -> day.boxes().stream())
                .filter(Box::free)
                .count();
    }

    /** How many slots there are. */
    public int all() {
        return days.stream().mapToInt(day -> day.boxes().size()).sum();
    }
}
