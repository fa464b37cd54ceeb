package org.smalltable.core.timetable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The exact least disturbance of a tiny plan, by looking at every timetable: as few announced meetings dropped as can be,
 * then worth less the price of each move as high as can be, then as few moves as can be. Shares nothing with the repair.
 */
final class LeastDisturbance {

    /** What a timetable comes to beside a released one. */
    record Outcome(int dropped, long net, int moved) {

        boolean isBetterThan(Outcome other) {
            return dropped != other.dropped
                    ? dropped < other.dropped
                    : net != other.net ? net > other.net : moved < other.moved;
        }
    }

    private final SessionPlan plan;
    private final int price;
    /** The announced slot of a wish, -1 for none. */
    private final int[] announced;

    private final int[] pinned;
    private final int[] meetings;
    private final long[] busy;
    private final int[] used;
    private final int[] companions;
    private Outcome best = new Outcome(Integer.MAX_VALUE, 0, 0);

    private LeastDisturbance(SessionPlan plan, Timetable released, int price) {
        this.plan = plan;
        this.price = price;
        announced = announced(plan, released);
        pinned = new int[plan.wishes()];
        Arrays.fill(pinned, -1);
        for (int k = 0; k < plan.pins(); k++) {
            pinned[plan.pinnedWish(k)] = plan.pinnedSlot(k);
        }
        meetings = new int[plan.exhibitors() + plan.buyers()];
        busy = new long[meetings.length];
        used = new int[plan.slots()];
        companions = new int[plan.pools() * plan.slots()];
    }

    private static int[] announced(SessionPlan plan, Timetable released) {
        Map<Long, Integer> slots = new HashMap<>();
        released.placements().forEach(p -> slots.put((long) p.exhibitor() << 32 | p.buyer(), p.slot()));
        int[] announced = new int[plan.wishes()];
        for (int w = 0; w < announced.length; w++) {
            announced[w] = slots.getOrDefault((long) plan.wishExhibitor(w) << 32 | plan.wishBuyer(w), -1);
        }
        return announced;
    }

    /** The best that can be made of a released timetable in a changed plan. */
    static Outcome best(SessionPlan changed, Timetable released, int price) {
        LeastDisturbance every = new LeastDisturbance(changed, released, price);
        every.from(0, 0, 0, 0);
        return every.best;
    }

    /** What a mended timetable comes to; meetings that are not wished any more do not count as dropped. */
    static Outcome of(SessionPlan changed, Timetable released, Timetable mended, int price) {
        int[] announced = announced(changed, released);
        int[] now = announced(changed, mended);
        int dropped = 0;
        int moved = 0;
        for (int w = 0; w < now.length; w++) {
            if (announced[w] >= 0) {
                dropped += now[w] < 0 ? 1 : 0;
                moved += now[w] >= 0 && now[w] != announced[w] ? 1 : 0;
            }
        }
        long worth = TimetableCheck.check(changed, mended).objective();
        return new Outcome(dropped, worth - (long) price * moved, moved);
    }

    private void from(int w, long worth, int dropped, int moved) {
        if (dropped > best.dropped()) {
            return;
        }
        if (w == plan.wishes()) {
            Outcome outcome = new Outcome(dropped, worth - (long) price * moved, moved);
            if (outcome.isBetterThan(best)) {
                best = outcome;
            }
            return;
        }
        int e = plan.wishExhibitor(w);
        int b = plan.exhibitors() + plan.wishBuyer(w);
        if (meetings[e] < plan.exhibitorMax(e) && meetings[b] < plan.buyerMax(plan.wishBuyer(w))) {
            for (long left = plan.commonSlots(w) & ~busy[e] & ~busy[b]; left != 0; left &= left - 1) {
                int s = Long.numberOfTrailingZeros(left);
                int pool = plan.wishPool(w);
                if ((pinned[w] < 0 || pinned[w] == s)
                        && used[s] < plan.tables(s)
                        && (pool < 0 || companions[pool * plan.slots() + s] < plan.companions(pool, s))) {
                    long gain = plan.wishWeight(w) + plan.bonus(e, meetings[e] + 1) + plan.bonus(b, meetings[b] + 1);
                    seat(e, b, s, pool, 1);
                    from(w + 1, worth + gain, dropped, moved + (announced[w] >= 0 && announced[w] != s ? 1 : 0));
                    seat(e, b, s, pool, -1);
                }
            }
        }
        if (pinned[w] < 0) {
            from(w + 1, worth, dropped + (announced[w] >= 0 ? 1 : 0), moved);
        }
    }

    private void seat(int e, int b, int s, int pool, int one) {
        meetings[e] += one;
        meetings[b] += one;
        busy[e] ^= 1L << s;
        busy[b] ^= 1L << s;
        used[s] += one;
        if (pool >= 0) {
            companions[pool * plan.slots() + s] += one;
        }
    }
}
