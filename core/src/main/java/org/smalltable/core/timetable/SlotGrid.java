package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * A finished timetable's meetings by slot and participant, which can change places between two slots without any other
 * meeting lost: along a whole chain of people who sit in both (A. Kempe; D. König, 1916). Neither pairs nor anybody's number
 * of meetings change, so the timetable is worth the same.
 */
final class SlotGrid {

    static final int NONE = -1;

    final SessionPlan plan;
    final int[] exhibitor;
    final int[] buyer;
    final int[] slot;
    /** Slots in which an exhibitor has a meeting; and exhibitors busy, or there, in a slot: 64 to a word. */
    final long[] busy;

    final long[][] busyIn;
    final long[][] thereIn;
    /** Tables left in a slot; below 0 while two chains change one after the other. */
    final int[] room;

    /** What {@link #follow} found: the meetings of the chain, its ends, and how many meetings more slot c would hold. */
    int[] chain = new int[64];

    int length;
    int firstEnd;
    int lastEnd;
    int shift;

    private final int exhibitors;
    private final boolean[] pinned;
    /** at[slot][participant]: the meeting, -1 for none. */
    private final int[][] at;

    private final int[] pool;
    private final int[] companionsLeft;
    private final int[] poolShift;

    /** The arrays are the grid's own from now on. */
    SlotGrid(SessionPlan plan, int[] exhibitor, int[] buyer, int[] slot) {
        this.plan = plan;
        this.exhibitor = exhibitor;
        this.buyer = buyer;
        this.slot = slot;
        exhibitors = plan.exhibitors;
        int words = (exhibitors + 63) / 64;
        busy = new long[exhibitors];
        busyIn = new long[plan.slots][words];
        thereIn = new long[plan.slots][words];
        room = plan.tables.clone();
        at = new int[plan.slots][exhibitors + plan.buyers];
        for (int[] row : at) {
            Arrays.fill(row, NONE);
        }
        for (int e = 0; e < exhibitors; e++) {
            for (long left = plan.available[e]; left != 0; left &= left - 1) {
                thereIn[Long.numberOfTrailingZeros(left)][e >> 6] |= 1L << e;
            }
        }
        pinned = new boolean[slot.length];
        pool = new int[slot.length];
        companionsLeft = plan.companions.clone();
        poolShift = new int[plan.pools()];
        boolean[] pinnedWish = new boolean[plan.wishes()];
        for (int wish : plan.pinnedWish) {
            pinnedWish[wish] = true;
        }
        for (int m = 0; m < slot.length; m++) {
            int wish = plan.wish(exhibitor[m], buyer[m]);
            pinned[m] = pinnedWish[wish];
            pool[m] = plan.wishPool(wish);
            room[slot[m]]--;
            if (pool[m] >= 0) {
                companionsLeft[pool[m] * plan.slots + slot[m]]--;
            }
            put(m, slot[m]);
        }
    }

    /** The meeting of a participant in a slot, -1 for none. */
    int at(int participant, int s) {
        return at[s][participant];
    }

    /**
     * Collects the chain of meetings in slots {@code a} and {@code c} that hangs together with one of them; answers whether it
     * may change places. A chain that shifts a meeting from one slot to the other may not shift companions.
     */
    boolean follow(int meeting, int a, int c) {
        length = 0;
        int there = slot[meeting] == a ? c : a;
        lastEnd = walk(meeting, exhibitors + buyer[meeting], there);
        if (lastEnd == NONE) {
            firstEnd = NONE;
        } else {
            int from = length;
            firstEnd = walk(meeting, exhibitor[meeting], there);
            // The first meeting was collected twice.
            System.arraycopy(chain, from + 1, chain, from, length - from - 1);
            length--;
        }
        return mayChange(a, c);
    }

    /** Collects meetings from one through its participant {@code i} on; answers the participant at the end, -1 for a circle. */
    private int walk(int meeting, int i, int otherSlot) {
        int m = meeting;
        int next = otherSlot;
        int end = i;
        do {
            if (length == chain.length) {
                chain = Arrays.copyOf(chain, 2 * length);
            }
            chain[length++] = m;
            int here = slot[m];
            m = at[next][end];
            if (m < 0) {
                return end;
            }
            next = here;
            end = end == exhibitor[m] ? exhibitors + buyer[m] : exhibitor[m];
        } while (m != meeting);
        return NONE;
    }

    private boolean mayChange(int a, int c) {
        long both = 1L << a | 1L << c;
        if (firstEnd >= 0 && ((plan.available[firstEnd] & both) != both || (plan.available[lastEnd] & both) != both)) {
            return false;
        }
        shift = 0;
        boolean companions = false;
        for (int k = 0; k < length; k++) {
            if (pinned[chain[k]]) {
                return false;
            }
            shift += slot[chain[k]] == a ? 1 : -1;
            companions |= pool[chain[k]] >= 0;
        }
        return !companions || companionsMayChange(a, c);
    }

    private boolean companionsMayChange(int a, int c) {
        Arrays.fill(poolShift, 0);
        for (int k = 0; k < length; k++) {
            if (pool[chain[k]] >= 0) {
                poolShift[pool[chain[k]]] += slot[chain[k]] == a ? 1 : -1;
            }
        }
        for (int p = 0; p < poolShift.length; p++) {
            int more = poolShift[p];
            if (more != 0
                    && (shift != 0
                            || more > companionsLeft[p * plan.slots + c]
                            || -more > companionsLeft[p * plan.slots + a])) {
                return false;
            }
        }
        return true;
    }

    /** Lets the chain that was followed last change places. */
    void exchange(int a, int c) {
        for (int k = 0; k < length; k++) {
            int m = chain[k];
            at[slot[m]][exhibitor[m]] = NONE;
            at[slot[m]][exhibitors + buyer[m]] = NONE;
            busy[exhibitor[m]] &= ~(1L << slot[m]);
            busyIn[slot[m]][exhibitor[m] >> 6] &= ~(1L << exhibitor[m]);
        }
        for (int k = 0; k < length; k++) {
            int m = chain[k];
            int to = a + c - slot[m];
            if (pool[m] >= 0) {
                companionsLeft[pool[m] * plan.slots + slot[m]]++;
                companionsLeft[pool[m] * plan.slots + to]--;
            }
            put(m, to);
        }
        room[a] += shift;
        room[c] -= shift;
    }

    private void put(int m, int s) {
        int e = exhibitor[m];
        slot[m] = s;
        at[s][e] = m;
        at[s][exhibitors + buyer[m]] = m;
        busy[e] |= 1L << s;
        busyIn[s][e >> 6] |= 1L << e;
    }
}
