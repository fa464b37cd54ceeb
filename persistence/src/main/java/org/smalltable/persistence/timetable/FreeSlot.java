package org.smalltable.persistence.timetable;

import java.time.Instant;
import java.util.List;

/**
 * A slot as two companies could book it.
 *
 * @param seatsLeft tables that nobody has taken yet
 * @param clashes why the two cannot meet then; none when they can
 */
public record FreeSlot(int number, Instant startsAt, Instant endsAt, int seatsLeft, List<Clash> clashes) {

    public FreeSlot {
        clashes = List.copyOf(clashes);
    }

    public boolean isFree() {
        return clashes.isEmpty();
    }
}
