package org.smalltable.core.timetable;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Some of the participants of a {@link Market}, for whom one thread at a time bids and lets go. All that a participant decides
 * depends on what the other side did up to the round before; the others hear of it at the beginning of the next. So several
 * can work at once, and what comes of it is the same however many they are.
 */
final class Bidders {

    private final Market market;
    private final NearOptions near;
    private final Bidders[] all;
    private final int number;
    private final byte[] bidderOf;
    private final FewOptions options;
    private final boolean[] isCalled;
    private final IntList called = new IntList();
    /** Participants and their options that were taken (or given up: negated), by whose they are, of two rounds in turn. */
    private final IntList[][] news;

    /** Buyers whose price or wish has changed since {@link #forMoved}. */
    private final IntList moved = new IntList();

    private final boolean[] hasMoved;
    /** By how many meetings buyers want more than in the beginning. */
    private int wantedMore;

    private int step;

    private Bidders(Market market, NearOptions near, Bidders[] all, int number, byte[] bidderOf) {
        this.bidderOf = bidderOf;
        this.market = market;
        this.near = near;
        this.all = all;
        this.number = number;
        options = new FewOptions(market, near);
        isCalled = new boolean[market.in.everybody];
        hasMoved = new boolean[market.in.everybody];
        news = new IntList[2][all.length];
        for (IntList[] ofRound : news) {
            Arrays.setAll(ofRound, k -> new IntList());
        }
    }

    /** Parts the participants of a market among so many. */
    static Bidders[] of(Market market, int parts) {
        Bidders[] all = new Bidders[parts];
        NearOptions near = new NearOptions(market.in.everybody);
        byte[] bidderOf = new byte[market.in.everybody];
        for (int i = 0; i < bidderOf.length; i++) {
            int side = market.isExhibitor(i) ? market.in.exhibitors : bidderOf.length - market.in.exhibitors;
            int rank = market.isExhibitor(i) ? i : i - market.in.exhibitors;
            bidderOf[i] = (byte) ((long) rank * parts / side);
        }
        Arrays.setAll(all, k -> new Bidders(market, near, all, k, bidderOf));
        return all;
    }

    /** Has a participant, whosever it is, looked at in the next round. */
    void summon(int i) {
        all[bidderOf[i]].call(i);
    }

    private void call(int i) {
        if (!isCalled[i]) {
            isCalled[i] = true;
            called.add(i);
        }
    }

    /** How many participants there are to look at in a round, at most. */
    int work(int round) {
        int work = called.size();
        for (IntList list : news[round + 1 & 1]) {
            work += list.size() / 2;
        }
        return work;
    }

    /** Hears the news of the round before, then bids, or lets go, for everybody called. */
    void work(int round, boolean exhibitorsBid) {
        for (Bidders one : all) {
            hear(one.news[round + 1 & 1][number]);
        }
        IntList[] mine = news[round & 1];
        for (IntList list : mine) {
            list.clear();
        }
        for (int k = 0; k < called.size(); k++) {
            int i = called.get(k);
            isCalled[i] = false;
            // Only one side bids at a time: were both to, two could take turns at one place for ever.
            boolean bids = market.isExhibitor(i) == exhibitorsBid;
            if (bids && market.met[i] < market.wanted[i]) {
                bid(i, mine);
            } else if (!bids && market.met[i] > market.wanted[i]) {
                letGo(i, mine);
            }
        }
        called.clear();
    }

    private void hear(IntList list) {
        for (int k = 0; k < list.size(); k += 2) {
            int i = list.get(k);
            int option = list.get(k + 1);
            if (option >= 0) {
                market.hold(i, option);
                if (market.met[i] > market.wanted[i]) {
                    call(i);
                }
            } else {
                market.letGo(i, ~option);
                near.add(i, ~option);
                if (market.met[i] < market.wanted[i]) {
                    call(i);
                }
            }
        }
    }

    private void tell(IntList[] news, int option, boolean taken) {
        int other = market.mate[option];
        int twin = market.twin(option);
        IntList list = news[bidderOf[other]];
        list.add(other);
        list.add(taken ? twin : ~twin);
    }

    /**
     * A participant short of meetings takes its best options, or wants a meeting less. Its price falls to a step below the best
     * option left.
     */
    private void bid(int i, IntList[] news) {
        int lacking = market.wanted[i] - market.met[i];
        options.findBest(i, lacking);
        for (int k = 0; k < lacking; k++) {
            int option = options.get(k);
            if (option == FewOptions.OUTSIDE) {
                want(i, -1);
            } else {
                market.hold(i, option);
                tell(news, option, true);
            }
        }
        near.dropHeld(i, market);
        market.price[i] = options.next() - step;
        priceMoved(i);
    }

    /** A participant with too many meetings lets go of the ones worth least, or wants one more; its price rises. */
    private void letGo(int i, IntList[] news) {
        int surplus = market.met[i] - market.wanted[i];
        options.findWorst(i, surplus);
        for (int k = 0; k < surplus; k++) {
            int option = options.get(k);
            if (option == FewOptions.OUTSIDE) {
                want(i, 1);
            } else {
                market.letGo(i, option);
                tell(news, option, false);
            }
        }
        market.price[i] = Math.max(market.price[i], step - options.next());
        priceMoved(i);
    }

    /** Has a participant want so many meetings more, or fewer. */
    void want(int i, int more) {
        market.wanted[i] += more;
        if (!market.isExhibitor(i)) {
            wantedMore += more;
        }
    }

    /** The other side begins to bid: what was near is not any more. */
    void forgetNear() {
        near.clear();
    }

    int wantedMore() {
        return wantedMore;
    }

    private void priceMoved(int i) {
        if (!market.isExhibitor(i) && !hasMoved[i]) {
            hasMoved[i] = true;
            moved.add(i);
        }
    }

    /** How many buyers {@link #forMoved} would tell. */
    int moved() {
        return moved.size();
    }

    /** Tells the buyers whose price or wish has changed since the last time. */
    void forMoved(IntConsumer use) {
        for (int k = 0; k < moved.size(); k++) {
            hasMoved[moved.get(k)] = false;
            use.accept(moved.get(k));
        }
        moved.clear();
    }

    /** The market has opened again: from now on prices move by such steps, and changes of wishes are counted anew. */
    void open(int step) {
        this.step = step;
        wantedMore = 0;
        forMoved(i -> {});
    }
}
