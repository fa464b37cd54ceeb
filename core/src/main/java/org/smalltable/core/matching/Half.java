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
    }

    /** Makes room for companies that have come since. */
    void grow() {
        lists.grow(side.size());
        for (int flags = 0; flags < needs.length; flags++) {
            int[] known = needs[flags];
            if (known != null && known.length < side.size()) {
                needs[flags] = Arrays.copyOf(known, side.size() + side.size() / 8 + 1);
            }
        }
    }

    /**
     * For each list the evidence below which nobody with these flags can get onto it: looking up all at once is what makes a
     * change cheap.
     */
    int[] needs(int flags, Weighing<K> weighing) {
        int[] known = needs[flags];
        if (known == null) {
            known = new int[side.size()];
            for (int row = 0; row < known.length; row++) {
                known[row] = weighing.need(this, row, flags);
            }
            needs[flags] = known;
        }
        return known;
    }

    /** Follows a list that has changed. */
    void learnNeed(int row, Weighing<K> weighing) {
        for (int flags = 0; flags < needs.length; flags++) {
            if (needs[flags] != null) {
                needs[flags][row] = weighing.need(this, row, flags);
            }
        }
    }
}
