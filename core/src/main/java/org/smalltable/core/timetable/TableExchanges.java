package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * Betters a table layout: wherever an exhibitor changes table, its two tables exchange everybody who sits at them in some
 * stretch of slots, chosen so that most others keep theirs. Some noise helps over layouts that are as good.
 */
final class TableExchanges {

    private static final int NONE = -1;
    /** What a change of table costs, in the unit of noise. */
    private static final int CHANGE = 8;

    private final int slots;
    private final int[] tables;
    private final int[] slot;
    private final int[] table;
    /** The meeting that the same exhibitor has before and after one, -1 for none. */
    private final int[] before;

    private final int[] after;
    /** at[slot][table]: the meeting, -1 for none. */
    private final int[][] at;

    private final Noise noise;
    private double loudness;
    private int best;
    private int bestChanges;
    private int bestFrom;
    private int bestTo;

    /** Changes {@code table} in place. */
    TableExchanges(SessionPlan plan, int[] exhibitor, int[] slot, int[] table, Noise noise) {
        this.slot = slot;
        this.table = table;
        this.noise = noise;
        slots = plan.slots;
        tables = plan.tables;
        at = new int[slots][];
        for (int s = 0; s < slots; s++) {
            at[s] = new int[tables[s]];
            Arrays.fill(at[s], NONE);
        }
        for (int m = 0; m < slot.length; m++) {
            at[slot[m]][table[m]] = m;
        }
        before = new int[slot.length];
        after = new int[slot.length];
        int[] last = new int[plan.exhibitors];
        Arrays.fill(last, NONE);
        for (int[] row : at) {
            for (int m : row) {
                if (m >= 0) {
                    int previous = last[exhibitor[m]];
                    before[m] = previous;
                    after[m] = NONE;
                    if (previous >= 0) {
                        after[previous] = m;
                    }
                    last[exhibitor[m]] = m;
                }
            }
        }
    }

    /** Tries to mend every change once; answers how many changes fewer there are. */
    int pass(double loudness) {
        this.loudness = loudness;
        int saved = 0;
        for (int m = 0; m < slot.length; m++) {
            if (before[m] >= 0 && table[before[m]] != table[m]) {
                saved += mend(before[m], m);
            }
        }
        return saved;
    }

    /** How often an exhibitor's next meeting is at another table. */
    int changes() {
        int changes = 0;
        for (int m = 0; m < slot.length; m++) {
            changes += before[m] >= 0 && table[before[m]] != table[m] ? 1 : 0;
        }
        return changes;
    }

    private int mend(int earlier, int later) {
        int t = table[earlier];
        int u = table[later];
        best = 0;
        bestChanges = 0;
        for (int from = slot[later]; from > slot[earlier]; from--) {
            int changes = 0;
            for (int s = from; s < slots && isThere(t, u, s); s++) {
                changes += grown(s, t, u, from, s) + grown(s, u, t, from, s);
                if (s >= slot[later]) {
                    consider(changes, from, s);
                }
            }
        }
        for (int to = slot[earlier]; to < slot[later]; to++) {
            int changes = 0;
            for (int s = to; s >= 0 && isThere(t, u, s); s--) {
                changes += grown(s, t, u, s, to) + grown(s, u, t, s, to);
                if (s <= slot[earlier]) {
                    consider(changes, s, to);
                }
            }
        }
        if (best < 0) {
            exchange(t, u);
        }
        return -bestChanges;
    }

    private boolean isThere(int t, int u, int s) {
        return t < tables[s] && u < tables[s];
    }

    private void consider(int changes, int from, int to) {
        int wanted = CHANGE * changes - noise.draw(loudness);
        if (wanted < best) {
            best = wanted;
            bestChanges = changes;
            bestFrom = from;
            bestTo = to;
        }
    }

    /** How many changes more there are when the stretch that exchanges its tables has grown by the meeting at s and t. */
    private int grown(int s, int t, int u, int from, int to) {
        int m = at[s][t];
        return m < 0 ? 0 : linked(before[m], t, u, from, to) + linked(after[m], t, u, from, to);
    }

    /** A neighbour at the same table is lost, one at the other is won; and the other way round once it is in the stretch. */
    private int linked(int other, int t, int u, int from, int to) {
        if (other < 0 || table[other] != t && table[other] != u) {
            return 0;
        }
        boolean inside = slot[other] >= from && slot[other] <= to;
        return (table[other] == t) == inside ? -1 : 1;
    }

    private void exchange(int t, int u) {
        for (int s = bestFrom; s <= bestTo; s++) {
            int m = at[s][t];
            int n = at[s][u];
            at[s][t] = n;
            at[s][u] = m;
            if (m >= 0) {
                table[m] = u;
            }
            if (n >= 0) {
                table[n] = t;
            }
        }
    }
}
