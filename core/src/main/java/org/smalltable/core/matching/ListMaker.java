package org.smalltable.core.matching;

/**
 * Makes lists of one side, one after the other, in memory of its own: for one thread.
 *
 * @param <K> how companies are named outside
 */
final class ListMaker<K extends Comparable<? super K>> {

    private final Weighing<K> weighing;
    private final Half<K> half;
    private final Side<K> others;
    private final int[] evidence;
    private final long[] candidates;
    private int count;
    private int lastCut = Scale.UNIT;

    ListMaker(Weighing<K> weighing, Half<K> half) {
        this.weighing = weighing;
        this.half = half;
        this.others = weighing.opposite(half).side();
        this.evidence = new int[others.size()];
        this.candidates = new long[others.size()];
    }

    /** Makes the list of a row. */
    void make(int row, Ranking lists) {
        weighing.tally(half, row, half.side().profile(row), evidence);
        make(row, lists, evidence);
    }

    /** Makes the list of a row from evidence already added up. */
    void make(int row, Ranking lists, int[] found) {
        Circumstances circumstances = weighing.circumstances(half, row);
        int room = lists.room();
        int cut = Cut.above(found, found.length, room, lastCut);
        lastCut = cut;
        count = 0;
        gatherFrom(cut, circumstances, found);
        // Less evidence with better circumstances may still outrank the worst of these.
        long worst = count < room ? 0 : Selection.bestFirst(candidates, 0, count, room);
        gatherBelow(cut, circumstances.needsFor(worst), circumstances, found);
        lists.set(row, candidates, count);
    }

    private void gatherFrom(int cut, Circumstances circumstances, int[] found) {
        for (int other = 0; other < found.length; other++) {
            if (found[other] >= cut) {
                add(other, circumstances.rank(other, found[other]));
            }
        }
    }

    private void gatherBelow(int cut, int[] needs, Circumstances circumstances, int[] found) {
        byte[] flags = others.columns().flags();
        int least = needs[Columns.FLAG_SETS - 1];
        if (least >= cut) {
            return;
        }
        for (int other = 0; other < found.length; other++) {
            int here = found[other];
            if (here >= least && here < cut && here >= needs[flags[other]]) {
                add(other, circumstances.rank(other, here));
            }
        }
    }

    private void add(int other, int rank) {
        if (rank > 0) {
            candidates[count++] = Ranking.entry(rank, others.place(other));
        }
    }
}
