package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * The pairs that only lack a table: both are free together and want more. In the order of what they earn, so that the best
 * one for a table that falls free is found after a few looks. Pairs that begin to wait later are kept beside the order.
 */
final class WaitingPairs {

    private static final int MOST_BESIDE = 4096;

    private final DayState day;
    private final long[] order;
    private final int[] beside = new int[2 * MOST_BESIDE];
    private int besideCount;

    WaitingPairs(DayState day) {
        this.day = day;
        long[] keys = new long[day.pairs];
        int n = 0;
        for (int p = 0; p < day.pairs; p++) {
            if (isWaiting(p)) {
                keys[n++] = (long) -day.gain(p) << 32 | p;
            }
        }
        order = Arrays.copyOf(keys, n);
        Arrays.sort(order);
    }

    private boolean isWaiting(int p) {
        return day.slotOf[p] < 0 && !day.barred[p] && day.bothWant(p) && day.freeFor(p) != 0;
    }

    /** A participant has one meeting less: its pairs may begin to wait, or earn more than before. */
    void lostMeeting(int i) {
        for (int k = 0; k < day.pairsOf(i); k++) {
            int p = day.pairOf(i, k);
            if (isWaiting(p)) {
                if (besideCount == beside.length) {
                    forget();
                }
                beside[besideCount++] = p;
            }
        }
    }

    /** Forgets who waits no longer, and the lightest when there are still too many. */
    private void forget() {
        long[] keys = new long[besideCount];
        int n = 0;
        for (int k = 0; k < besideCount; k++) {
            if (isWaiting(beside[k])) {
                keys[n++] = (long) -day.gain(beside[k]) << 32 | beside[k];
            }
        }
        Arrays.sort(keys, 0, n);
        besideCount = 0;
        for (int k = 0; k < Math.min(n, MOST_BESIDE); k++) {
            if (k == 0 || keys[k] != keys[k - 1]) {
                beside[besideCount++] = (int) keys[k];
            }
        }
    }

    /** The pair that earns most in one slot of those given, -1 for none; all of these slots have a table free. */
    int best(long among) {
        int best = DayState.NONE;
        int bestGain = 0;
        for (int k = 0; k < besideCount; k++) {
            int p = beside[k];
            if (day.gain(p) > bestGain && fits(p, among)) {
                best = p;
                bestGain = day.gain(p);
            }
        }
        for (long key : order) {
            if (-(key >> 32) <= bestGain) {
                break;
            }
            int p = (int) key;
            if (day.gain(p) > bestGain && fits(p, among)) {
                best = p;
                bestGain = day.gain(p);
            }
        }
        return best;
    }

    private boolean fits(int p, long among) {
        if ((day.freeFor(p) & among) == 0 || !isWaiting(p)) {
            return false;
        }
        for (long left = day.freeFor(p) & among; left != 0; left &= left - 1) {
            if (day.hasRoom(p, Long.numberOfTrailingZeros(left))) {
                return true;
            }
        }
        return false;
    }
}
