package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * Lays out the tables once the slots are settled, so that exhibitors seldom change theirs: whoever sat at a table keeps it
 * when it is free, everybody else takes a free table that its earlier guests want back least often at the same times (after
 * L. Belady's rule for pages, 1966).
 */
final class TableLayout {

    private static final int MOST_LOOKED_AT = 256;

    private final SessionPlan plan;
    private final int[] exhibitor;
    private final int[] slot;
    private final int[] announced;
    private final int[] table;
    /** Slots in which an exhibitor sits, as a mask, and the table it sat at last. */
    private final long[] busy;

    private final int[] last;

    private TableLayout(SessionPlan plan, int[] exhibitor, int[] slot, int[] announced) {
        this.plan = plan;
        this.exhibitor = exhibitor;
        this.slot = slot;
        this.announced = announced;
        table = new int[slot.length];
        busy = new long[plan.exhibitors];
        last = new int[plan.exhibitors];
        Arrays.fill(last, Placement.NO_TABLE);
        for (int k = 0; k < slot.length; k++) {
            busy[exhibitor[k]] |= 1L << slot[k];
        }
    }

    /**
     * The table of each meeting; meetings are given by exhibitor and slot, at most one for both.
     *
     * @param announced the table that a meeting keeps whatever happens, -1 for none; no two in a slot are equal
     */
    static int[] of(SessionPlan plan, int[] exhibitor, int[] slot, int[] announced) {
        TableLayout layout = new TableLayout(plan, exhibitor, slot, announced);
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

    /** How often an exhibitor's next meeting is at another table; meetings are in the order of their slots. */
    static int changes(SessionPlan plan, int[] exhibitor, int[] table) {
        int[] last = new int[plan.exhibitors];
        Arrays.fill(last, Placement.NO_TABLE);
        int changes = 0;
        for (int m = 0; m < table.length; m++) {
            changes += last[exhibitor[m]] >= 0 && last[exhibitor[m]] != table[m] ? 1 : 0;
            last[exhibitor[m]] = table[m];
        }
        return changes;
    }

    private void layOut(int s, int[] meetings) {
        boolean[] taken = new boolean[plan.tables[s]];
        long[] homeless = new long[meetings.length];
        int n = 0;
        for (int k : meetings) {
            if (announced[k] >= 0) {
                taken[announced[k]] = true;
                table[k] = announced[k];
            }
        }
        for (int k : meetings) {
            int home = last[exhibitor[k]];
            if (announced[k] >= 0) {
                continue;
            }
            if (home >= 0 && home < taken.length && !taken[home]) {
                taken[home] = true;
                table[k] = home;
            } else {
                // Who has most meetings to come is served first, with the table that stays free longest.
                homeless[n++] = (long) (64 - Long.bitCount(later(exhibitor[k], s))) << 32 | k;
            }
        }
        Arrays.sort(homeless, 0, n);
        long[] wanted = wantedLater(s, taken.length);
        int[] open = openTables(taken);
        int left = open.length;
        for (int j = 0; j < n; j++) {
            int k = (int) homeless[j];
            long mine = later(exhibitor[k], s);
            int best = 0;
            long bestFit = Long.MAX_VALUE;
            for (int t = 0; t < Math.min(left, MOST_LOOKED_AT) && bestFit != 0; t++) {
                long fit = clash(mine, wanted[open[t]]);
                if (fit < bestFit) {
                    best = t;
                    bestFit = fit;
                }
            }
            table[k] = open[best];
            open[best] = open[--left];
        }
        for (int k : meetings) {
            last[exhibitor[k]] = table[k];
        }
    }

    private long later(int e, int s) {
        return s == 63 ? 0 : busy[e] >>> s + 1;
    }

    /** How often two would want one table at the same time, then how soon first; 0 when never. */
    private static long clash(long mine, long theirs) {
        long both = mine & theirs;
        return both == 0
                ? 0
                : (long) Long.bitCount(both) << 32 | SessionPlan.MAX_SLOTS - Long.numberOfTrailingZeros(both);
    }

    /** When the guests of each table want it again. */
    private long[] wantedLater(int s, int tables) {
        long[] wanted = new long[tables];
        for (int later = s + 1; later < plan.slots; later++) {
            for (int t = plan.tables[later]; t < tables; t++) {
                wanted[t] |= 1L << later - s - 1;
            }
        }
        for (int e = 0; e < plan.exhibitors; e++) {
            if (last[e] >= 0 && last[e] < tables) {
                wanted[last[e]] |= later(e, s);
            }
        }
        return wanted;
    }

    private static int[] openTables(boolean[] taken) {
        int[] open = new int[taken.length];
        int n = 0;
        for (int t = 0; t < taken.length; t++) {
            if (!taken[t]) {
                open[n++] = t;
            }
        }
        return Arrays.copyOf(open, n);
    }
}
