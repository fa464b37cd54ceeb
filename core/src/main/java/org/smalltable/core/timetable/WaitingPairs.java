package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * The pairs that only lack a table: both are free together and want more. For each slot in the order of what they earn, so
 * that the best one for a table that falls free is found after a few looks. Pairs that begin to wait later, or earn more
 * than before, are kept beside the order.
 */
final class WaitingPairs {

    private static final int MOST_BESIDE = 512;

    private final DayState day;
    /** Pairs by slot, and how far in the order nobody waits any more. */
    private final int[][] order;

    private final int[] head;
    /** What a pair earned when the order was made; nobody in it earns more without being kept beside it too. */
    private final int[] gainAtFirst;

    /** What a pair earned when it was kept, in the upper half, and the pair. */
    private final long[][] beside;

    private final int[] besideCount;
    /** The best pair of each slot and its gain, as far as it was looked for; -1 for none. */
    private final int[] best;

    private final int[] bestGain;

    WaitingPairs(DayState day) {
        this.day = day;
        long[] keys = new long[day.pairs];
        int n = 0;
        int[] count = new int[day.slots];
        gainAtFirst = new int[day.pairs];
        for (int p = 0; p < day.pairs; p++) {
            if (mayWait(p)) {
                gainAtFirst[p] = day.gain(p);
                keys[n++] = (long) -gainAtFirst[p] << 32 | p;
                for (long left = day.freeFor(p); left != 0; left &= left - 1) {
                    count[Long.numberOfTrailingZeros(left)]++;
                }
            }
        }
        Arrays.sort(keys, 0, n);
        order = new int[day.slots][];
        for (int s = 0; s < day.slots; s++) {
            order[s] = new int[count[s]];
        }
        Arrays.fill(count, 0);
        for (int k = 0; k < n; k++) {
            int p = (int) keys[k];
            for (long left = day.freeFor(p); left != 0; left &= left - 1) {
                int s = Long.numberOfTrailingZeros(left);
                order[s][count[s]++] = p;
            }
        }
        head = new int[day.slots];
        beside = new long[day.slots][8];
        besideCount = new int[day.slots];
        best = new int[day.slots];
        bestGain = new int[day.slots];
    }

    private boolean mayWait(int p) {
        return day.slotOf[p] < 0 && !day.barred[p] && day.bothWant(p);
    }

    private boolean waitsFor(int p, int s) {
        return mayWait(p) && (day.freeFor(p) >> s & 1) != 0;
    }

    /** A participant has one meeting less: its pairs may begin to wait, or earn more than before. */
    void lostMeeting(int i) {
        if (day.met[i] >= day.cap[i] || day.free[i] == 0) {
            return;
        }
        for (int k = 0; k < day.pairsOf(i); k++) {
            int p = day.pairOf(i, k);
            if (mayWait(p)) {
                long key = (long) day.gain(p) << 32 | p;
                for (long left = day.freeFor(p); left != 0; left &= left - 1) {
                    keep(key, Long.numberOfTrailingZeros(left));
                }
            }
        }
    }

    private void keep(long key, int s) {
        if (besideCount[s] == MOST_BESIDE) {
            forget(s);
        }
        if (besideCount[s] == beside[s].length) {
            beside[s] = Arrays.copyOf(beside[s], 2 * besideCount[s]);
        }
        beside[s][besideCount[s]++] = key;
    }

    /** Forgets who waits no longer, and the lightest when there are still too many. */
    private void forget(int s) {
        long[] kept = beside[s];
        int n = 0;
        for (int k = 0; k < besideCount[s]; k++) {
            int p = (int) kept[k];
            if (waitsFor(p, s)) {
                kept[n++] = (long) day.gain(p) << 32 | p;
            }
        }
        Arrays.sort(kept, 0, n);
        besideCount[s] = 0;
        int lightest = Math.max(0, n - MOST_BESIDE / 2);
        for (int k = lightest; k < n; k++) {
            if (k == lightest || kept[k] != kept[k - 1]) {
                kept[besideCount[s]++] = kept[k];
            }
        }
    }

    /** Begins a search in these slots, whether they have a table free or not. */
    void search(long among) {
        for (long left = among; left != 0; left &= left - 1) {
            look(Long.numberOfTrailingZeros(left));
        }
    }

    /** The slot among those searched where a waiting pair earns most, -1 when nobody waits for any. */
    int bestSlot(long among) {
        while (true) {
            int slot = DayState.NONE;
            for (long left = among; left != 0; left &= left - 1) {
                int s = Long.numberOfTrailingZeros(left);
                if (best[s] >= 0 && (slot < 0 || bestGain[s] > bestGain[slot])) {
                    slot = s;
                }
            }
            if (slot < 0
                    || waitsFor(best[slot], slot)
                            && day.gain(best[slot]) == bestGain[slot]
                            && day.hasCompanion(best[slot], slot)) {
                return slot;
            }
            look(slot);
        }
    }

    /** The pair that earns most in a slot that {@link #bestSlot} answered. */
    int bestIn(int slot) {
        return best[slot];
    }

    private void look(int s) {
        best[s] = DayState.NONE;
        bestGain[s] = 0;
        for (int k = 0; k < besideCount[s]; k++) {
            if (beside[s][k] >> 32 > bestGain[s]) {
                consider((int) beside[s][k], s);
            }
        }
        int[] row = order[s];
        while (head[s] < row.length && !waitsFor(row[head[s]], s)) {
            head[s]++;
        }
        for (int k = head[s]; k < row.length && gainAtFirst[row[k]] > bestGain[s]; k++) {
            consider(row[k], s);
        }
    }

    private void consider(int p, int s) {
        if (waitsFor(p, s) && day.gain(p) > bestGain[s] && day.hasCompanion(p, s)) {
            best[s] = p;
            bestGain[s] = day.gain(p);
        }
    }
}
