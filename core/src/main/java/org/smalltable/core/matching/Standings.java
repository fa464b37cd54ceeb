package org.smalltable.core.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Everybody's lists by one rarity: what a trait is worth stays as it was when the lists were made, however many come and go.
 * Readers may come from any thread and wait only while finished lists are put in place; changes are made one at a time.
 *
 * @param <K> how companies are named outside
 */
final class Standings<K extends Comparable<? super K>> {

    /** How many more than asked a list keeps, so that losing some does not mean looking at everybody again. */
    private static final int SLACK = 16;

    private final int length;
    private final TraitTable traits;
    private final int[] steps;
    private final Rarity rarity;
    private final Half<K> exhibitors;
    private final Half<K> buyers;
    private final Acquaintances mutual;
    private final Acquaintances met;
    private final ReadWriteLock reading = new ReentrantReadWriteLock();
    private final Weighing<K> weighing;
    private final ListMaker<K> exhibitorLists;
    private final ListMaker<K> buyerLists;
    private final ProfileChange<K> exhibitorChange;
    private final ProfileChange<K> buyerChange;

    /** Companies on both sides without lists; {@link #rank} makes them. Goes by the rarity that the table settled on. */
    Standings(
            Side<K> exhibitors,
            Side<K> buyers,
            Acquaintances mutual,
            Acquaintances met,
            TraitTable traits,
            MatchWeights weights,
            int length) {
        this.length = length;
        this.traits = traits;
        this.steps = traits.steps();
        this.rarity = traits.rarity();
        this.mutual = mutual;
        this.met = met;
        this.exhibitors = new Half<>(exhibitors, true, new Ranking(0, length, length + SLACK));
        this.buyers = new Half<>(buyers, false, new Ranking(0, length, length + SLACK));
        this.weighing = weighing(weights);
        this.exhibitorLists = new ListMaker<>(weighing, this.exhibitors);
        this.buyerLists = new ListMaker<>(weighing, this.buyers);
        this.exhibitorChange = new ProfileChange<>(weighing, this.exhibitors, exhibitorLists, buyerLists);
        this.buyerChange = new ProfileChange<>(weighing, this.buyers, buyerLists, exhibitorLists);
    }

    /** The same companies by the rarity and weights of now, without lists yet. These here must not be changed any more. */
    Standings<K> sharing(MatchWeights weights) {
        return new Standings<>(exhibitors.side(), buyers.side(), mutual, met, traits, weights, length);
    }

    /** A copy of the companies by the rarity and weights of now, without lists yet. */
    Standings<K> copy(MatchWeights weights) {
        return new Standings<>(
                exhibitors.side().copy(), buyers.side().copy(), mutual.copy(), met.copy(), traits, weights, length);
    }

    private Weighing<K> weighing(MatchWeights weights) {
        return new Weighing<>(exhibitors, buyers, weights, traits.worths(weights, steps, new int[0]), mutual, met);
    }

    Half<K> exhibitors() {
        return exhibitors;
    }

    Half<K> buyers() {
        return buyers;
    }

    Rarity rarity() {
        return rarity;
    }

    /** Whether both asked to meet; false when one is not known. */
    boolean isMutual(K exhibitor, K buyer) {
        return knows(mutual, exhibitor, buyer);
    }

    /** Whether the two have met; false when one is not known. */
    boolean haveMet(K exhibitor, K buyer) {
        return knows(met, exhibitor, buyer);
    }

    private boolean knows(Acquaintances kind, K exhibitor, K buyer) {
        reading.readLock().lock();
        try {
            return exhibitors.side().row(exhibitor).stream()
                    .anyMatch(one -> buyers.side().row(buyer).stream()
                            .anyMatch(other -> kind.of(one, true).contains(other)));
        } finally {
            reading.readLock().unlock();
        }
    }

    /** The best of the other side for a company, best first; none for one that is not there. */
    List<Match<K>> matches(Half<K> half, K key) {
        Half<K> opposite = half == exhibitors ? buyers : exhibitors;
        reading.readLock().lock();
        try {
            List<Match<K>> matches = new ArrayList<>();
            half.side().row(key).ifPresent(row -> {
                int shown = Math.min(length, half.lists().size(row));
                for (int place = 0; place < shown; place++) {
                    long entry = half.lists().at(row, place);
                    int points = Scale.points(Ranking.rank(entry));
                    if (points > 0) {
                        int other = opposite.side().rowAt(Ranking.place(entry));
                        matches.add(new Match<>(opposite.side().key(other), points));
                    }
                }
            });
            return List.copyOf(matches);
        } finally {
            reading.readLock().unlock();
        }
    }

    /** Makes all lists, on all processors. */
    void rank() {
        exhibitors.side().sort();
        buyers.side().sort();
        exhibitors.side().makeMasks();
        buyers.side().makeMasks();
        Ranking newExhibitorLists = blankLists(exhibitors);
        Ranking newBuyerLists = blankLists(buyers);
        new Sweep<>(exhibitors, buyers, weighing, newExhibitorLists, newBuyerLists).run(processors());
        reading.writeLock().lock();
        try {
            exhibitors.replaceLists(newExhibitorLists);
            buyers.replaceLists(newBuyerLists);
        } finally {
            reading.writeLock().unlock();
        }
        learnNeeds(exhibitors, buyers);
        learnNeeds(buyers, exhibitors);
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private Ranking blankLists(Half<K> half) {
        return new Ranking(half.side().size(), length, length + SLACK);
    }

    private void learnNeeds(Half<K> half, Half<K> opposite) {
        for (long left = opposite.side().columns().flagSets(); left != 0; left &= left - 1) {
            half.needs(Long.numberOfTrailingZeros(left), weighing);
        }
    }

    /** What other weights would do. */
    WeightPreview<K> preview(MatchWeights weights, int shown) {
        Weighing<K> then = weighing(weights);
        Ranking thenExhibitors = blankLists(exhibitors);
        Ranking thenBuyers = blankLists(buyers);
        new Sweep<>(exhibitors, buyers, then, thenExhibitors, thenBuyers).run(processors());
        return new Comparing<>(exhibitors, buyers, weighing, then, length).compare(thenExhibitors, thenBuyers, shown);
    }

    /** Puts a company's new profile in, and brings every list up to date that had it or gets it. */
    void change(Half<K> half, K key, Profile after) {
        int row = rowFor(half, key);
        weighing.learn(traits.worths(weighing.weights(), steps, weighing.worths()));
        ProfileChange<K> change = half == exhibitors ? exhibitorChange : buyerChange;
        change.weigh(row, after);
        reading.writeLock().lock();
        try {
            change.apply();
        } finally {
            reading.writeLock().unlock();
        }
    }

    private int rowFor(Half<K> half, K key) {
        if (half.side().row(key).isPresent()) {
            return half.side().rowFor(key);
        }
        reading.writeLock().lock();
        try {
            int row = half.side().rowFor(key);
            half.grow();
            if (!half.side().sortIn()) {
                // Lists name companies by their place: while places change nobody may read.
                half.side().unsort();
                rank();
            }
            return row;
        } finally {
            reading.writeLock().unlock();
        }
    }

    /** Notes that both asked to meet, or that one took it back. */
    void setMutual(K exhibitor, K buyer, boolean holds, boolean isRanked) {
        set(mutual, exhibitor, buyer, holds, isRanked);
    }

    /** Notes whether the two have met. */
    void setMet(K exhibitor, K buyer, boolean holds, boolean isRanked) {
        set(met, exhibitor, buyer, holds, isRanked);
    }

    private void set(Acquaintances kind, K exhibitor, K buyer, boolean holds, boolean isRanked) {
        if (!isRanked) {
            kind.set(exhibitors.side().rowFor(exhibitor), buyers.side().rowFor(buyer), holds);
            return;
        }
        int one = rowFor(exhibitors, exhibitor);
        int other = rowFor(buyers, buyer);
        reading.writeLock().lock();
        try {
            int was = rank(one, other);
            if (!kind.set(one, other, holds)) {
                return;
            }
            int is = rank(one, other);
            relist(exhibitors, one, other, was, is, exhibitorLists);
            relist(buyers, other, one, was, is, buyerLists);
            // What can be reached at best depends on whether anybody was met before.
            exhibitors.learnNeed(one, weighing);
            buyers.learnNeed(other, weighing);
        } finally {
            reading.writeLock().unlock();
        }
    }

    private int rank(int exhibitor, int buyer) {
        int evidence = weighing.evidence(exhibitor, buyer);
        return evidence == 0 ? 0 : weighing.circumstances(exhibitors, exhibitor).rank(buyer, evidence);
    }

    private void relist(Half<K> half, int row, int other, int was, int is, ListMaker<K> maker) {
        int place = weighing.opposite(half).side().place(other);
        half.relist(row, Ranking.entryOrNone(was, place), Ranking.entryOrNone(is, place), weighing, maker);
    }
}
