package org.smalltable.web.agenda;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** The number of a slot as a form sends it; empty when that is none, as when no slot was chosen. */
    public static OptionalInt number(String sent) {
        String text = sent.strip();
        return text.matches("[0-9]{1,3}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
