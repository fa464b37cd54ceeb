package org.smalltable.core.timetable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of a timetable, judged from scratch and without sharing a line with the planner. Pure; any timetable gets an
 * answer, however broken.
 */
public final class TimetableCheck {

    private final SessionPlan plan;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<Long, Integer> seatOf = new HashMap<>();
    private final Map<Integer, Integer> slotOfWish = new HashMap<>();
    private final Map<Long, Placement> atTable = new HashMap<>();
    private final int[] meetings;
    private final int[] used;
    private final int[] companions;
    private long weight;
    private int seated;

    private TimetableCheck(SessionPlan plan) {
        this.plan = plan;
        meetings = new int[plan.exhibitors + plan.buyers];
        used = new int[plan.slots];
        companions = new int[plan.companions.length];
    }

    /** Judges a whole timetable. */
    public static Checked check(SessionPlan plan, Timetable timetable) {
        TimetableCheck check = new TimetableCheck(plan);
        timetable.placements().forEach(check::seat);
        check.totals();
        check.pins();
        long bonuses = 0;
        for (int i = 0; i < check.meetings.length; i++) {
            bonuses += plan.bonuses(i, check.meetings[i]);
        }
        int changes = timetable.hasTables() ? tableChanges(plan, timetable) : 0;
        return new Checked(check.violations, check.weight, bonuses, check.seated, check.without(), changes);
    }

    /**
     * What clashes, and with whom, if this meeting were added to the timetable, or moved there when the two already meet:
     * empty means that it may. Meetings already there are taken as they are.
     */
    public static List<Violation> clashes(SessionPlan plan, Timetable timetable, Placement meeting) {
        TimetableCheck check = new TimetableCheck(plan);
        for (Placement p : timetable.placements()) {
            if (p.exhibitor() != meeting.exhibitor() || p.buyer() != meeting.buyer()) {
                check.seat(p);
            }
        }
        check.totals();
        Set<Violation> before = new HashSet<>(check.violations);
        check.violations.clear();
        check.seat(meeting);
        check.totals();
        check.pinOf(meeting);
        return check.violations.stream().filter(v -> !before.contains(v)).toList();
    }

    private void seat(Placement p) {
        int e = p.exhibitor();
        int b = p.buyer();
        int s = p.slot();
        if (e < 0 || e >= plan.exhibitors || b < 0 || b >= plan.buyers || s < 0 || s >= plan.slots) {
            violations.add(new Violation.OutOfRange(p));
            return;
        }
        int wish = plan.wish(e, b);
        if (wish < 0) {
            violations.add(new Violation.NotWished(e, b));
            return;
        }
        Integer before = slotOfWish.putIfAbsent(wish, s);
        if (before != null) {
            violations.add(new Violation.MetTwice(e, b, s, before));
            return;
        }
        seatParticipants(wish, e, b, s);
        seatAtTable(p);
        used[s]++;
        if (plan.wishPool(wish) >= 0) {
            companions[plan.wishPool(wish) * plan.slots + s]++;
        }
        weight += plan.weight[wish];
        seated++;
    }

    private void seatParticipants(int wish, int e, int b, int s) {
        int buyer = plan.exhibitors + b;
        if ((plan.available[e] >> s & 1) == 0) {
            violations.add(new Violation.ExhibitorAway(e, s));
        }
        if ((plan.available[buyer] >> s & 1) == 0) {
            violations.add(new Violation.BuyerAway(b, s));
        }
        Integer other = seatOf.putIfAbsent((long) e << 6 | s, wish);
        if (other != null) {
            violations.add(new Violation.ExhibitorBusy(e, s, plan.wishBuyer[other]));
        }
        other = seatOf.putIfAbsent((long) buyer << 6 | s, wish);
        if (other != null) {
            violations.add(new Violation.BuyerBusy(b, s, plan.wishExhibitor[other]));
        }
        meetings[e]++;
        meetings[buyer]++;
    }

    private void seatAtTable(Placement p) {
        int table = p.table();
        if (table == Placement.NO_TABLE) {
            return;
        }
        if (table < 0 || table >= plan.tables[p.slot()]) {
            violations.add(new Violation.NoSuchTable(p.slot(), table, plan.tables[p.slot()]));
            return;
        }
        Placement there = atTable.putIfAbsent((long) table << 6 | p.slot(), p);
        if (there != null) {
            violations.add(new Violation.TableTaken(p.slot(), table, there.exhibitor(), there.buyer()));
        }
    }

    private void totals() {
        for (int e = 0; e < plan.exhibitors; e++) {
            if (meetings[e] > plan.max[e]) {
                violations.add(new Violation.ExhibitorOverCap(e, meetings[e], plan.max[e]));
            }
        }
        for (int b = 0; b < plan.buyers; b++) {
            int i = plan.exhibitors + b;
            if (meetings[i] > plan.max[i]) {
                violations.add(new Violation.BuyerOverCap(b, meetings[i], plan.max[i]));
            }
        }
        for (int s = 0; s < plan.slots; s++) {
            if (used[s] > plan.tables[s]) {
                violations.add(new Violation.SlotOverfull(s, used[s], plan.tables[s]));
            }
        }
        for (int k = 0; k < companions.length; k++) {
            if (companions[k] > plan.companions[k]) {
                violations.add(new Violation.CompanionsShort(
                        k / plan.slots, k % plan.slots, companions[k], plan.companions[k]));
            }
        }
    }

    private void pins() {
        for (int k = 0; k < plan.pins(); k++) {
            int wish = plan.pinnedWish[k];
            Integer slot = slotOfWish.get(wish);
            if (slot == null || slot != plan.pinnedSlot[k]) {
                violations.add(
                        new Violation.PinMissing(plan.wishExhibitor[wish], plan.wishBuyer[wish], plan.pinnedSlot[k]));
            }
        }
    }

    private void pinOf(Placement meeting) {
        int wish = plan.wish(meeting.exhibitor(), meeting.buyer());
        for (int k = 0; k < plan.pins(); k++) {
            if (plan.pinnedWish[k] == wish && plan.pinnedSlot[k] != meeting.slot()) {
                violations.add(new Violation.PinMissing(meeting.exhibitor(), meeting.buyer(), plan.pinnedSlot[k]));
            }
        }
    }

    private int without() {
        boolean[] wishes = new boolean[meetings.length];
        for (int k = 0; k < plan.wishes(); k++) {
            wishes[plan.wishExhibitor[k]] = true;
            wishes[plan.exhibitors + plan.wishBuyer[k]] = true;
        }
        int without = 0;
        for (int i = 0; i < wishes.length; i++) {
            if (wishes[i] && meetings[i] == 0) {
                without++;
            }
        }
        return without;
    }

    /** Meetings come in the order of their slots, so the exhibitor's table before is the one remembered. */
    private static int tableChanges(SessionPlan plan, Timetable timetable) {
        int[] last = new int[plan.exhibitors];
        Arrays.fill(last, Placement.NO_TABLE);
        int changes = 0;
        for (Placement p : timetable.placements()) {
            int e = p.exhibitor();
            if (e >= 0 && e < last.length) {
                if (last[e] != Placement.NO_TABLE && last[e] != p.table()) {
                    changes++;
                }
                last[e] = p.table();
            }
        }
        return changes;
    }
}
