package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * Meetings that can change places between two slots without any other meeting lost: a whole chain of people who sit in both
 * (A. Kempe; D. König, 1916). Neither pairs nor anybody's number of meetings change, so the timetable is worth the same.
 */
final class SlotChain {

    private static final int NONE = SlotGrid.NONE;

    private final SlotGrid grid;
    /** What {@link #follow} found: the meetings of the chain, its ends, and how many meetings more slot c would hold. */
    int[] chain = new int[64];

    int length;
    int firstEnd;
    int lastEnd;
    int shift;
    private final int[] poolShift;

    SlotChain(SlotGrid grid) {
        this.grid = grid;
        poolShift = new int[grid.plan.pools()];
    }

    /**
     * Collects the chain of meetings in slots {@code a} and {@code c} that hangs together with one of them; answers whether it
     * may change places. A chain that shifts a meeting from one slot to the other may not shift companions.
     */
    boolean follow(int meeting, int a, int c) {
        length = 0;
        int there = grid.slot[meeting] == a ? c : a;
        lastEnd = walk(meeting, grid.exhibitors + grid.buyer[meeting], there);
        if (lastEnd == NONE) {
            firstEnd = NONE;
        } else {
            int from = length;
            firstEnd = walk(meeting, grid.exhibitor[meeting], there);
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
            int here = grid.slot[m];
            m = grid.at[next][end];
            if (m < 0) {
                return end;
            }
            next = here;
            end = end == grid.exhibitor[m] ? grid.exhibitors + grid.buyer[m] : grid.exhibitor[m];
        } while (m != meeting);
        return NONE;
    }

    private boolean mayChange(int a, int c) {
        long both = 1L << a | 1L << c;
        if (firstEnd >= 0
                && ((grid.plan.available[firstEnd] & both) != both || (grid.plan.available[lastEnd] & both) != both)) {
            return false;
        }
        shift = 0;
        boolean companions = false;
        for (int k = 0; k < length; k++) {
            if (grid.pinned[chain[k]]) {
                return false;
            }
            shift += grid.slot[chain[k]] == a ? 1 : -1;
            companions |= grid.pool[chain[k]] >= 0;
        }
        return !companions || companionsMayChange(a, c);
    }

    private boolean companionsMayChange(int a, int c) {
        Arrays.fill(poolShift, 0);
        for (int k = 0; k < length; k++) {
            if (grid.pool[chain[k]] >= 0) {
                poolShift[grid.pool[chain[k]]] += grid.slot[chain[k]] == a ? 1 : -1;
            }
        }
        for (int p = 0; p < poolShift.length; p++) {
            int more = poolShift[p];
            if (more != 0
                    && (shift != 0
                            || more > grid.companionsLeft[p * grid.plan.slots + c]
                            || -more > grid.companionsLeft[p * grid.plan.slots + a])) {
                return false;
            }
        }
        return true;
    }

    /** Lets the chain that was followed last change places. */
    void exchange(int a, int c) {
        for (int k = 0; k < length; k++) {
            int m = chain[k];
            grid.at[grid.slot[m]][grid.exhibitor[m]] = NONE;
            grid.at[grid.slot[m]][grid.exhibitors + grid.buyer[m]] = NONE;
        }
        for (int k = 0; k < length; k++) {
            int m = chain[k];
            int to = a + c - grid.slot[m];
            if (grid.pool[m] >= 0) {
                grid.companionsLeft[grid.pool[m] * grid.plan.slots + grid.slot[m]]++;
                grid.companionsLeft[grid.pool[m] * grid.plan.slots + to]--;
            }
            grid.slot[m] = to;
            grid.at[to][grid.exhibitor[m]] = m;
            grid.at[to][grid.exhibitors + grid.buyer[m]] = m;
        }
        // Whoever is inside the chain sits in both slots, before and after.
        if (firstEnd >= 0 && firstEnd < grid.exhibitors) {
            grid.sitsElsewhere(firstEnd, a, c);
        }
        if (lastEnd >= 0 && lastEnd < grid.exhibitors) {
            grid.sitsElsewhere(lastEnd, a, c);
        }
        grid.room[a] += shift;
        grid.room[c] -= shift;
    }
}
