package org.smalltable.core.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes changes to a {@link DayState} and remembers, for every pair touched, where it sat before. */
final class ChangeLog {

    /** Stands for: had no seat. */
    private static final Placement NOWHERE = new Placement(-1, -1, -1, -1);

    private final DayState day;
    private final Map<Integer, Placement> before = new LinkedHashMap<>();

    ChangeLog(DayState day) {
        this.day = day;
    }

    void seat(int p, int s) {
        Placement was = before.putIfAbsent(p, NOWHERE);
        boolean sameSlot = was != null && was.slot() == s;
        day.seat(p, s, sameSlot ? was.table() : Placement.NO_TABLE);
    }

    void unseat(int p) {
        before.putIfAbsent(p, day.placement(p));
        day.unseat(p);
    }

    void move(int p, int to) {
        int table = day.tableOf(p);
        before.putIfAbsent(p, day.placement(p));
        day.unseat(p);
        day.seat(p, to, table);
    }

    /** The next seat of a pair may be at another table of its slot. */
    void remember(int p) {
        before.putIfAbsent(p, day.placement(p));
    }

    boolean wasSeated(int p) {
        Placement was = before.get(p);
        return was == null ? day.slotOf[p] >= 0 : was != NOWHERE;
    }

    TimetableChanges changes() {
        List<Placement> added = new ArrayList<>();
        List<Placement> dropped = new ArrayList<>();
        List<TimetableChanges.Move> moved = new ArrayList<>();
        List<TimetableChanges.Move> reseated = new ArrayList<>();
        before.forEach((p, was) -> {
            boolean sits = day.slotOf[p] >= 0;
            if (was == NOWHERE) {
                if (sits) {
                    added.add(day.placement(p));
                }
            } else if (!sits) {
                dropped.add(was);
            } else {
                TimetableChanges.Move move = new TimetableChanges.Move(was, day.placement(p));
                if (move.to().slot() != was.slot()) {
                    moved.add(move);
                } else if (move.to().table() != was.table()) {
                    reseated.add(move);
                }
            }
        });
        Comparator<Placement> inOrder = Comparator.comparingInt(Placement::slot).thenComparingInt(Placement::exhibitor);
        added.sort(inOrder);
        dropped.sort(inOrder);
        moved.sort(Comparator.comparing(TimetableChanges.Move::to, inOrder));
        reseated.sort(Comparator.comparing(TimetableChanges.Move::to, inOrder));
        return new TimetableChanges(added, dropped, moved, reseated);
    }
}
