package org.smalltable.core.timetable;

import java.util.function.BooleanSupplier;

/**
 * Betters a seating by {@link TwoSlots}, round after round: in a round every slot is in one couple (the circle method of
 * tournaments), so that couples can be worked on at the same time; in so many rounds as there are slots every couple has had
 * its turn. What is worth as much as before is taken too, which lets the seating drift to where more can be gained.
 *
 * <p>The work on two slots grows faster than the number of exhibitors, so that they are taken in groups: neighbours in the
 * {@link CompanyOrder}, whose partners are mostly the same. From round to round other neighbours make up a group; where
 * small groups lead no further, {@link #widen} makes larger ones.
 */
final class SlotSweeps {

    private static final int AT_ONCE = 2;
    private static final int MOST_TRIES = 4;

    /** Exhibitors of a group at first. */
    private static final int GROUP = 1_000;

    /** From round to round groups begin farther on by this part of a group: 7 seventeenths come round late. */
    private static final double SHIFT = 7 / 17.0;

    private final Instance in;
    private final Seating seating;
    private final TwoSlots[] desks = new TwoSlots[AT_ONCE];
    private final Workers workers;
    private final int[] order;
    private final KempeChains chains;
    private int round;
    private int groups;
    /** Where the first group of this round begins. */
    private int firstExhibitor;

    private volatile boolean stopped;
    private final boolean[] solved = new boolean[AT_ONCE];

    SlotSweeps(Seating seating, Prices prices, NearPairs near, Workers workers) {
        this.in = seating.in;
        this.seating = seating;
        this.workers = workers;
        chains = new KempeChains(seating);
        for (int d = 0; d < AT_ONCE; d++) {
            desks[d] = new TwoSlots(in, prices, near);
        }
        narrow();
        order = new int[in.slots + (in.slots & 1)];
    }

    /** How many rounds make a whole sweep. */
    int roundsOfSweep() {
        return Math.max(1, order.length - 1);
    }

    /** From now on with groups twice as large; answers whether they were not yet as large as can be. */
    boolean widen() {
        boolean more = groups > 1;
        groups = (groups + 1) / 2;
        return more;
    }

    /** From now on with groups as small as at first. */
    void narrow() {
        groups = Math.max(1, in.exhibitors / GROUP);
    }

    /** Works on every slot of every group once, in couples, unless stopped. */
    void round(BooleanSupplier stop) {
        if (in.slots < 2) {
            return;
        }
        couples();
        firstExhibitor = (int) (round * SHIFT * in.exhibitors / groups % in.exhibitors);
        Thread asks = Thread.currentThread();
        stopped = false;
        BooleanSupplier stopsNow = () -> {
            // A budget is asked from one thread only; the others hear of it.
            if (Thread.currentThread() == asks && stop.getAsBoolean()) {
                stopped = true;
            }
            return stopped;
        };
        int tasks = groups * couplesOfGroup();
        for (int k = 0; k < tasks && !stopsNow.getAsBoolean(); k += AT_ONCE) {
            int from = k;
            int count = Math.min(AT_ONCE, tasks - k);
            workers.run(count, d -> solved[d] = solve(d, from + d, stopsNow));
            for (int d = 0; d < count; d++) {
                if (solved[d]) {
                    take(d, from + d, stopsNow);
                }
            }
        }
        round++;
    }

    private int couplesOfGroup() {
        return order.length / 2;
    }

    private boolean solve(int desk, int task, BooleanSupplier stop) {
        int couple = task % couplesOfGroup();
        int a = order[couple];
        int b = order[order.length - 1 - couple];
        if (a >= in.slots || b >= in.slots) {
            return false;
        }
        int group = task / couplesOfGroup();
        int from = beginOf(group);
        int exhibitors = beginOf(group + 1) - from;
        return desks[desk].solve(seating, a, b, (firstExhibitor + from) % in.exhibitors, exhibitors, stop);
    }

    private int beginOf(int group) {
        return (int) ((long) in.exhibitors * group / groups);
    }

    private void take(int desk, int task, BooleanSupplier stop) {
        long before = seating.value;
        seating.remember();
        if (!desks[desk].apply(seating)) {
            seating.takeBack();
            boolean again = solve(desk, task, stop);
            seating.remember();
            if (!again || !desks[desk].apply(seating)) {
                seating.takeBack();
                return;
            }
        }
        mend(desks[desk].leftOut());
        if (seating.value < before) {
            seating.takeBack();
        }
    }

    /** Seats those who were left out, or others in their place, in any slot. */
    private void mend(int[] leftOut) {
        for (int pair : leftOut) {
            if (!seating.isSeated(pair) && !(seating.bothWant(pair) && chains.seat(pair))) {
                seatBest(in.pairE[pair]);
                seatBest(in.pairB[pair]);
            }
        }
    }

    /** Seats the pair of a participant that gains most among those that find a seat; looks at a few. */
    private void seatBest(int i) {
        int last = Integer.MAX_VALUE;
        for (int tries = 0; tries < MOST_TRIES && seating.met[i] < in.cap[i]; tries++) {
            int best = -1;
            int bestGain = 0;
            for (int k = in.first[i]; k < in.first[i + 1]; k++) {
                int pair = in.pairOf[k];
                if (!seating.isSeated(pair) && seating.bothWant(pair)) {
                    int gain = seating.gain(pair);
                    if (gain < last && gain > bestGain) {
                        best = pair;
                        bestGain = gain;
                    }
                }
            }
            if (best < 0 || chains.seat(best)) {
                return;
            }
            last = bestGain;
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
