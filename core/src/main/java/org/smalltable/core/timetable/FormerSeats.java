package org.smalltable.core.timetable;

import java.util.Arrays;

/** Where people of a plan were told that they meet, in a timetable made before: pairs, slots and tables to prefer. */
final class FormerSeats {

    private static final int NONE = -1;

    private final SessionPlan plan;
    /** Former slot and table by wish, -1 for none. */
    private final int[] slotOf;

    private final int[] tableOf;
    private boolean isEmpty = true;

    /** Meetings of the former timetable that the plan does not wish any more are forgotten. */
    FormerSeats(SessionPlan plan, Timetable former) {
        this.plan = plan;
        slotOf = new int[plan.wishes()];
        tableOf = new int[slotOf.length];
        Arrays.fill(slotOf, NONE);
        Arrays.fill(tableOf, NONE);
        for (int k = 0; k < former.size(); k++) {
            int wish = plan.wish(former.exhibitor(k), former.buyer(k));
            if (wish >= 0 && former.slot(k) >= 0 && former.slot(k) < plan.slots) {
                slotOf[wish] = former.slot(k);
                tableOf[wish] = former.table(k);
                isEmpty = false;
            }
        }
    }

    boolean isEmpty() {
        return isEmpty;
    }

    /** The former slot of each meeting, -1 for none. */
    int[] slots(int[] exhibitor, int[] buyer) {
        int[] slots = new int[exhibitor.length];
        for (int m = 0; m < slots.length; m++) {
            slots[m] = slotOf[plan.wish(exhibitor[m], buyer[m])];
        }
        return slots;
    }

    /** The former table of each meeting that sits in its former slot, -1 for all others and when it is not there any more. */
    int[] tables(int[] exhibitor, int[] buyer, int[] slot) {
        int[] tables = new int[slot.length];
        boolean[][] taken = new boolean[plan.slots][];
        for (int s = 0; s < plan.slots; s++) {
            taken[s] = new boolean[plan.tables[s]];
        }
        for (int m = 0; m < slot.length; m++) {
            int wish = plan.wish(exhibitor[m], buyer[m]);
            int table = slotOf[wish] == slot[m] ? tableOf[wish] : NONE;
            boolean isThere = table >= 0 && table < taken[slot[m]].length && !taken[slot[m]][table];
            tables[m] = isThere ? table : NONE;
            if (isThere) {
                taken[slot[m]][table] = true;
            }
        }
        return tables;
    }

    /**
     * Wherever a new pair can give its seat to a former one that lost its own, at equal worth, it does: the two pairs have one
     * participant in common and the other is free. Changes the arrays.
     */
    void giveBack(int[] exhibitor, int[] buyer, int[] slot) {
        if (isEmpty) {
            return;
        }
        int exhibitors = plan.exhibitors;
        int[] at = new int[(exhibitors + plan.buyers) * plan.slots];
        Arrays.fill(at, NONE);
        int[] met = new int[exhibitors + plan.buyers];
        boolean[] seated = new boolean[plan.wishes()];
        boolean[] pinned = new boolean[plan.wishes()];
        for (int wish : plan.pinnedWish) {
            pinned[wish] = true;
        }
        for (int m = 0; m < slot.length; m++) {
            at[exhibitor[m] * plan.slots + slot[m]] = m;
            at[(exhibitors + buyer[m]) * plan.slots + slot[m]] = m;
            met[exhibitor[m]]++;
            met[exhibitors + buyer[m]]++;
            seated[plan.wish(exhibitor[m], buyer[m])] = true;
        }
        for (int wish = 0; wish < slotOf.length; wish++) {
            if (slotOf[wish] < 0 || seated[wish]) {
                continue;
            }
            int e = plan.wishExhibitor[wish];
            int b = exhibitors + plan.wishBuyer[wish];
            int m = seatToTake(wish, e, b, at, met, exhibitor, buyer, pinned);
            if (m < 0) {
                m = seatToTake(wish, b, e, at, met, exhibitor, buyer, pinned);
            }
            if (m >= 0) {
                seated[wish] = true;
                seated[plan.wish(exhibitor[m], buyer[m])] = false;
                met[exhibitor[m]]--;
                met[exhibitors + buyer[m]]--;
                at[exhibitor[m] * plan.slots + slot[m]] = NONE;
                at[(exhibitors + buyer[m]) * plan.slots + slot[m]] = NONE;
                exhibitor[m] = e;
                buyer[m] = b - exhibitors;
                met[e]++;
                met[b]++;
                at[e * plan.slots + slot[m]] = m;
                at[b * plan.slots + slot[m]] = m;
            }
        }
    }

    /** A meeting of {@code stays} whose seat a wish can take because {@code comes} is free then; -1 for none. */
    private int seatToTake(
            int wish, int stays, int comes, int[] at, int[] met, int[] exhibitor, int[] buyer, boolean[] pinned) {
        if (met[comes] >= plan.max[comes]) {
            return NONE;
        }
        for (long left = plan.commonSlots(wish); left != 0; left &= left - 1) {
            int s = Long.numberOfTrailingZeros(left);
            int m = at[stays * plan.slots + s];
            if (m < 0 || at[comes * plan.slots + s] >= 0) {
                continue;
            }
            int now = plan.wish(exhibitor[m], buyer[m]);
            int goes = exhibitor[m] == stays ? plan.exhibitors + buyer[m] : exhibitor[m];
            if (slotOf[now] < 0
                    && !pinned[now]
                    && plan.wishPool(now) == plan.wishPool(wish)
                    && plan.weight[wish] + plan.bonus(comes, met[comes] + 1)
                            == plan.weight[now] + plan.bonus(goes, met[goes])) {
                return m;
            }
        }
        return NONE;
    }
}
