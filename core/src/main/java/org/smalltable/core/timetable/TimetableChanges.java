package org.smalltable.core.timetable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two timetables, meeting by meeting.
 *
 * @param added meetings of pairs that did not meet before
 * @param dropped meetings that are no more
 * @param moved meetings in another slot than before
 * @param reseated meetings in the same slot at another table
 */
public record TimetableChanges(List<Placement> added, List<Placement> dropped, List<Move> moved, List<Move> reseated) {

    /** A meeting that two already announced to each other, and where it is now. */
    public record Move(Placement from, Placement to) {}

    public TimetableChanges {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        moved = List.copyOf(moved);
        reseated = List.copyOf(reseated);
    }

    /** Compares a timetable with the one before; every list is in the order of slot and exhibitor. */
    public static TimetableChanges between(Timetable before, Timetable after) {
        Map<Long, Placement> old = new HashMap<>();
        before.placements().forEach(p -> old.put(pair(p), p));
        List<Placement> added = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        List<Move> reseated = new ArrayList<>();
        for (Placement now : after.placements()) {
            Placement was = old.remove(pair(now));
            if (was == null) {
                added.add(now);
            } else if (was.slot() != now.slot()) {
                moved.add(new Move(was, now));
            } else if (was.table() != now.table()) {
                reseated.add(new Move(was, now));
            }
        }
        List<Placement> dropped = before.placements().stream()
                .filter(p -> old.containsKey(pair(p)))
                .toList();
        return new TimetableChanges(added, dropped, moved, reseated);
    }

    private static long pair(Placement p) {
        return (long) p.exhibitor() << 32 | p.buyer();
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return added.isEmpty() && dropped.isEmpty() && moved.isEmpty() && reseated.isEmpty();
    }
}
