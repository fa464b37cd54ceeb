package org.smalltable.core.timetable;

/**
 * Finds what hours and tables are worth: the linear programme over (pair, slot), solved without a matrix by the reflected
 * Halpern primal-dual hybrid gradient method with restarts (A. Chambolle and T. Pock, 2011; D. Applegate et al.,
 * "Practical large-scale linear programming using primal-dual hybrid gradient", 2021; H. Lu and J. Yang, "Restarted
 * Halpern PDHG for linear programming", 2024).
 *
 * <p>The primal side ({@link ShareBlock}) has a share for each pair in each of its common slots; a pair's shares are kept
 * to a sum of at most 1 by projection. The dual side ({@link PriceStep}) has {@link Prices}. Any dual iterate proves a
 * bound; the best is kept. Entries that are hopeless at the prices are left out and looked at again now and then.
 */
final class SlotPricing {

    /** Points are divided by this, so that shares and prices are of one size. */
    static final float POINTS = 512;

    private static final int BLOCKS = 2;
    private static final int ITERATIONS_OF_CHOICE = 20;

    /** When prices and use move together more than this, the steps are too long for the method to be sure to converge. */
    private static final double MOST_INTERPLAY = 0.98;

    private static final float LONGEST_STEP = 1;

    /** What a lot is worth at most: the first ones, and those that only better a seating. */
    private static final float LOT = 2 / POINTS;

    private static final float SMALL_LOT = 0.5f / POINTS;

    private final Instance in;
    private final Workers workers;
    final ShareBlock[] blocks = new ShareBlock[BLOCKS];
    private final PriceStep dual;
    /** Whether whoever forgets when people are there already chooses nearly the right pairs. */
    final boolean near;

    private float primalStep;
    private float dualStep;
    private float weightOfPrimal;
    private float stepSize;
    private int sinceRestart;
    private double highestInterplay;
    private double residualAtRestart;
    private double lastResidual;
    private long selectedAt;
    long iterations;

    long bound;
    Prices best;

    SlotPricing(Instance in, Prices from, Seating seating, Workers workers) {
        this.in = in;
        this.workers = workers;
        int pair = 0;
        for (int c = 0; c < BLOCKS; c++) {
            int to = endOfBlock(c);
            blocks[c] = new ShareBlock(in, pair, to);
            pair = to;
        }
        dual = new PriceStep(in, blocks);
        dual.now.set(from, POINTS);
        bound = DualBound.of(in, from);
        best = from;
        near = bound - seating.value < seating.value / 50;
        // Good seatings have less far to go than their prices have from those of pairs that may meet whenever they
        // like.
        weightOfPrimal = near ? 0.12f : 0.7f;
        stepSize = near ? 0.5f : 0.25f;
        select(dual.now);
        workers.run(BLOCKS, c -> blocks[c].entries.start(seating.slotOf));
        restart();
    }

    /** Halves the pairs between exhibitors, so that no two blocks write to the same one. */
    private int endOfBlock(int c) {
        int pair = (int) ((long) in.pairs * (c + 1) / BLOCKS);
        while (pair > 0 && pair < in.pairs && in.pairE[pair] == in.pairE[pair - 1]) {
            pair++;
        }
        return pair;
    }

    /**
     * How much an entry may lose and still take part, in {@link #POINTS}. Far from the optimum prices still go a long way;
     * too narrow a choice makes them go in circles.
     */
    private float margin() {
        if (!near && iterations < 100) {
            return iterations == 0 ? Float.MAX_VALUE : 200 / POINTS;
        }
        return (iterations < 60 ? 80 : iterations < 150 ? 60 : iterations < 400 ? 45 : 35) / POINTS;
    }

    private void select(Duals prices) {
        float margin = margin();
        workers.run(BLOCKS, c -> blocks[c].select(prices, margin));
        selectedAt = iterations;
    }

    private void restart() {
        for (ShareBlock block : blocks) {
            block.entries.restart();
        }
        dual.count();
        dual.restart();
        sinceRestart = 0;
        highestInterplay = 0;
        primalStep = stepSize / weightOfPrimal;
        dualStep = stepSize * weightOfPrimal;
    }

    /** Goes on with lots, which make the shares whole; the bound hardly falls meanwhile. */
    void drawLots(int seed) {
        take(Lots.of(LOT, seed));
        restart();
    }

    /** Goes on without lots, for the bound. */
    void putLotsAside() {
        take(Lots.none());
        restart();
    }

    /**
     * Starts anew from the shares of a seating and the prices there are, with small lots and a little more for staying:
     * shares then move only where the seating is not as good as the programme, together with what has to make room. The more
     * tries there were, the smaller the gains that are still found.
     */
    void startFrom(Seating seating, int seed, int tries) {
        byte[] seats = seating.slotOf.clone();
        take(Lots.of(SMALL_LOT / (1 + tries / 2), seed, seats));
        dual.now.copy(dual.image);
        select(dual.now);
        workers.run(BLOCKS, c -> blocks[c].entries.start(seats));
        restart();
    }

    private void take(Lots lots) {
        for (ShareBlock block : blocks) {
            block.lots = lots;
        }
    }

    /** So many iterations; afterwards the bound of the last dual iterate is taken in. */
    void iterate(int times) {
        for (int k = 0; k < times; k++) {
            iterate();
            if (iterations - selectedAt >= ITERATIONS_OF_CHOICE) {
                select(dual.image);
            }
        }
        takeBound();
    }

    private void takeBound() {
        Prices prices = dual.image.prices(POINTS);
        long value = DualBound.of(in, prices, workers);
        if (value < bound) {
            bound = value;
            best = prices;
        }
    }

    private void iterate() {
        float keep = (sinceRestart + 1f) / (sinceRestart + 2f);
        java.util.Arrays.fill(dual.load, 0, in.exhibitors * in.slots, 0);
        workers.run(BLOCKS, c -> blocks[c].step(dual.now, primalStep, keep, dual.load));
        workers.run(BLOCKS, c -> dual.participants(c, dualStep, keep));
        dual.things(dualStep, keep);
        double moved = dual.moved();
        for (ShareBlock block : blocks) {
            moved += block.moved / primalStep;
        }
        iterations++;
        sinceRestart++;
        double interplay = 2 * dual.interplay();
        double together = moved > 0 ? Math.abs(interplay) / moved : 0;
        highestInterplay = Math.max(highestInterplay, together);
        if (together > MOST_INTERPLAY) {
            stepSize *= 0.8f;
            restart();
        } else {
            considerRestart(Math.sqrt(Math.max(0, moved - interplay)));
        }
    }

    private void considerRestart(double residual) {
        if (sinceRestart == 1) {
            residualAtRestart = residual;
        } else if (residual < 0.2 * residualAtRestart
                || residual < 0.8 * residualAtRestart && residual > lastResidual
                || sinceRestart > 3 && residual > 1.5 * residualAtRestart
                || sinceRestart > 0.2 * iterations + 20) {
            balance();
            if (highestInterplay < 0.7) {
                stepSize = Math.min(LONGEST_STEP, 1.2f * stepSize);
            }
            restart();
        }
        lastResidual = residual;
    }

    /** Lets both sides move alike: the ratio of their steps follows how far each went since the last restart. */
    private void balance() {
        double sharesWent = 0;
        for (ShareBlock block : blocks) {
            sharesWent += block.entries.went();
        }
        double pricesWent = dual.went();
        if (sharesWent > 1e-12 && pricesWent > 1e-12) {
            double ratio = Math.sqrt(pricesWent / sharesWent);
            weightOfPrimal = (float) Math.exp(0.5 * Math.log(ratio) + 0.5 * Math.log(weightOfPrimal));
            weightOfPrimal = Math.max(0.01f, Math.min(10, weightOfPrimal));
        }
    }
}
