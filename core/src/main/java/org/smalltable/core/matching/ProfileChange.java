package org.smalltable.core.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * One company's profile put in place of another: makes its own list, and brings every list of the other side up to date that
 * had it or gets it. Keeps its working memory for the next change; for one change at a time.
 *
 * <p>Where the other side is large, processors share its rows out among them. Each list is touched by one of them only, so
 * the outcome does not depend on who does what.
 *
 * @param <K> how companies are named outside
 */
final class ProfileChange<K extends Comparable<? super K>> {

    /** Rows that one processor goes through at a time: fewer are done sooner than another thread is woken. */
    private static final int PORTION = 8192;

    private final Weighing<K> weighing;
    private final Half<K> half;
    private final Half<K> opposite;
    private final ListMaker<K> ownList;
    private final ListMaker<K> otherLists;
    private final List<Portion> portions = new ArrayList<>();
    private int[] before = {};
    private int[] evidence = {};
    private int row;
    private Profile gone = Profile.GONE;
    private Profile after = Profile.GONE;

    /**
     * For the companies of a side.
     *
     * @param ownList makes lists of that side
     * @param otherLists makes lists of the other side
     */
    ProfileChange(Weighing<K> weighing, Half<K> half, ListMaker<K> ownList, ListMaker<K> otherLists) {
        this.weighing = weighing;
        this.half = half;
        this.opposite = weighing.opposite(half);
        this.ownList = ownList;
        this.otherLists = otherLists;
    }

    /** Adds up the evidence of the profile in a row and of the one that is to replace it. Changes no list yet. */
    void weigh(int changed, Profile replacement) {
        row = changed;
        gone = half.side().profile(changed);
        after = replacement;
        int others = opposite.side().size();
        if (before.length < others) {
            before = new int[others + others / 8];
        }
        together(2, task -> {
            if (task == 0) {
                evidence = ownList.tally(row, after);
            } else {
                weighing.tally(half, row, gone, before);
            }
        });
    }

    /** Puts the profile in place and brings the lists up to date. Nobody may read them meanwhile. */
    void apply() {
        Followed followed = new Followed(
                opposite.needs(Columns.flags(gone), weighing),
                opposite.needs(Columns.flags(after), weighing),
                weighing.circumstances(half, row, gone),
                weighing.circumstances(half, row, after),
                !after.differsInTraitsOnly(gone));
        half.side().put(row, after);
        int count = (opposite.side().size() + PORTION - 1) / PORTION;
        while (portions.size() < count) {
            // Each makes lists in memory of its own.
            ListMaker<K> maker = portions.isEmpty() ? otherLists : new ListMaker<>(weighing, opposite);
            portions.add(new Portion(portions.size() * PORTION, maker));
        }
        together(1 + count, task -> {
            if (task == 0) {
                ownList.make(row, half.lists(), evidence);
                half.learnNeed(row, weighing);
            } else {
                portions.get(task - 1).follow(followed);
            }
        });
    }

    private void together(int tasks, IntConsumer doing) {
        IntStream all = IntStream.range(0, tasks);
        (opposite.side().size() > PORTION ? all.parallel() : all).forEach(doing);
    }

    /** What the lists of the other side follow: what it took and takes to get onto each, how the company stood and stands. */
    private record Followed(
            int[] neededBefore, int[] needed, Circumstances until, Circumstances from, boolean areAllConcerned) {}

    /** Some rows of the other side. */
    private final class Portion {

        private final int first;
        private final Hits hits = new Hits(PORTION);
        private final long[] was = new long[PORTION];
        private final long[] is = new long[PORTION];
        private final ListMaker<K> maker;

        Portion(int first, ListMaker<K> maker) {
            this.first = first;
            this.maker = maker;
        }

        void follow(Followed followed) {
            int end = Math.min(first + PORTION, opposite.side().size());
            int found = hits.reachingEither(
                    before,
                    followed.neededBefore(),
                    evidence,
                    followed.needed(),
                    first,
                    end,
                    followed.areAllConcerned());
            int concerned = concerned(found, followed.until(), followed.from());
            int[] rows = hits.rows();
            for (int i = 0; i < concerned; i++) {
                opposite.relist(rows[i], was[i], is[i], weighing, maker);
            }
        }

        /** Keeps of the rows found those whose lists had the company or get it. */
        private int concerned(int found, Circumstances until, Circumstances from) {
            int place = half.side().place(row);
            int[] rows = hits.rows();
            int kept = 0;
            for (int i = 0; i < found; i++) {
                int other = rows[i];
                was[kept] = entry(until, other, before[other], place);
                is[kept] = entry(from, other, evidence[other], place);
                rows[kept] = other;
                boolean isConcerned = was[kept] != is[kept]
                        && Math.max(was[kept], is[kept]) >= opposite.lists().floor(other);
                kept += isConcerned ? 1 : 0;
            }
            return kept;
        }

        private static long entry(Circumstances circumstances, int other, int shared, int place) {
            return shared == 0 ? 0 : Ranking.entryOrNone(circumstances.rank(other, shared), place);
        }
    }
}
