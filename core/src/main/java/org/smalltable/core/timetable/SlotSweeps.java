package org.smalltable.core.timetable;

/**
 * Betters a seating by {@link TwoSlots}, round after round: in a round every slot is in one couple (the circle method of
 * tournaments), so that couples can be worked on at the same time; in so many rounds as there are slots every couple has had
 * its turn. What is worth as much as before is taken too, which lets the seating drift to where more can be gained.
 */
final class SlotSweeps {

    private static final int AT_ONCE = 2;

    private final Instance in;
    private final Seating seating;
    private final TwoSlots[] desks = new TwoSlots[AT_ONCE];
    private final Workers workers;
    private final long seed;
    private final int[] order;
    private int round;

    SlotSweeps(Seating seating, Prices prices, NearPairs near, Workers workers, long seed) {
        this.in = seating.in;
        this.seating = seating;
        this.workers = workers;
        this.seed = seed;
        for (int d = 0; d < AT_ONCE; d++) {
            desks[d] = new TwoSlots(in, prices, near);
        }
        order = new int[in.slots + (in.slots & 1)];
    }

    /** How many rounds make a whole sweep. */
    int roundsOfSweep() {
        return Math.max(1, order.length - 1);
    }

    /**
     * Works on every slot once, in couples; answers with what was gained. Losses are taken too as long as the seating is
     * worth {@code least}.
     */
    long round(int noiseMask, long least) {
        if (in.slots < 2) {
            return 0;
        }
        long before = seating.value;
        couples();
        for (int k = 0; k < order.length / 2; k += AT_ONCE) {
            int from = k;
            int count = Math.min(AT_ONCE, order.length / 2 - k);
            workers.run(count, d -> solve(d, from + d, noiseMask));
            for (int d = 0; d < count; d++) {
                take(d, from + d, noiseMask, least);
            }
        }
        round++;
        return seating.value - before;
    }

    private int first(int couple) {
        return order[couple];
    }

    private int second(int couple) {
        return order[order.length - 1 - couple];
    }

    private void solve(int desk, int couple, int noiseMask) {
        int a = first(couple);
        int b = second(couple);
        if (a < in.slots && b < in.slots) {
            long luck = Scramble.of(seed, (long) round * 64 + couple);
            desks[desk].solve(seating, a, b, luck, noiseMask);
        }
    }

    private void take(int desk, int couple, int noiseMask, long least) {
        if (first(couple) >= in.slots || second(couple) >= in.slots) {
            return;
        }
        long gain = desks[desk].apply(seating);
        if (gain == Long.MIN_VALUE) {
            solve(desk, couple, noiseMask);
            gain = desks[desk].apply(seating);
        }
        if (gain < 0 && gain != Long.MIN_VALUE && seating.value < least) {
            desks[desk].undo(seating);
        }
    }

    /** One slot stays, the others go round it. */
    private void couples() {
        int n = order.length;
        order[0] = n - 1;
        for (int k = 1; k < n; k++) {
            order[k] = (round + k - 1) % (n - 1);
        }
    }
}
