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
    private static final int MOST_STARTS = 24;

    /** A sweep that brought less than this part of the gap is the last before something else is tried. */
    private static final int WORTH_A_SWEEP = 4;

    /** The part of a short budget that goes to prices; what they save the sweeps is more than they take. */
    private static final double PRICING_SHARE = 0.45;

    /** The part of the budget at which whole shares have to be there, where they are looked for: little is left to better. */
    private static final double WHOLE_SHARE = 0.8;

    /** Strides in which the bound hardly falls before it is left alone. */
    private static final int STRIDES_WITHOUT = 4;

    /** ... where prices come from far off: there it stands still for a while and falls again. */
    private static final int STRIDES_WITHOUT_FROM_AFAR = 8;

    /** Strides between two roundings while lots make the shares whole. */
    private static final int STRIDES_OF_LOTS = 4;

    /** With less than this part of the bound as a gap, sweeps find what is missing sooner than prices would. */
    private static final int HARDLY_A_GAP = 20_000;

    /** With a gap below 2 %, when choosing took more than a quarter of the budget, prices would not come far. */
    private static final int A_GAP_TO_SWEEP = 50;

    private static final double TOO_LATE_TO_PRICE = 0.27;

    /** With a larger gap than one in so many, more is amiss than a few pairs that find no seat. */
    private static final int WORTH_CHOOSING_AGAIN = 400;

    /**
     * How often pairs are chosen again without those that found no seat: once where more is amiss, as prices start the worse
     * from seatings of what they did not choose.
     */
    private static final int CHOICES = 3;

    /** Laying out the tables never takes more than this part of the budget, if it is not spent before. */
    private static final double MOST_RESERVE = 0.12;

    /** ... but where the budget is short for so many meetings, this part of what choosing them took is needed in any case. */
    private static final double LEAST_RESERVE = 0.45;

    /** With fewer pairs, to share the work out takes longer than to do it. */
    private static final int FEW_PAIRS = 5_000;

    private final SessionPlan plan;
    private final Timetable former;
    private final PlanSettings settings;
    private final PlanProgress progress;
    private final Instance in;
    private Seating seating;
    private Prices prices;
    private long bound = Long.MAX_VALUE;
    private long steps;
    /** Whether the bound hardly fell any more when it was left alone, so that there is no hurry to lower it further. */
    private boolean boundStands;

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
        try (Workers workers = new Workers(in.pairs < FEW_PAIRS ? 1 : settings.threads())) {
            choose(workers);
            double took = settings.budget().used(steps);
            reserve = Math.min(Math.max(MOST_RESERVE, took * LEAST_RESERVE), took * TablePlanning.need(meetings()));
            if (!isDone() && sweepsFirst(took)) {
                sweep(workers);
            }
            if (!isDone()) {
                better(price(workers), workers);
            }
            report(PlanPhase.TABLES);
            Timetable timetable = timetable(workers);
            Certificate certificate = new Certificate(seating.value, bound);
            return new PlannedTimetable(
                    timetable, certificate, UnplacedReasons.of(plan, timetable, workers), in.ofPlan(prices), steps);
        }
    }

    private void choose(Workers workers) {
        ChoiceOfPairs choice = new ChoiceOfPairs(in, workers);
        prices = choice.solve();
        bound = DualBound.of(in, prices, workers);
        seating = new Seating(in);
        report(PlanPhase.CHOOSING);
        FirstSeating first = new FirstSeating(in, choice, prices);
        seating = first.seating;
        report(PlanPhase.SEATING);
        int worth = WORTH_CHOOSING_AGAIN;
        for (int k = 0; k < CHOICES && isWithin(worth) && first.leftOut.size() > 0 && !isDone(); k++) {
            choice.chooseWithout(first.leftOut);
            first = new FirstSeating(in, choice, prices);
            if (first.seating.value <= seating.value) {
                break;
            }
            seating = first.seating;
            report(PlanPhase.SEATING);
            worth = HARDLY_A_GAP;
        }
    }

    /** Whether sweeps bring more than prices would at first, when choosing took this part of the budget. */
    private boolean sweepsFirst(double took) {
        return isWithin(HARDLY_A_GAP) || took > TOO_LATE_TO_PRICE && isWithin(A_GAP_TO_SWEEP);
    }

    /** Whether the gap is below one in so many of the bound. */
    private boolean isWithin(int part) {
        return bound - seating.value < bound / part;
    }

    /** Finds prices and a first good seating by them. */
    private SlotPricing price(Workers workers) {
        SlotPricing pricing = new SlotPricing(in, prices, seating, workers);
        boundStands = lowerBound(pricing, PRICING_SHARE, pricing.near ? STRIDES_WITHOUT : STRIDES_WITHOUT_FROM_AFAR);
        Seating rounded;
        if (pricing.near) {
            rounded = Rounding.of(in, pricing, prices);
        } else {
            pricing.drawLots(lots(0));
            rounded = wholeShares(pricing, WHOLE_SHARE);
        }
        if (rounded.value > seating.value) {
            seating = rounded;
        }
        report(PlanPhase.SEATING);
        return pricing;
    }

    /** Lowers the bound until it hardly falls any more, which is answered, or this part of the budget is used. */
    private boolean lowerBound(SlotPricing pricing, double share, int patience) {
        int still = 0;
        while (still < patience && settings.budget().used(steps) < share && bound > seating.value) {
            pricing.iterate(STRIDE);
            steps += STRIDE;
            still = pricing.iterations > 150 && pricing.bound >= bound - bound / HARDLY ? still + 1 : 0;
            takePrices(pricing);
            report(PlanPhase.PRICING);
        }
        return still == patience;
    }

    /** Iterates while lots make the shares whole; answers the best seating on the way there. */
    private Seating wholeShares(SlotPricing pricing, double share) {
        Seating best = Rounding.of(in, pricing, prices);
        int still = 0;
        while (still < STRIDES_WITHOUT && settings.budget().used(steps) < share && bound > best.value) {
            for (int k = 0; k < STRIDES_OF_LOTS && settings.budget().used(steps) < share; k++) {
                pricing.iterate(STRIDE);
                steps += STRIDE;
                takePrices(pricing);
            }
            Seating rounded = Rounding.of(in, pricing, prices);
            still++;
            if (rounded.value > best.value) {
                best = rounded;
                still = 0;
            }
            report(PlanPhase.PRICING);
        }
        return best;
    }

    /** The rest of the bound, once; then, from the best seating, what the programme still finds to better. */
    private Seating nextStart(SlotPricing pricing, int start) {
        pricing.putLotsAside();
        if (start == (boundStands ? 2 : 1)) {
            lowerBound(pricing, 1 - reserve, 3 * STRIDES_WITHOUT);
        }
        pricing.startFrom(seating, lots(start), start);
        return wholeShares(pricing, 1 - reserve);
    }

    private int lots(int start) {
        return (int) Scramble.of(settings.seed(), start);
    }

    private void takePrices(SlotPricing pricing) {
        if (pricing.bound < bound) {
            bound = pricing.bound;
            prices = pricing.best;
        }
    }

    /** Sweeps over all couples of slots as long as that brings much. */
    private void sweep(Workers workers) {
        SlotSweeps sweeps = sweeps(seating, workers);
        boolean goesOn = true;
        while (goesOn && !isDone()) {
            goesOn = broughtMuch(sweeps, seating) || sweeps.widen();
        }
    }

    /**
     * Sweeps over all couples of slots; where that leads no further, the programme says what there is still to better, and
     * the sweeps go on from there.
     */
    private void better(SlotPricing pricing, Workers workers) {
        Seating next = new Seating(seating);
        SlotSweeps sweeps = sweeps(next, workers);
        for (int start = 1; !isDone() && start < MOST_STARTS; ) {
            if (!broughtMuch(sweeps, next) && !sweeps.widen()) {
                sweeps.narrow();
                next.copyFrom(nextStart(pricing, start++));
                keep(next);
            }
        }
    }

    private SlotSweeps sweeps(Seating from, Workers workers) {
        return new SlotSweeps(from, prices, new NearPairs(in, prices, from, NEAR_POINTS), workers);
    }

    /** Sweeps over all couples of slots once; answers whether it brought much. */
    private boolean broughtMuch(SlotSweeps sweeps, Seating next) {
        long atStart = next.value;
        for (int k = 0; k < sweeps.roundsOfSweep() && !isDone(); k++) {
            sweeps.round(this::isDone);
            steps += in.slots / 2;
            keep(next);
            report(PlanPhase.IMPROVING);
        }
        return next.value - atStart > (bound - next.value) / WORTH_A_SWEEP;
    }

    private void keep(Seating next) {
        if (next.value > seating.value) {
            seating.copyFrom(next);
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
                exhibitor[k] = in.who[in.pairE[p]];
                buyer[k] = in.who[in.pairB[p]] - in.exhibitors;
                slot[k++] = seating.slotOf[p];
            }
        }
        return new TablePlanning(plan, former, settings, steps, workers).settle(exhibitor, buyer, slot);
    }
}
