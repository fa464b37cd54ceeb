package org.smalltable.web.agenda;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.smalltable.persistence.expo.SlotView;

/** When a session's slots are, at the venue. */
public record SlotTimes(List<SlotView> slots, ZoneId zone) {

    public SlotTimes {
        slots = List.copyOf(slots);
    }

    /** The slot of this number. */
    public Optional<SlotView> slot(int number) {
        return slots.stream().filter(slot -> slot.number() == number).findFirst();
    }
}
