package org.smalltable.core.timetable;

/**
 * One course of planning: choose the pairs, seat them, find prices, better the seating, lay out the tables; at any time
 * there is a best seating and a bound.
 */
final class Planning {

    /** Iterations of pricing between two looks at the bound. */
    private static final int STRIDE = 25;

    /** The bound hardly falls when by less than this part of it. */
    private static final int HARDLY = 500_000;

    private static final int NEAR_POINTS = 20;
    /** Luck in choosing among nearly equals while wandering: least, in sixteenths of a point, and how often it is doubled. */
    private static final int NOISE = 16;

    private static final int NOISES = 5;

    private static final int SWEEPS_OF_START = 4;
    private static final int MOST_STARTS = 12;

    /** The part of a short budget that goes to prices; what they save the sweeps is more than they take. */
    private static final double PRICING_SHARE = 0.45;

    /** Laying out the tables never takes more than this part of the budget, if it is not spent before. */
    private static final double MOST_RESERVE = 0.12;

    private final SessionPlan plan;
    private final Timetable former;
    private final PlanSettings settings;
    private final PlanProgress progress;
    private final Instance in;
    private Seating seating;
    private Prices prices;
    private long bound = Long.MAX_VALUE;
    private long steps;
    /** The part of the budget that is kept for the tables. */
    private double reserve;

    Planning(SessionPlan plan, Timetable former, PlanSettings settings, PlanProgress progress) {
        this.plan = plan;
        this.former = former;
        this.settings = settings;
        this.progress = progress;
        in = new Instance(plan);
    }

    PlannedTimetable run() {
        try (Workers workers = new Workers(settings.threads())) {
            choose(workers);
            reserve = Math.min(MOST_RESERVE, settings.budget().used(steps) * TablePlanning.need(meetings()));
            if (!isDone()) {
                better(price(workers), workers);
            }
            report(PlanPhase.TABLES);
            Timetable timetable = timetable(workers);
            Certificate certificate = new Certificate(seating.value, bound);
            return new PlannedTimetable(
                    timetable, certificate, UnplacedReasons.of(plan, timetable, workers), prices, steps);
        }
    }

    private void choose(Workers workers) {
        ChoiceOfPairs choice = new ChoiceOfPairs(in);
        prices = choice.solve();
        bound = DualBound.of(in, prices, workers);
        seating = new Seating(in);
        report(PlanPhase.CHOOSING);
        seating = FirstSeating.of(in, choice.chosen, prices);
        report(PlanPhase.SEATING);
    }

    /** Lowers the bound until it hardly falls any more or about half of the budget is used. */
    private SlotPricing price(Workers workers) {
        SlotPricing pricing = new SlotPricing(in, prices, seating, workers);
        int still = 0;
        while (still < 4 && settings.budget().used(steps) < PRICING_SHARE && bound > seating.value) {
            pricing.iterate(STRIDE);
            steps += STRIDE;
            still = pricing.iterations > 150 && pricing.bound >= bound - bound / HARDLY ? still + 1 : 0;
            takePrices(pricing);
            report(PlanPhase.PRICING);
        }
        Seating rounded = Rounding.of(in, pricing, prices, 0);
        if (rounded.value > seating.value) {
            seating = rounded;
        }
        report(PlanPhase.SEATING);
        return pricing;
    }

    private void takePrices(SlotPricing pricing) {
        if (pricing.bound < bound) {
            bound = pricing.bound;
            prices = pricing.best;
        }
    }

    /**
     * Sweeps over all couples of slots; where that leads no further, wanders off from the best seating by small losses and
     * back to it, by other ways each time, and in the end starts from another seating of the same prices.
     */
    private void better(SlotPricing pricing, Workers workers) {
        Seating wandering = new Seating(seating);
        NearPairs near = new NearPairs(in, prices, seating, NEAR_POINTS);
        SlotSweeps sweeps = new SlotSweeps(wandering, prices, near, workers, settings.seed());
        int sweep = sweeps.roundsOfSweep();
        int still = 0;
        long reached = wandering.value;
        for (int start = 1; !isDone() && start < MOST_STARTS; ) {
            int wander = still / sweep;
            long slack = wander > 0 ? Math.max(2, bound - reached) : 0;
            sweeps.round(wander > 0 ? (NOISE << wander % NOISES) - 1 : 0, reached - slack, this::isDone);
            steps += in.slots / 2;
            still++;
            if (wandering.value > reached) {
                reached = wandering.value;
                still = 0;
            }
            if (wandering.value > seating.value) {
                seating.copyFrom(wandering);
            } else if (still > SWEEPS_OF_START * sweep) {
                wandering.copyFrom(Rounding.of(in, pricing, prices, settings.seed() + start++));
                reached = wandering.value;
                still = 0;
            } else if (wander > 0 && still % sweep == 0 && reached == seating.value) {
                wandering.copyFrom(seating);
            }
            report(PlanPhase.IMPROVING);
        }
    }

    private boolean isDone() {
        return bound <= seating.value || settings.budget().used(steps) >= 1 - reserve;
    }

    private void report(PlanPhase phase) {
        progress.report(phase, seating.value, bound);
    }

    private int meetings() {
        int n = plan.pins();
        for (int p = 0; p < in.pairs; p++) {
            n += seating.isSeated(p) ? 1 : 0;
        }
        return n;
    }

    private Timetable timetable(Workers workers) {
        int n = meetings();
        int[] exhibitor = new int[n];
        int[] buyer = new int[n];
        int[] slot = new int[n];
        int k = 0;
        for (; k < plan.pins(); k++) {
            exhibitor[k] = plan.wishExhibitor[plan.pinnedWish[k]];
            buyer[k] = plan.wishBuyer[plan.pinnedWish[k]];
            slot[k] = plan.pinnedSlot[k];
        }
        for (int p = 0; p < in.pairs; p++) {
            if (seating.isSeated(p)) {
                exhibitor[k] = in.pairE[p];
                buyer[k] = in.pairB[p] - in.exhibitors;
                slot[k++] = seating.slotOf[p];
            }
        }
        return new TablePlanning(plan, former, settings, steps, workers).settle(exhibitor, buyer, slot);
    }
}
