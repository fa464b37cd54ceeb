package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * The few best options of each bidder of a {@link ChoiceOfPairs}, so that it need not look at all of them each time: while one
 * side bids, the prices of the other only rise, and what was not among the best does not become better than it was (D.
 * Bertsekas and D. Castañón, "Parallel synchronous and asynchronous implementations of the auction algorithm", 1991, keep
 * arcs in the same way).
 */
final class NearOptions {

    static final int MOST = 8;

    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final int[] options;
    private final byte[] count;
    /** No option that is neither held nor here is worth more; {@link #UNKNOWN} when all have to be looked at. */
    private final int[] rest;

    NearOptions(int everybody) {
        options = new int[everybody * MOST];
        count = new byte[everybody];
        rest = new int[everybody];
    }

    void clear() {
        Arrays.fill(rest, UNKNOWN);
        Arrays.fill(count, (byte) 0);
    }

    boolean isUnknown(int i) {
        return rest[i] == UNKNOWN;
    }

    int count(int i) {
        return count[i];
    }

    int option(int i, int k) {
        return options[i * MOST + k];
    }

    /** Whether no option beside the near ones can come before one worth so much. */
    boolean holdsBest(int i, int worth) {
        return worth > rest[i] || rest[i] == Integer.MIN_VALUE;
    }

    /** Keeps the best options that were found after the first few, which will be held. */
    void set(int i, BestFew best, int few) {
        rest[i] = best.isFull() ? worth(best.last()) : Integer.MIN_VALUE;
        best.first(few + 1);
        int n = 0;
        for (int k = few; k < best.count(); k++) {
            if ((int) best.get(k) >= 0) {
                options[i * MOST + n++] = (int) best.get(k);
            }
        }
        count[i] = (byte) n;
    }

    /** An option that was held is to be had again. */
    void add(int i, int option) {
        if (count[i] < MOST) {
            options[i * MOST + count[i]++] = option;
        } else {
            rest[i] = UNKNOWN;
        }
    }

    /** Leaves out what has come to be held. */
    void dropHeld(int i, Market market) {
        int n = 0;
        for (int k = i * MOST; k < i * MOST + count[i]; k++) {
            if (!market.isHeld(options[k])) {
                options[i * MOST + n++] = options[k];
            }
        }
        count[i] = (byte) n;
    }

    private static int worth(long offer) {
        return (int) (offer >> 32);
    }
}
