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
    private int[] needs = new int[0];

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
        grow();
    }

    /** Makes room for companies that have come since. */
    void grow() {
        lists.grow(side.size());
        if (needs.length < side.size()) {
            needs = Arrays.copyOf(needs, side.size() + side.size() / 8 + 1);
        }
    }

    /** The evidence below which nobody can get onto that list: looking up all at once is what makes a change cheap. */
    int need(int row) {
        return needs[row];
    }

    void learnNeed(int row, int need) {
        needs[row] = need;
    }
}
