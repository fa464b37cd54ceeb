package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * Lays out the tables once the slots are settled, so that exhibitors seldom change theirs: whoever sat at a table keeps it
 * when it is free, everybody else takes the free table whose last guest returns latest (L. Belady's rule for pages, 1966).
 */
final class TableLayout {

    private final SessionPlan plan;
    private final int[] exhibitor;
    private final int[] slot;
    private final int[] table;
    /** Slots in which an exhibitor sits, as a mask, and the table it sat at last. */
    private final long[] busy;

    private final int[] last;

    private TableLayout(SessionPlan plan, int[] exhibitor, int[] slot) {
        this.plan = plan;
        this.exhibitor = exhibitor;
        this.slot = slot;
        table = new int[slot.length];
        busy = new long[plan.exhibitors];
        last = new int[plan.exhibitors];
        Arrays.fill(last, Placement.NO_TABLE);
        for (int k = 0; k < slot.length; k++) {
            busy[exhibitor[k]] |= 1L << slot[k];
        }
    }

    /** The table of each meeting; meetings are given by exhibitor and slot, at most one for both. */
    static int[] of(SessionPlan plan, int[] exhibitor, int[] slot) {
        TableLayout layout = new TableLayout(plan, exhibitor, slot);
        int[][] bySlot = new int[plan.slots][];
        int[] count = new int[plan.slots];
        for (int s : slot) {
            count[s]++;
        }
        for (int s = 0; s < plan.slots; s++) {
            bySlot[s] = new int[count[s]];
        }
        for (int k = slot.length - 1; k >= 0; k--) {
            bySlot[slot[k]][--count[slot[k]]] = k;
        }
        for (int s = 0; s < plan.slots; s++) {
            layout.layOut(s, bySlot[s]);
        }
        return layout.table;
    }

    private void layOut(int s, int[] meetings) {
        boolean[] taken = new boolean[plan.tables[s]];
        long[] homeless = new long[meetings.length];
        int n = 0;
        for (int k : meetings) {
            int home = last[exhibitor[k]];
            if (home >= 0 && home < taken.length && !taken[home]) {
                taken[home] = true;
                table[k] = home;
            } else {
                // Who has most meetings to come is served first, with the table that stays free longest.
                homeless[n++] = (long) (64 - Long.bitCount(later(exhibitor[k], s))) << 32 | k;
            }
        }
        Arrays.sort(homeless, 0, n);
        long[] open = openTables(s, taken);
        for (int j = 0; j < n; j++) {
            int k = (int) homeless[j];
            table[k] = (int) open[j];
        }
        for (int k : meetings) {
            last[exhibitor[k]] = table[k];
        }
    }

    private long later(int e, int s) {
        return s == 63 ? 0 : busy[e] >>> s + 1;
    }

    /** Free tables, the one whose guests return latest first. */
    private long[] openTables(int s, boolean[] taken) {
        int[] back = new int[taken.length];
        Arrays.fill(back, SessionPlan.MAX_SLOTS + 1);
        for (int e = 0; e < plan.exhibitors; e++) {
            if (last[e] >= 0 && last[e] < back.length && later(e, s) != 0) {
                back[last[e]] = Math.min(back[last[e]], Long.numberOfTrailingZeros(later(e, s)));
            }
        }
        long[] open = new long[taken.length];
        int n = 0;
        for (int t = 0; t < taken.length; t++) {
            if (!taken[t]) {
                open[n++] = (long) (SessionPlan.MAX_SLOTS + 1 - back[t]) << 32 | t;
            }
        }
        open = Arrays.copyOf(open, n);
        Arrays.sort(open);
        return open;
    }
}
