package org.smalltable.core.timetable;

import java.util.Optional;

/**
 * Chooses the pairs that meet, whenever that may be: a maximum-weight b-matching in which every participant's bonuses fall
 * with its meetings and all tables of the session together limit the sum. Its optimum bounds every timetable.
 *
 * <p>Method: the auction algorithm with scaling of the price step, the bidding form of cost-scaling push-relabel (D.
 * Bertsekas, "The auction algorithm: a distributed relaxation method for the assignment problem", 1988; A. Goldberg and R.
 * Kennedy, "An efficient cost scaling algorithm for the assignment problem", 1995), with several seats on both sides and an
 * outside world that gives bonuses. Exhibitors that want more meetings bid for buyers, overfull buyers let go of what is
 * worth least to them; then the other way round, so that in the end everybody has exactly as many meetings as its price
 * asks for. After each scale everything is optimal up to the step.
 *
 * <p>All of a side bid in a round by the prices that the other side had before it (the Jacobi form), which several threads can
 * do at once with the same result as one.
 */
final class ChoiceOfPairs {

    /** Price units to one point, fine enough that rounding the last prices seldom leaves anything to correct. */
    static final int UNIT = 1 << 10;

    private static final int FIRST_STEP = 32 * UNIT;
    private static final int SHRINK = 8;
    private static final int LAST_STEP = UNIT / 16;

    /** Looks at each price for a proof: one and a half are usual when there is one, so that it is not worth to try for long. */
    private static final int PATIENCE = 2;

    private static final int LAST_PATIENCE = 200;

    /** So many participants to look at are not worth the work of several threads. */
    private static final int FEW = 40;

    private static final int MOST_PARTS = 16;

    private final Instance in;
    private final Market market;
    private final TablePrice tables;
    private final Bidders[] bidders;
    private final Workers workers;
    private int round;

    ChoiceOfPairs(Instance in, Workers workers) {
        this.in = in;
        this.workers = workers;
        market = new Market(in);
        bidders = Bidders.of(market, Math.min(MOST_PARTS, workers.size()));
        tables = new TablePrice(market, bidders);
    }

    boolean isChosen(int pair) {
        return market.isHeld(pair);
    }

    /** The price of a participant's meeting so far, {@link #UNIT} to a point; a buyer's includes the table's. */
    int price(int participant) {
        return market.price[participant];
    }

    int tablePrice() {
        return market.tablePrice;
    }

    /**
     * Runs scale after scale until whole-point prices prove the choice optimal, and answers with them; after the last
     * scale it is optimal but for cycles longer than {@link #UNIT} pairs.
     */
    Prices solve() {
        for (int step = FIRST_STEP; ; step = Math.max(1, step / SHRINK)) {
            scale(step);
            if (step <= UNIT / SHRINK) {
                Optional<Prices> proof = ExactPrices.proving(in, this, step == 1 ? LAST_PATIENCE : PATIENCE);
                if (proof.isPresent()) {
                    return proof.get();
                }
            }
            if (step == 1) {
                return ExactPrices.asTheyAre(in, this);
            }
        }
    }

    /** Chooses again, nearly as well as can be from the prices there are, without some pairs. */
    void chooseWithout(IntList pairs) {
        for (int k = 0; k < pairs.size(); k++) {
            market.bar(pairs.get(k));
        }
        scale(LAST_STEP);
    }

    private void scale(int step) {
        market.open();
        for (Bidders some : bidders) {
            some.open(step);
        }
        tables.open(step);
        summonLacking(0, in.exhibitors);
        do {
            auction(true);
        } while (tables.raise());
        summonLacking(in.exhibitors, in.everybody);
        do {
            auction(false);
        } while (tables.lower());
    }

    private void summonLacking(int from, int to) {
        bidders[0].forgetNear();
        for (int i = from; i < to; i++) {
            if (market.met[i] < market.wanted[i]) {
                bidders[0].summon(i);
            }
        }
    }

    /** Lets one side bid and the other let go until nobody wants more and nobody has too much. */
    private void auction(boolean exhibitorsBid) {
        for (int work = work(); work > 0; work = work()) {
            int now = round;
            if (work < FEW) {
                for (Bidders some : bidders) {
                    some.work(now, exhibitorsBid);
                }
            } else {
                workers.run(bidders.length, k -> bidders[k].work(now, exhibitorsBid));
            }
            round++;
        }
    }

    private int work() {
        int work = 0;
        for (Bidders some : bidders) {
            work += some.work(round);
        }
        return work;
    }
}
