package org.smalltable.core.timetable;

import java.util.Arrays;
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
 */
final class ChoiceOfPairs {

    /** Price units to one point, fine enough that rounding the last prices seldom leaves anything to correct. */
    static final int UNIT = 1 << 10;

    private static final int SHRINK = 8;

    /** Looks at each price for a proof: one and a half are usual when there is one, so that it is not worth to try for long. */
    private static final int PATIENCE = 2;

    private static final int LAST_PATIENCE = 200;

    /** In place of a pair: to want a meeting more, or less. */
    private static final long OUTSIDE = 0xffffffffL;

    private final Instance in;
    final boolean[] chosen;
    /** Price of a meeting of each participant; the table's is on top of the buyer's. */
    final int[] price;

    int tablePrice;

    /** Meetings that the outside world pays for, and meetings chosen, by participant. */
    private final int[] wanted;

    private final int[] met;
    /** Chosen pairs of a participant, unordered: mates[mateFrom[i]] ..., with room for one eviction round. */
    private final int[] mateFrom;

    private final int[] mates;
    private final int[] place;
    /** The other participant of each of somebody's pairs and what the pair is worth, beside in.pairOf. */
    private final int[] mate;

    private final int[] worth;
    private final long totalTables;
    private long buyersWant;
    private int step;
    private final IntQueue queue;
    /** Buyers by the worth of their last wanted meeting (least first) and of the next one, as of the last settling. */
    private final Tournament cheapest;

    private final Tournament dearest;
    private final IntQueue moved;
    private final BestFew best = new BestFew();

    ChoiceOfPairs(Instance in) {
        this.in = in;
        chosen = new boolean[in.pairs];
        price = new int[in.everybody];
        wanted = new int[in.everybody];
        met = new int[in.everybody];
        mateFrom = in.first;
        mates = new int[2 * in.pairs];
        place = new int[2 * in.pairs];
        mate = new int[2 * in.pairs];
        worth = new int[2 * in.pairs];
        for (int i = 0; i < in.everybody; i++) {
            for (int k = in.first[i]; k < in.first[i + 1]; k++) {
                mate[k] = other(in.pairOf[k], i);
                worth[k] = in.weight[in.pairOf[k]] * UNIT;
            }
        }
        queue = new IntQueue(in.everybody);
        moved = new IntQueue(in.everybody);
        cheapest = new Tournament(in.everybody - in.exhibitors);
        dearest = new Tournament(in.everybody - in.exhibitors);
        long sum = 0;
        for (int t : in.tables) {
            sum += t;
        }
        totalTables = sum;
    }

    /**
     * Runs scale after scale until whole-point prices prove {@link #chosen} optimal, and answers with them; after the last
     * scale it is optimal but for cycles longer than {@link #UNIT} pairs.
     */
    Prices solve() {
        for (step = 64 * UNIT; ; step = Math.max(1, step / SHRINK)) {
            scale();
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

    private void scale() {
        Arrays.fill(chosen, false);
        Arrays.fill(met, 0);
        buyersWant = 0;
        for (int i = 0; i < in.everybody; i++) {
            boolean exhibitor = i < in.exhibitors;
            int k = 0;
            while (k < in.cap[i] && (exhibitor || bonus(i, k) + price[i] - tablePrice > 0)) {
                k++;
            }
            wanted[i] = k;
            if (exhibitor) {
                if (k > 0) {
                    queue.add(i);
                }
            } else {
                buyersWant += k;
                moved.add(i);
            }
        }
        auction(true);
        for (int b = in.exhibitors; b < in.everybody; b++) {
            if (met[b] < wanted[b]) {
                queue.add(b);
            }
        }
        auction(false);
    }

    /** Lets one side bid and the other evict until nobody wants more and nobody has too much. */
    private void auction(boolean exhibitorsBid) {
        while (true) {
            while (!queue.isEmpty()) {
                int i = queue.poll();
                // Only one side bids at a time: were both to, two could take turns at one place for ever.
                boolean bidder = i < in.exhibitors == exhibitorsBid;
                if (bidder && met[i] < wanted[i]) {
                    bid(i);
                } else if (!bidder && met[i] > wanted[i]) {
                    evict(i);
                }
            }
            if (exhibitorsBid && buyersWant > totalTables) {
                raiseTablePrice();
            } else if (!exhibitorsBid && buyersWant < totalTables && tablePrice > 0) {
                lowerTablePrice();
            } else {
                return;
            }
        }
    }

    private int bonus(int i, int k) {
        return in.nextBonus(i, k) * UNIT;
    }

    private int other(int pair, int i) {
        return i < in.exhibitors ? in.pairB[pair] : in.pairE[pair];
    }

    private int outside(int i) {
        return i < in.exhibitors ? 0 : tablePrice;
    }

    /**
     * A participant short of meetings takes its best options: an unchosen pair (worth its weight less the other's price),
     * or to want one meeting less (worth its lost bonus, negated). Its price falls to a step below the best option left.
     */
    private void bid(int i) {
        int lacking = wanted[i] - met[i];
        best.begin(lacking + 1);
        for (int k = in.first[i]; k < in.first[i + 1]; k++) {
            int p = in.pairOf[k];
            if (!chosen[p]) {
                best.offer((long) (worth[k] - price[mate[k]]) << 32 | p);
            }
        }
        for (int k = 0; k <= lacking && wanted[i] - 1 - k >= 0; k++) {
            best.offer((long) (outside(i) - bonus(i, wanted[i] - 1 - k)) << 32 | OUTSIDE);
        }
        best.end();
        for (int k = 0; k < lacking; k++) {
            int p = (int) best.get(k);
            if (p == -1) {
                want(i, -1);
            } else {
                choose(p);
                int o = other(p, i);
                if (met[o] > wanted[o]) {
                    queue.add(o);
                }
            }
        }
        price[i] = (int) (best.last() >> 32) - step;
        priceMoved(i);
    }

    /** A participant with too many meetings lets go of the ones worth least, or wants one more; its price rises. */
    private void evict(int i) {
        int surplus = met[i] - wanted[i];
        best.begin(surplus + 1);
        int from = mateFrom[i];
        for (int k = from; k < from + met[i]; k++) {
            int p = mates[k];
            best.offer(-((long) (in.weight[p] * UNIT - price[other(p, i)]) << 32) | p);
        }
        for (int k = 0; k <= surplus && wanted[i] + k < in.cap[i]; k++) {
            best.offer(-((long) (outside(i) - bonus(i, wanted[i] + k)) << 32) | OUTSIDE);
        }
        best.end();
        for (int k = 0; k < surplus; k++) {
            int p = (int) best.get(k);
            if (p == -1) {
                want(i, 1);
            } else {
                release(p);
                int o = other(p, i);
                if (met[o] < wanted[o]) {
                    queue.add(o);
                }
            }
        }
        price[i] = Math.max(price[i], -(int) (best.last() >> 32) + step);
        priceMoved(i);
    }

    private void priceMoved(int i) {
        if (i >= in.exhibitors) {
            moved.add(i);
        }
    }

    private void want(int i, int more) {
        wanted[i] += more;
        if (i >= in.exhibitors) {
            buyersWant += more;
        }
    }

    private void choose(int p) {
        chosen[p] = true;
        int e = in.pairE[p];
        int b = in.pairB[p];
        place[2 * p] = mateFrom[e] + met[e];
        place[2 * p + 1] = mateFrom[b] + met[b];
        mates[place[2 * p]] = p;
        mates[place[2 * p + 1]] = p;
        met[e]++;
        met[b]++;
    }

    private void release(int p) {
        chosen[p] = false;
        leave(in.pairE[p], place[2 * p]);
        leave(in.pairB[p], place[2 * p + 1]);
    }

    private void leave(int i, int at) {
        int last = mates[mateFrom[i] + --met[i]];
        mates[at] = last;
        place[2 * last + (i < in.exhibitors ? 0 : 1)] = at;
    }

    /** Tables are short: the buyers' meetings worth least are not wanted any more. */
    private void raiseTablePrice() {
        settleMarket();
        while (buyersWant > totalTables) {
            int b = cheapest.top() + in.exhibitors;
            want(b, -1);
            rank(b);
            queue.add(b);
        }
        int worth = cheapest.topKey() == Tournament.OUT ? tablePrice : -cheapest.topKey();
        tablePrice = Math.max(tablePrice, worth + step);
    }

    /** Tables are left: the buyers' meetings worth most are wanted again, or tables are free. */
    private void lowerTablePrice() {
        settleMarket();
        while (buyersWant < totalTables && dearest.topKey() > 0) {
            int b = dearest.top() + in.exhibitors;
            want(b, 1);
            rank(b);
            queue.add(b);
        }
        int worth = buyersWant < totalTables ? 0 : Math.max(0, dearest.topKey());
        tablePrice = Math.max(0, Math.min(tablePrice, worth - step));
    }

    private void settleMarket() {
        while (!moved.isEmpty()) {
            rank(moved.poll());
        }
    }

    private void rank(int b) {
        int k = wanted[b];
        int player = b - in.exhibitors;
        cheapest.set(player, k > 0 ? -bonus(b, k - 1) - price[b] : Tournament.OUT);
        dearest.set(player, k < in.cap[b] ? bonus(b, k) + price[b] : Tournament.OUT);
    }
}
