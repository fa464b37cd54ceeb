package org.smalltable.core.timetable;

import java.util.ArrayList;
import java.util.List;

/** Reads from a timetable, however it was made, why each wish is without a seat. */
public final class UnplacedReasons {

    private static final int PARTS = 16;

    private final SessionPlan plan;
    private final boolean[] placed;
    private final int[] meetings;
    private final int[] used;
    private final int[] companions;
    /** The wish that keeps a participant busy: at[participant * slots + slot], -1 for none. */
    private final int[] at;

    private UnplacedReasons(SessionPlan plan, Timetable timetable) {
        this.plan = plan;
        placed = new boolean[plan.wishes()];
        meetings = new int[plan.exhibitors + plan.buyers];
        used = new int[plan.slots];
        companions = new int[plan.companions.length];
        at = new int[meetings.length * plan.slots];
        java.util.Arrays.fill(at, -1);
        for (int k = 0; k < timetable.size(); k++) {
            int e = timetable.exhibitor(k);
            int b = plan.exhibitors + timetable.buyer(k);
            int s = timetable.slot(k);
            int wish = plan.wish(e, timetable.buyer(k));
            if (wish < 0 || s < 0 || s >= plan.slots) {
                continue;
            }
            placed[wish] = true;
            meetings[e]++;
            meetings[b]++;
            used[s]++;
            at[e * plan.slots + s] = wish;
            at[b * plan.slots + s] = wish;
            if (plan.wishPool(wish) >= 0) {
                companions[plan.wishPool(wish) * plan.slots + s]++;
            }
        }
    }

    /** Every wish without a meeting, in the order of wishes. Meetings that the plan does not wish are overlooked. */
    public static List<Unplaced> of(SessionPlan plan, Timetable timetable) {
        return of(plan, timetable, new Workers(1));
    }

    /** The same, read by several threads. */
    static List<Unplaced> of(SessionPlan plan, Timetable timetable, Workers workers) {
        UnplacedReasons reasons = new UnplacedReasons(plan, timetable);
        Unplaced[] ofWish = new Unplaced[plan.wishes()];
        workers.run(PARTS, part -> {
            int to = (int) ((part + 1L) * ofWish.length / PARTS);
            for (int wish = (int) ((long) part * ofWish.length / PARTS); wish < to; wish++) {
                if (!reasons.placed[wish]) {
                    ofWish[wish] = new Unplaced(plan.wishExhibitor[wish], plan.wishBuyer[wish], reasons.reason(wish));
                }
            }
        });
        List<Unplaced> unplaced = new ArrayList<>(ofWish.length);
        for (Unplaced reason : ofWish) {
            if (reason != null) {
                unplaced.add(reason);
            }
        }
        return unplaced;
    }

    private UnplacedReason reason(int wish) {
        int e = plan.wishExhibitor[wish];
        int b = plan.exhibitors + plan.wishBuyer[wish];
        long common = plan.commonSlots(wish);
        if (common == 0) {
            return new UnplacedReason.NoCommonSlot();
        }
        if (meetings[e] >= plan.max[e]) {
            return new UnplacedReason.ExhibitorCapReached(plan.max[e]);
        }
        if (meetings[b] >= plan.max[b]) {
            return new UnplacedReason.BuyerCapReached(plan.max[b]);
        }
        long withTable = 0;
        long free = 0;
        int heaviest = -1;
        int heaviestSlot = -1;
        for (long left = common; left != 0; left &= left - 1) {
            int s = Long.numberOfTrailingZeros(left);
            if (used[s] < plan.tables[s]) {
                withTable |= 1L << s;
            }
            int[] there = {at[e * plan.slots + s], at[b * plan.slots + s]};
            if (there[0] < 0 && there[1] < 0) {
                free |= 1L << s;
            }
            for (int other : there) {
                if (other >= 0 && (heaviest < 0 || plan.weight[other] > plan.weight[heaviest])) {
                    heaviest = other;
                    heaviestSlot = s;
                }
            }
        }
        return seatReason(wish, common, withTable, free, heaviest, heaviestSlot);
    }

    private UnplacedReason seatReason(
            int wish, long common, long withTable, long free, int heaviest, int heaviestSlot) {
        long seats = withTable & free;
        int pool = plan.wishPool(wish);
        for (long left = seats; left != 0; left &= left - 1) {
            int s = Long.numberOfTrailingZeros(left);
            if (pool < 0 || companions[pool * plan.slots + s] < plan.companions(pool, s)) {
                return new UnplacedReason.NotReached(s);
            }
        }
        if (seats != 0) {
            return new UnplacedReason.CompanionMissing(pool);
        }
        if (withTable == 0 || heaviest < 0) {
            return new UnplacedReason.TablesFull(Long.bitCount(common));
        }
        return new UnplacedReason.OutweighedBy(plan.wishExhibitor[heaviest], plan.wishBuyer[heaviest], heaviestSlot);
    }
}
