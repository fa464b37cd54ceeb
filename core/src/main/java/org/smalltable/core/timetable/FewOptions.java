package org.smalltable.core.timetable;

/** Finds the few options that a participant of a {@link Market} is to take next, or to let go. */
final class FewOptions {

    /** In place of an option: to want a meeting less, or more. */
    static final int OUTSIDE = -1;

    private static final long LOW = 0xffffffffL;

    private final Market market;
    private final NearOptions near;
    private final BestFew best = new BestFew();
    private long next;

    FewOptions(Market market, NearOptions near) {
        this.market = market;
        this.near = near;
    }

    /**
     * Finds the best few: options not held (worth their weight less the other's price), or to want one meeting less (worth its
     * lost bonus, negated), and the next best.
     */
    void findBest(int i, int few) {
        if (!lookNear(i, few)) {
            lookAtAll(i, few);
        }
        next = best.first(few + 1);
    }

    /** Finds the worst few: options held, or to want one meeting more, and the next worst. */
    void findWorst(int i, int few) {
        best.begin(few + 1);
        for (int k = 0; k < market.met[i]; k++) {
            int option = market.held(i, k);
            best.offer(-((long) market.value(option) << 32) | option);
        }
        int wanted = market.wanted[i];
        for (int k = wanted; k < market.in.cap[i] && k <= wanted + few; k++) {
            best.offer(-((long) market.outside(i, k) << 32) | OUTSIDE & LOW);
        }
        best.end();
        next = best.last();
    }

    /** One of the few, an option or {@link #OUTSIDE}. */
    int get(int k) {
        return (int) best.get(k);
    }

    /** What the next after the few is worth; negated after {@link #findWorst}. */
    int next() {
        return (int) (next >> 32);
    }

    /** Finds the best among the near ones; answers whether they are the best of all. */
    private boolean lookNear(int i, int few) {
        if (near.isUnknown(i)) {
            return false;
        }
        best.begin(few + 1);
        for (int k = 0; k < near.count(i); k++) {
            offer(near.option(i, k));
        }
        offerToWantLess(i, few);
        best.end();
        return near.holdsBest(i, best.count() > few ? (int) (best.last() >> 32) : Integer.MIN_VALUE);
    }

    private void lookAtAll(int i, int few) {
        best.begin(few + NearOptions.MOST);
        for (int option = market.in.first[i]; option < market.in.first[i + 1]; option++) {
            if (market.isFree(option)) {
                offer(option);
            }
        }
        offerToWantLess(i, few);
        best.end();
        near.set(i, best, few);
    }

    private void offer(int option) {
        best.offer((long) market.value(option) << 32 | option);
    }

    private void offerToWantLess(int i, int few) {
        for (int k = market.wanted[i] - 1; k >= 0 && k >= market.wanted[i] - 1 - few; k--) {
            best.offer((long) market.outside(i, k) << 32 | OUTSIDE & LOW);
        }
    }
}
