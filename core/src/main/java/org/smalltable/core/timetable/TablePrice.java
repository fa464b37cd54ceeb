package org.smalltable.core.timetable;

/**
 * The price of a table in a {@link Market}: it rises while buyers want more meetings than there are tables, and falls while
 * they want fewer. The meetings worth least are the first not to be wanted any more.
 */
final class TablePrice {

    /** One buyer in so many that moved: to rank all anew is less work. */
    private static final int MANY = 12;

    private final Market market;
    private final Instance in;
    /** Buyers by the worth of their last wanted meeting (least first) and of the next one, as of the last settling. */
    private final Tournament cheapest;

    private final Tournament dearest;
    private final int buyers;
    private final long tables;
    private final Bidders[] bidders;
    private long wantedAtFirst;
    private int step;

    TablePrice(Market market, Bidders[] bidders) {
        this.bidders = bidders;
        this.market = market;
        in = market.in;
        buyers = in.everybody - in.exhibitors;
        cheapest = new Tournament(buyers);
        dearest = new Tournament(buyers);
        long sum = 0;
        for (int t : in.tables) {
            sum += t;
        }
        tables = sum;
    }

    /** The market has opened again. */
    void open(int step) {
        this.step = step;
        wantedAtFirst = 0;
        for (int b = in.exhibitors; b < in.everybody; b++) {
            wantedAtFirst += market.wanted[b];
            prepare(b);
        }
        cheapest.playAll();
        dearest.playAll();
    }

    private long wanted() {
        long wanted = wantedAtFirst;
        for (Bidders some : bidders) {
            wanted += some.wantedMore();
        }
        return wanted;
    }

    /** When tables are short: the buyers' meetings worth least are not wanted any more. Answers whether they were. */
    boolean raise() {
        long tooMany = wanted() - tables;
        if (tooMany <= 0) {
            return false;
        }
        settle();
        for (; tooMany > 0; tooMany--) {
            want(cheapest.top() + in.exhibitors, -1);
        }
        int worth = cheapest.topKey() == Tournament.OUT ? market.tablePrice : -cheapest.topKey();
        market.tablePrice = Math.max(market.tablePrice, worth + step);
        return true;
    }

    /** When tables are left: the buyers' meetings worth most are wanted again, or tables are free. Answers whether. */
    boolean lower() {
        long left = tables - wanted();
        if (left <= 0 || market.tablePrice == 0) {
            return false;
        }
        settle();
        for (; left > 0 && dearest.topKey() > 0; left--) {
            want(dearest.top() + in.exhibitors, 1);
        }
        int worth = left > 0 ? 0 : Math.max(0, dearest.topKey());
        market.tablePrice = Math.max(0, Math.min(market.tablePrice, worth - step));
        return true;
    }

    private void want(int b, int more) {
        bidders[0].want(b, more);
        bidders[0].summon(b);
        rank(b);
    }

    private void settle() {
        int moved = 0;
        for (Bidders some : bidders) {
            moved += some.moved();
        }
        if (moved < buyers / MANY) {
            for (Bidders some : bidders) {
                some.forMoved(this::rank);
            }
        } else {
            for (Bidders some : bidders) {
                some.forMoved(this::prepare);
            }
            cheapest.playAll();
            dearest.playAll();
        }
    }

    private void rank(int b) {
        cheapest.set(b - in.exhibitors, cheap(b));
        dearest.set(b - in.exhibitors, dear(b));
    }

    private void prepare(int b) {
        cheapest.prepare(b - in.exhibitors, cheap(b));
        dearest.prepare(b - in.exhibitors, dear(b));
    }

    private int cheap(int b) {
        int k = market.wanted[b];
        return k > 0 ? -market.bonus(b, k - 1) - market.price[b] : Tournament.OUT;
    }

    private int dear(int b) {
        int k = market.wanted[b];
        return k < in.cap[b] ? market.bonus(b, k) + market.price[b] : Tournament.OUT;
    }
}
