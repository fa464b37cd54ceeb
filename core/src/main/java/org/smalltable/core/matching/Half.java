package org.smalltable.core.matching;

import java.util.Arrays;

/**
 * A side with its lists.
 *
 * @param <K> how companies are named outside
 */
final class Half<K extends Comparable<? super K>> {

    private final Side<K> side;
    private final boolean areExhibitors;
    private Ranking lists;
    private final int[][] needs = new int[Columns.FLAG_SETS][];
    /** For which sets of flags there are needs, one bit for each. */
    private long known;

    Half(Side<K> side, boolean areExhibitors, Ranking lists) {
        this.side = side;
        this.areExhibitors = areExhibitors;
        this.lists = lists;
    }

    Side<K> side() {
        return side;
    }

    boolean areExhibitors() {
        return areExhibitors;
    }

    Ranking lists() {
        return lists;
    }

    void replaceLists(Ranking newer) {
        lists = newer;
        Arrays.fill(needs, null);
        known = 0;
    }

    /** Makes room for companies that have come since. */
    void grow() {
        lists.grow(side.size());
        for (long left = known; left != 0; left &= left - 1) {
            int flags = Long.numberOfTrailingZeros(left);
            if (needs[flags].length < side.size()) {
                needs[flags] = Arrays.copyOf(needs[flags], side.size() + side.size() / 8 + 1);
            }
        }
    }

    /**
     * For each list the evidence below which nobody with these flags can get onto it: looking up all at once is what makes a
     * change cheap.
     */
    int[] needs(int flags, Weighing<K> weighing) {
        int[] all = needs[flags];
        if (all == null) {
            all = new int[side.size()];
            for (int row = 0; row < all.length; row++) {
                all[row] = weighing.need(this, row, flags, lists.floor(row));
            }
            needs[flags] = all;
            known |= 1L << flags;
        }
        return all;
    }

    /** Follows a list that has changed. */
    void learnNeed(int row, Weighing<K> weighing) {
        for (long left = known; left != 0; left &= left - 1) {
            int flags = Long.numberOfTrailingZeros(left);
            needs[flags][row] = weighing.need(this, row, flags, lists.floor(row));
        }
    }

    /**
     * Brings one list up to date about one company of the other side.
     *
     * @param was the company's entry until now, 0 for none
     * @param is its entry from now on, 0 for none
     * @param maker makes the list anew should it have become too short
     */
    void relist(int row, long was, long is, Weighing<K> weighing, ListMaker<K> maker) {
        long floor = lists.floor(row);
        if (!lists.replace(row, was, is)) {
            maker.make(row, lists);
        }
        if (lists.floor(row) != floor) {
            learnNeed(row, weighing);
        }
    }
}
