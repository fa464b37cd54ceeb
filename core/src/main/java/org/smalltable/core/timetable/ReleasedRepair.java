package org.smalltable.core.timetable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Repairs a whole released timetable after a changed plan, without knowing what changed. */
final class ReleasedRepair {

    private final SessionPlan plan;
    private final Timetable released;
    private final RepairSettings settings;
    private final DayState day;
    private final ChangeLog log;
    private final Reseating reseating;
    private final List<Integer> displaced = new ArrayList<>();

    ReleasedRepair(SessionPlan plan, Timetable released, RepairSettings settings) {
        this.plan = plan;
        this.released = released;
        this.settings = settings;
        day = new DayState(plan);
        log = new ChangeLog(day);
        reseating = new Reseating(day, log);
    }

    Repaired repaired() {
        seatPins();
        seatWhatFits();
        for (int p : displaced) {
            if (day.slotOf[p] < 0 && day.bothWant(p)) {
                reseating.seat(p, 2);
            }
        }
        fill();
        Timetable mended = day.timetable();
        return new Repaired(mended, TimetableChanges.between(released, mended), day.value);
    }

    /** Pins hold whatever was released: they sit first, at their released tables. */
    private void seatPins() {
        int[] table = new int[plan.wishes()];
        Arrays.fill(table, Placement.NO_TABLE);
        for (Placement p : released.placements()) {
            int wish = plan.wish(p.exhibitor(), p.buyer());
            if (wish >= 0) {
                table[wish] = p.table();
            }
        }
        for (int k = 0; k < plan.pins(); k++) {
            day.seat(plan.pinnedWish[k], plan.pinnedSlot[k], table[plan.pinnedWish[k]]);
        }
    }

    /** In a slot with too few tables left the lightest give way; whose table is gone takes one that is left over. */
    private void seatWhatFits() {
        List<Placement> meetings = new ArrayList<>(released.placements());
        meetings.removeIf(m -> plan.wish(m.exhibitor(), m.buyer()) < 0 || day.slotOf[wish(m)] >= 0);
        meetings.sort((x, y) -> Integer.compare(plan.weight[wish(y)], plan.weight[wish(x)]));
        List<Placement> homeless = new ArrayList<>();
        int[] left = day.tables.clone();
        for (int s = 0; s < plan.slots; s++) {
            left[s] -= day.used[s];
        }
        for (Placement m : meetings) {
            int p = wish(m);
            boolean fits = m.slot() < plan.slots
                    && day.bothWant(p)
                    && (day.freeFor(p) >> m.slot() & 1) != 0
                    && left[m.slot()] > 0;
            if (!fits) {
                displaced.add(p);
            } else {
                left[m.slot()]--;
                if (m.table() >= 0 && m.table() < day.tables[m.slot()] && day.hasRoom(p, m.slot())) {
                    day.seat(p, m.slot(), m.table());
                } else {
                    homeless.add(m);
                }
            }
        }
        for (Placement m : homeless) {
            int p = wish(m);
            if (day.bothWant(p) && (day.freeFor(p) >> m.slot() & 1) != 0 && day.hasRoom(p, m.slot())) {
                day.seat(p, m.slot(), Placement.NO_TABLE);
            } else {
                displaced.add(p);
            }
        }
    }

    private int wish(Placement m) {
        return plan.wish(m.exhibitor(), m.buyer());
    }

    private void fill() {
        long[] order = new long[day.pairs];
        int n = 0;
        for (int p = 0; p < day.pairs; p++) {
            if (day.slotOf[p] < 0 && day.bothWant(p)) {
                order[n++] = (long) -day.gain(p) << 32 | p;
            }
        }
        Arrays.sort(order, 0, n);
        for (int k = 0; k < n; k++) {
            int p = (int) order[k];
            if (day.bothWant(p) && !reseating.direct(p) && day.gain(p) > settings.movePrice()) {
                reseating.movingPartners(p);
            }
        }
    }
}
