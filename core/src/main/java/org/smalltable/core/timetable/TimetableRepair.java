package org.smalltable.core.timetable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Mends a released timetable with the least disturbance: no announced meeting is dropped that could keep some seat, each
 * move to another slot must bring its price, and what falls free is filled from the wishes.
 *
 * <p>One object follows a day: {@link #apply} takes one disturbance after another, each in a fraction of a millisecond, as
 * only what it touches is looked at. Not thread-safe.
 */
public final class TimetableRepair {

    /** How many pairs that find no seat at once are tried with a move. */
    private static final int MOST_TRIES = 50;

    /** How many of them are tried with the move of somebody whom they do not know; and of full slots, or of meetings there. */
    private static final int MOST_WIDE_TRIES = 6;

    private static final int MOST_LEAVING_TRIES = 16;

    private final DayState day;
    private final RepairSettings settings;
    private final WaitingPairs waiting;

    /**
     * Starts from a released timetable.
     *
     * @throws IllegalArgumentException when the timetable breaks a rule of the plan
     */
    public TimetableRepair(SessionPlan plan, Timetable released, RepairSettings settings) {
        day = new DayState(plan);
        this.settings = settings;
        for (Placement p : released.placements()) {
            int pair = plan.wish(p.exhibitor(), p.buyer());
            boolean fits = pair >= 0
                    && p.slot() >= 0
                    && p.slot() < plan.slots
                    && day.slotOf[pair] < 0
                    && (day.freeFor(pair) >> p.slot() & 1) != 0
                    && day.bothWant(pair)
                    && day.hasRoom(pair, p.slot());
            if (!fits) {
                throw new IllegalArgumentException("the released timetable breaks a rule of the plan: " + p);
            }
            day.seat(pair, p.slot(), p.table());
        }
        waiting = new WaitingPairs(day);
    }

    /** Takes one disturbance into the timetable, and answers with everything that changes by it. */
    public TimetableChanges apply(Disturbance disturbance) {
        ChangeLog log = new ChangeLog(day);
        switch (disturbance) {
            case Disturbance.ExhibitorAway gone -> goAway(gone.exhibitor(), gone.slots(), log);
            case Disturbance.BuyerAway gone -> goAway(day.buyer0 + gone.buyer(), gone.slots(), log);
            case Disturbance.MeetingCancelled cancelled -> cancel(cancelled, log);
            case Disturbance.TableLost lost -> loseTable(lost.slot(), log);
            case Disturbance.BuyerWalksIn guest -> {
                int b = day.arrive(false, guest.max(), guest.available());
                guest.interests().forEach(i -> day.wish(i.other(), b, i.weight()));
                refill(List.of(b), 0, log);
            }
            case Disturbance.ExhibitorWalksIn guest -> {
                int e = day.arrive(true, guest.max(), guest.available());
                guest.interests().forEach(i -> day.wish(e, day.buyer0 + i.other(), i.weight()));
                refill(List.of(e), 0, log);
            }
        }
        return log.changes();
    }

    /** The timetable as it is now. */
    public Timetable timetable() {
        return day.timetable();
    }

    /** What the timetable is worth now. */
    public long objective() {
        return day.value;
    }

    /**
     * Makes a released timetable feasible for a changed plan and as good as the price of moves allows. Meetings that the
     * changed plan does not wish any more are dropped.
     */
    public static Repaired repair(SessionPlan changed, Timetable released, RepairSettings settings) {
        return new ReleasedRepair(changed, released, settings).repaired();
    }

    private void goAway(int i, long slots, ChangeLog log) {
        List<Integer> displaced = new ArrayList<>();
        long opened = 0;
        for (long left = slots & day.available[i]; left != 0; left &= left - 1) {
            int s = Long.numberOfTrailingZeros(left);
            int p = day.at(i, s);
            if (p >= 0) {
                displaced.add(p);
                opened |= ~day.open & 1L << s;
                log.unseat(p);
            }
        }
        day.goAway(i, slots);
        settle(displaced, opened, log);
    }

    private void cancel(Disturbance.MeetingCancelled cancelled, ChangeLog log) {
        int p = day.pair(cancelled.exhibitor(), cancelled.buyer());
        if (p < 0 || day.slotOf[p] < 0) {
            return;
        }
        long opened = ~day.open & 1L << day.slotOf[p];
        log.unseat(p);
        day.barred[p] = true;
        refill(List.of(day.pairE[p], day.pairB[p]), opened, log);
    }

    private void loseTable(int s, ChangeLog log) {
        if (day.tables[s] == 0) {
            return;
        }
        int atLast = day.atTable(s, day.tables[s] - 1);
        if (atLast >= 0) {
            log.remember(atLast);
        }
        if (day.used[s] == day.tables[s]) {
            int p = cheapestToLeave(s);
            log.unseat(p);
            day.loseTable(s);
            settle(List.of(p), 0, log);
        } else {
            day.loseTable(s);
        }
    }

    /** Who gives way in a full slot: somebody who finds another seat, with as few moves as can be; else who is worth least. */
    private int cheapestToLeave(int s) {
        Reseating reseating = new Reseating(day, new ChangeLog(day));
        long[] byLoss = new long[day.tables[s]];
        int n = 0;
        for (int t = 0; t < day.tables[s]; t++) {
            int p = day.atTable(s, t);
            if (p >= 0 && !day.pinned[p]) {
                if (reseating.seatFor(p, day.freeFor(p)) >= 0) {
                    return p;
                }
                byLoss[n++] = (long) day.loss(p) << 32 | p;
            }
        }
        if (n == 0) {
            return day.atTable(s, day.tables[s] - 1);
        }
        Arrays.sort(byLoss, 0, n);
        for (int k = 0; k < Math.min(n, MOST_LEAVING_TRIES); k++) {
            if (reseating.couldSeat((int) byLoss[k], 2)) {
                return (int) byLoss[k];
            }
        }
        return (int) byLoss[0];
    }

    /** Finds displaced meetings another seat, the heaviest first; then fills what is free. */
    private void settle(List<Integer> displaced, long opened, ChangeLog log) {
        Reseating reseating = new Reseating(day, log);
        List<Integer> touched = new ArrayList<>();
        displaced.stream()
                .sorted(Comparator.comparingInt((Integer p) -> -day.weight[p]).thenComparing(p -> p))
                .forEach(p -> {
                    if (!day.bothWant(p) || !reseating.seat(p, 2)) {
                        touched.add(day.pairE[p]);
                        touched.add(day.pairB[p]);
                    }
                });
        refill(touched, opened, log);
    }

    /**
     * Fills what fell free: with the best pairs of the participants touched, and of anybody where tables were scarce; then
     * with meetings that need one announced one to move, if they bring more than the price of a move.
     */
    private void refill(List<Integer> touched, long opened, ChangeLog log) {
        touched.forEach(waiting::lostMeeting);
        Reseating reseating = new Reseating(day, log);
        long scarce = opened & day.open;
        waiting.search(scarce);
        for (int s = waiting.bestSlot(scarce); s >= 0; s = waiting.bestSlot(scarce)) {
            log.seat(waiting.bestIn(s), s);
            scarce &= day.open;
        }
        if (day.open == 0) {
            return;
        }
        if (scarce != 0) {
            shiftInto(scarce, log);
        }
        long[] candidates = candidates(touched);
        int blocked = 0;
        for (long key : candidates) {
            int p = (int) key;
            if (isOpen(p) && !reseating.direct(p)) {
                candidates[blocked++] = key;
            }
        }
        for (int k = 0; k < Math.min(blocked, MOST_TRIES); k++) {
            int p = (int) candidates[k];
            if (isOpen(p) && day.gain(p) > settings.movePrice()) {
                if (!reseating.movingPartners(p) && k < MOST_WIDE_TRIES) {
                    reseating.movingStranger(p);
                }
            }
        }
    }

    /**
     * Where a table fell free for which nobody waits, a meeting of a full slot may move to it, and the pair that waits for
     * that slot takes its table.
     */
    private void shiftInto(long opened, ChangeLog log) {
        long full = ~day.open & day.plan.allSlots();
        waiting.search(full);
        for (int tries = 0; tries < MOST_WIDE_TRIES; tries++) {
            int s = waiting.bestSlot(full);
            int p = s < 0 ? DayState.NONE : waiting.bestIn(s);
            if (p < 0 || day.gain(p) <= settings.movePrice()) {
                return;
            }
            full &= ~(1L << s);
            Reseating reseating = new Reseating(day, log);
            reseating.makeRoom(p, s, opened);
        }
    }

    /** Pairs that the touched participants could still have, the most gainful first. */
    private long[] candidates(List<Integer> touched) {
        long[] keys = new long[64];
        int n = 0;
        for (int i : touched) {
            if (day.met[i] >= day.cap[i] || day.free[i] == 0) {
                continue;
            }
            for (int k = 0; k < day.pairsOf(i); k++) {
                int p = day.pairOf(i, k);
                if (isOpen(p)) {
                    if (n == keys.length) {
                        keys = Arrays.copyOf(keys, 2 * n);
                    }
                    keys[n++] = (long) -day.gain(p) << 32 | p;
                }
            }
        }
        Arrays.sort(keys, 0, n);
        return Arrays.copyOf(keys, n);
    }

    private boolean isOpen(int p) {
        return day.slotOf[p] < 0 && !day.barred[p] && day.bothWant(p);
    }
}
