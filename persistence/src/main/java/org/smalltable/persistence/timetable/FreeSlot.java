package org.smalltable.persistence.timetable;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

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

    /** The same slot with one more thing in the way. */
    FreeSlot with(Clash clash) {
        return new FreeSlot(
                number,
                startsAt,
                endsAt,
                seatsLeft,
                Stream.concat(clashes.stream(), Stream.of(clash)).toList());
    }

    public boolean isFree() {
        return clashes.isEmpty();
    }
}
