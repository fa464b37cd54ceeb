package org.smalltable.core.matching;

import java.util.Arrays;

/**
 * Makes lists of one side, one after the other, in memory of its own: for one thread. As a pair has one rank whoever asks,
 * whoever's list is being made can stand for the lists of the other side at the same time.
 *
 * @param <K> how companies are named outside
 */
final class ListMaker<K extends Comparable<? super K>> {

    private final Weighing<K> weighing;
    private final Half<K> half;
    private final Side<K> others;
    private int[] evidence = new int[0];
    private Hits hits = new Hits(0);
    private long[] candidates = new long[0];
    private int count;
    private int lastCut = Scale.UNIT;

    ListMaker(Weighing<K> weighing, Half<K> half) {
        this.weighing = weighing;
        this.half = half;
        this.others = weighing.opposite(half).side();
        fit();
    }

    /** Makes room for all of the other side, and for some who may come. */
    private void fit() {
        if (evidence.length < others.size()) {
            int spacious = others.size() + others.size() / 8;
            evidence = new int[spacious];
            hits = new Hits(spacious);
            candidates = new long[spacious];
        }
    }

    /** Adds up the evidence between a row, with that profile, and all of the other side. */
    int[] tally(int row, Profile profile) {
        fit();
        weighing.tally(half, row, profile, evidence);
        return evidence;
    }

    /** Makes the list of a row, and lets it stand for the lists of the other side. */
    void make(int row, Ranking lists, Shortlists<K> standing) {
        Profile profile = half.side().profile(row);
        tally(row, profile);
        Circumstances circumstances = weighing.circumstances(half, row);
        int[] needs = guessNeeds(lists.room(), evidence, circumstances);
        int[] wanted = standing.needs(Columns.flags(profile));
        byte[] flags = others.columns().flags();
        int place = half.side().place(row);
        int found = hits.reaching(evidence, others.size(), least(needs), wanted);
        int[] rows = hits.rows();
        count = 0;
        for (int i = 0; i < found; i++) {
            int other = rows[i];
            int here = evidence[other];
            boolean isPossible = here >= needs[flags[other]];
            boolean isWanted = here >= wanted[other];
            if (isPossible || isWanted) {
                int rank = circumstances.rank(other, here);
                if (isPossible) {
                    add(other, rank);
                }
                if (isWanted && rank > 0) {
                    standing.offer(other, Ranking.entry(rank, place));
                }
            }
        }
        finish(row, lists, evidence, circumstances, needs);
    }

    /** Makes the list of a row. */
    void make(int row, Ranking lists) {
        make(row, lists, tally(row, half.side().profile(row)));
    }

    /** Makes the list of a row from evidence already added up. */
    void make(int row, Ranking lists, int[] tallied) {
        fit();
        Circumstances circumstances = weighing.circumstances(half, row);
        int[] needs = guessNeeds(lists.room(), tallied, circumstances);
        count = 0;
        addBetween(needs, nobody(), tallied, circumstances);
        finish(row, lists, tallied, circumstances, needs);
    }

    /**
     * Guesses, for each set of flags, the evidence that it takes to get onto a list: those with most evidence, enough to
     * fill the list, are taken to meet under circumstances that balance.
     */
    private int[] guessNeeds(int room, int[] tallied, Circumstances circumstances) {
        lastCut = Cut.above(tallied, others.size(), room, lastCut);
        return circumstances.needsFor(Ranking.entry(circumstances.plainRank(lastCut), 0));
    }

    /** Puts the list in place, after looking once more whether the guess was too high. */
    private void finish(int row, Ranking lists, int[] tallied, Circumstances circumstances, int[] guessed) {
        Arrays.sort(candidates, 0, count);
        int[] needs = circumstances.needsFor(count < lists.room() ? 0 : candidates[count - lists.room()]);
        if (isAnyLower(needs, guessed)) {
            addBetween(needs, guessed, tallied, circumstances);
            Arrays.sort(candidates, 0, count);
        }
        lists.set(row, candidates, count);
    }

    private static boolean isAnyLower(int[] needs, int[] guessed) {
        for (int flags = 0; flags < needs.length; flags++) {
            if (needs[flags] < guessed[flags]) {
                return true;
            }
        }
        return false;
    }

    /** Adds those who have the needed evidence and less than was looked at already. */
    private void addBetween(int[] needs, int[] below, int[] tallied, Circumstances circumstances) {
        byte[] flags = others.columns().flags();
        int found = hits.reaching(tallied, others.size(), least(needs));
        int[] rows = hits.rows();
        for (int i = 0; i < found; i++) {
            int here = tallied[rows[i]];
            if (here >= needs[flags[rows[i]]] && here < below[flags[rows[i]]]) {
                add(rows[i], circumstances.rank(rows[i], here));
            }
        }
    }

    private static int[] nobody() {
        int[] needs = new int[Columns.FLAG_SETS];
        Arrays.fill(needs, Integer.MAX_VALUE);
        return needs;
    }

    private static int least(int[] needs) {
        int least = Integer.MAX_VALUE;
        for (int need : needs) {
            least = Math.min(least, need);
        }
        return least;
    }

    private void add(int other, int rank) {
        if (rank > 0) {
            candidates[count++] = Ranking.entry(rank, others.place(other));
        }
    }
}
