package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * A released timetable in the course of the day: who sits with whom, when and at which table, in arrays that a change
 * touches only where it happens. Participants are numbered exhibitors first, with spare numbers for walk-ins.
 */
final class DayState {

    static final int NONE = -1;
    private static final int SPARE = 256;

    final SessionPlan plan;
    final int slots;
    /** Number of buyer 0. */
    final int buyer0;

    int exhibitors;
    int buyers;
    int pairs;
    int[] pairE;
    int[] pairB;
    int[] weight;
    private int[] pool;
    byte[] slotOf;
    private int[] tableOf;
    /** Pairs that may not meet any more, or that are fixed where they are. */
    boolean[] barred;

    boolean[] pinned;
    final long[] available;
    final long[] free;
    final int[] cap;
    final int[] met;
    private final int[] floor;
    /** Pairs of a participant: the first few of each array. */
    private final int[][] pairsOf;

    private final int[] pairCount;
    final int[] at;
    final int[] tables;
    final int[] used;
    /** Slots with a table left. */
    long open;

    /** The pair at each table of each slot, -1 for none. */
    private final int[][] atTable;

    private final int[] companions;
    private final int[] companionsUsed;
    long value;

    DayState(SessionPlan plan) {
        this.plan = plan;
        slots = plan.slots;
        exhibitors = plan.exhibitors;
        buyers = plan.buyers;
        buyer0 = exhibitors + SPARE;
        int room = buyer0 + buyers + SPARE;
        available = new long[room];
        free = new long[room];
        cap = new int[room];
        met = new int[room];
        floor = new int[room];
        at = new int[room * slots];
        Arrays.fill(at, NONE);
        tables = plan.tables.clone();
        used = new int[slots];
        atTable = new int[slots][];
        for (int s = 0; s < slots; s++) {
            atTable[s] = new int[tables[s]];
            Arrays.fill(atTable[s], NONE);
            look(s);
        }
        companions = plan.companions;
        companionsUsed = new int[companions.length];
        for (int i = 0; i < exhibitors + buyers; i++) {
            int k = i < exhibitors ? i : buyer0 + i - exhibitors;
            available[k] = plan.available[i];
            free[k] = plan.available[i];
            cap[k] = plan.max[i];
            floor[k] = plan.floor[i];
        }
        pairs = plan.wishes();
        int pairRoom = pairs + 64 * SPARE;
        pairE = Arrays.copyOf(plan.wishExhibitor, pairRoom);
        pairB = new int[pairRoom];
        weight = new int[pairRoom];
        pool = plan.wishPool == null ? null : Arrays.copyOf(plan.wishPool, pairRoom);
        slotOf = new byte[pairRoom];
        Arrays.fill(slotOf, (byte) NONE);
        tableOf = new int[pairRoom];
        barred = new boolean[pairRoom];
        pinned = new boolean[pairRoom];
        pairCount = new int[room];
        for (int p = 0; p < pairs; p++) {
            pairB[p] = buyer0 + plan.wishBuyer[p];
            weight[p] = plan.weight[p];
            pairCount[pairE[p]]++;
            pairCount[pairB[p]]++;
        }
        pairsOf = new int[room][];
        for (int i = 0; i < room; i++) {
            pairsOf[i] = new int[pairCount[i]];
        }
        Arrays.fill(pairCount, 0);
        for (int p = 0; p < pairs; p++) {
            pairsOf[pairE[p]][pairCount[pairE[p]]++] = p;
            pairsOf[pairB[p]][pairCount[pairB[p]]++] = p;
        }
        for (int k = 0; k < plan.pins(); k++) {
            pinned[plan.pinnedWish[k]] = true;
        }
    }

    private void look(int s) {
        open = used[s] < tables[s] ? open | 1L << s : open & ~(1L << s);
    }

    int at(int i, int slot) {
        return at[i * slots + slot];
    }

    /** The pair at a table, -1 for none. */
    int atTable(int s, int table) {
        return atTable[s][table];
    }

    int pairsOf(int i) {
        return pairCount[i];
    }

    int pairOf(int i, int k) {
        return pairsOf[i][k];
    }

    int pair(int exhibitor, int buyer) {
        for (int k = 0; k < pairCount[exhibitor]; k++) {
            if (pairB[pairsOf[exhibitor][k]] == buyer0 + buyer) {
                return pairsOf[exhibitor][k];
            }
        }
        return NONE;
    }

    boolean bothWant(int p) {
        return met[pairE[p]] < cap[pairE[p]] && met[pairB[p]] < cap[pairB[p]];
    }

    long freeFor(int p) {
        return free[pairE[p]] & free[pairB[p]];
    }

    int gain(int p) {
        return weight[p] + nextBonus(pairE[p]) + nextBonus(pairB[p]);
    }

    /** What a seated pair earns. */
    int loss(int p) {
        return weight[p] + bonus(pairE[p], met[pairE[p]] - 1) + bonus(pairB[p], met[pairB[p]] - 1);
    }

    private int nextBonus(int i) {
        return bonus(i, met[i]);
    }

    private int bonus(int i, int meetings) {
        int[] coverage = plan.coverage;
        return (meetings < coverage.length ? coverage[meetings] : 0) + (meetings == 0 ? floor[i] : 0);
    }

    boolean hasRoom(int p, int s) {
        return used[s] < tables[s] && hasCompanion(p, s);
    }

    boolean hasCompanion(int p, int s) {
        if (pool == null || pool[p] < 0) {
            return true;
        }
        int k = pool[p] * slots + s;
        return companionsUsed[k] < companions[k];
    }

    /** Seats a pair at the wished table if it is free, else near where its exhibitor sits before or after. */
    void seat(int p, int s, int wishedTable) {
        value += gain(p);
        int e = pairE[p];
        int b = pairB[p];
        met[e]++;
        met[b]++;
        free[e] &= ~(1L << s);
        free[b] &= ~(1L << s);
        at[e * slots + s] = p;
        at[b * slots + s] = p;
        slotOf[p] = (byte) s;
        used[s]++;
        look(s);
        if (pool != null && pool[p] >= 0) {
            companionsUsed[pool[p] * slots + s]++;
        }
        int table = wishedTable;
        if (!isOpen(s, table)) {
            table = neighbouring(e, s);
        }
        for (int t = 0; !isOpen(s, table) && t < tables[s]; t++) {
            table = t;
        }
        tableOf[p] = table;
        atTable[s][table] = p;
    }

    private boolean isOpen(int s, int table) {
        return table >= 0 && table < tables[s] && atTable[s][table] < 0;
    }

    private int neighbouring(int e, int s) {
        for (int far = 1; far < slots; far++) {
            for (int t = s - far; t <= s + far; t += 2 * far) {
                if (t >= 0 && t < slots && at(e, t) >= 0 && isOpen(s, tableOf[at(e, t)])) {
                    return tableOf[at(e, t)];
                }
            }
        }
        return NONE;
    }

    void unseat(int p) {
        int s = slotOf[p];
        int e = pairE[p];
        int b = pairB[p];
        met[e]--;
        met[b]--;
        free[e] |= 1L << s & available[e];
        free[b] |= 1L << s & available[b];
        at[e * slots + s] = NONE;
        at[b * slots + s] = NONE;
        slotOf[p] = NONE;
        used[s]--;
        look(s);
        if (pool != null && pool[p] >= 0) {
            companionsUsed[pool[p] * slots + s]--;
        }
        atTable[s][tableOf[p]] = NONE;
        value -= gain(p);
    }

    void goAway(int i, long gone) {
        available[i] &= ~gone;
        free[i] &= ~gone;
    }

    /** Takes the last table of a slot away; whoever sat there gets another of the slot if one is free. */
    void loseTable(int s) {
        int p = atTable[s][--tables[s]];
        look(s);
        if (p >= 0 && used[s] <= tables[s]) {
            unseat(p);
            seat(p, s, NONE);
        }
    }

    /** Makes room for a walk-in and answers its number. */
    int arrive(boolean exhibitor, int max, long there) {
        int i = exhibitor ? exhibitors++ : buyer0 + buyers++;
        if (exhibitor && i >= buyer0 || i >= cap.length) {
            throw new IllegalStateException("more than " + SPARE + " walk-ins: plan the session anew");
        }
        cap[i] = max;
        available[i] = there & plan.allSlots();
        free[i] = available[i];
        return i;
    }

    void wish(int e, int b, int points) {
        if (pairs == slotOf.length) {
            int more = pairs + 1024;
            pairE = Arrays.copyOf(pairE, more);
            pairB = Arrays.copyOf(pairB, more);
            weight = Arrays.copyOf(weight, more);
            slotOf = Arrays.copyOf(slotOf, more);
            tableOf = Arrays.copyOf(tableOf, more);
            barred = Arrays.copyOf(barred, more);
            pinned = Arrays.copyOf(pinned, more);
            if (pool != null) {
                pool = Arrays.copyOf(pool, more);
            }
        }
        int p = pairs++;
        pairE[p] = e;
        pairB[p] = b;
        weight[p] = points;
        slotOf[p] = NONE;
        if (pool != null) {
            pool[p] = NONE;
        }
        link(e, p);
        link(b, p);
    }

    private void link(int i, int p) {
        if (pairCount[i] == pairsOf[i].length) {
            pairsOf[i] = Arrays.copyOf(pairsOf[i], 2 * pairCount[i] + 4);
        }
        pairsOf[i][pairCount[i]++] = p;
    }

    Placement placement(int p) {
        return new Placement(pairE[p], pairB[p] - buyer0, slotOf[p], tableOf[p]);
    }

    int tableOf(int p) {
        return tableOf[p];
    }

    Timetable timetable() {
        int n = 0;
        for (int p = 0; p < pairs; p++) {
            n += slotOf[p] >= 0 ? 1 : 0;
        }
        int[][] column = new int[4][n];
        int k = 0;
        for (int p = 0; p < pairs; p++) {
            if (slotOf[p] >= 0) {
                column[0][k] = pairE[p];
                column[1][k] = pairB[p] - buyer0;
                column[2][k] = slotOf[p];
                column[3][k++] = tableOf[p];
            }
        }
        return Timetable.of(column[0], column[1], column[2], column[3]);
    }
}
