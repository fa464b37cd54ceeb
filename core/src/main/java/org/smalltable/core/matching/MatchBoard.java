package org.smalltable.core.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;

/**
 * Everybody's best matches, kept in memory and kept right while companies come, change and go. One pass over all pairs
 * makes the lists; a single change afterwards touches only those that it concerns.
 *
 * <p>Let everybody enter, call {@link #rankAll()} once, then read; whatever enters or leaves later is worked in at once.
 *
 * <p>What the lists say depends only on who is there and on the rules, never on the order of arrival: two boards that were
 * told of the same companies hold the same lists. Equal scores are ordered by key.
 *
 * <p>Thread-safe. Readers never wait for weighing, only for the moment in which finished lists are put in place; changes
 * wait for each other.
 *
 * @param <K> how companies are named outside, such as their number in a database; the two sides may use the same names
 */
public final class MatchBoard<K extends Comparable<? super K>> {

    /** How many more than asked a list keeps, so that losing some does not mean looking at everybody again. */
    private static final int SLACK = 16;

    private final LocalDate date;
    private final int length;
    private final TraitTable traits = new TraitTable();
    private final ProfileBook book;
    private final Acquaintances mutual = new Acquaintances();
    private final Acquaintances met = new Acquaintances();
    private final Half<K> exhibitors;
    private final Half<K> buyers;
    private final Object changing = new Object();
    private final ReadWriteLock reading = new ReentrantReadWriteLock();
    private volatile MatchRules rules;
    private volatile Rarity rarity = Rarity.EVEN;
    private Weighing<K> weighing;
    private boolean isRanked;

    /**
     * An empty board.
     *
     * @param rules what is weighed and how
     * @param date the session's date: groups and tariffs are read at it
     * @param length how many matches each list shows, 1 or more
     */
    public MatchBoard(MatchRules rules, LocalDate date, int length) {
        if (length < 1) {
            throw new IllegalArgumentException("A list shows 1 match or more, not " + length + ".");
        }
        this.rules = rules;
        this.date = date;
        this.length = length;
        this.book = new ProfileBook(rules.facts(), date, traits);
        this.exhibitors = new Half<>(new Side<K>(), true, new Ranking(0, length, length + SLACK));
        this.buyers = new Half<>(new Side<K>(), false, new Ranking(0, length, length + SLACK));
        this.weighing = weighing(rules.weights(), new int[0]);
    }

    /** The rules in force. */
    public MatchRules rules() {
        return rules;
    }

    /** The context in which a pair is weighed here, for {@link MatchRules#score} and {@link MatchRules#explain}. */
    public MatchContext context(K exhibitor, K buyer) {
        reading.readLock().lock();
        try {
            Optional<Integer> one = exhibitors.side().row(exhibitor);
            Optional<Integer> other = buyers.side().row(buyer);
            boolean areKnown = one.isPresent() && other.isPresent();
            return new MatchContext(
                    date,
                    areKnown && mutual.of(one.get(), true).contains(other.get()),
                    areKnown && met.of(one.get(), true).contains(other.get()),
                    rarity);
        } finally {
            reading.readLock().unlock();
        }
    }

    /** An exhibitor enters, or changes what it brings. */
    public void enterExhibitor(K key, Offer offer) {
        synchronized (changing) {
            change(exhibitors, key, book.of(offer));
        }
    }

    /** A buyer enters, or changes what it seeks. */
    public void enterBuyer(K key, Demand demand) {
        synchronized (changing) {
            change(buyers, key, book.of(demand));
        }
    }

    /** An exhibitor leaves; one that is not there may leave too. */
    public void exhibitorLeaves(K key) {
        leave(exhibitors, key);
    }

    /** A buyer leaves; one that is not there may leave too. */
    public void buyerLeaves(K key) {
        leave(buyers, key);
    }

    private void leave(Half<K> half, K key) {
        synchronized (changing) {
            if (half.side().row(key).isPresent()) {
                change(half, key, Profile.GONE);
            }
        }
    }

    /** Both asked to meet, or one of them took that back. Who has not entered yet may be named already. */
    public void setMutualInterest(K exhibitor, K buyer, boolean holds) {
        setAcquaintance(mutual, exhibitor, buyer, holds);
    }

    /** Whether the two met at an earlier session. Who has not entered yet may be named already. */
    public void setMetBefore(K exhibitor, K buyer, boolean holds) {
        setAcquaintance(met, exhibitor, buyer, holds);
    }

    /** The best buyers for an exhibitor, best first; none for one that is not there. */
    public List<Match<K>> buyersFor(K exhibitor) {
        return matches(exhibitors, buyers, exhibitor);
    }

    /** The best exhibitors for a buyer, best first; none for one that is not there. */
    public List<Match<K>> exhibitorsFor(K buyer) {
        return matches(buyers, exhibitors, buyer);
    }

    private List<Match<K>> matches(Half<K> half, Half<K> opposite, K key) {
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

    /** Makes all lists anew, on all processors. */
    public void rankAll() {
        synchronized (changing) {
            traits.settle();
            weighing = weighing(rules.weights(), new int[0]);
            rarity = traits.rarity();
            if (exhibitors.side().isSorted() && buyers.side().isSorted()) {
                sweep();
                return;
            }
            // Lists name companies by their place: while places change nobody may read.
            reading.writeLock().lock();
            try {
                exhibitors.side().sort();
                buyers.side().sort();
                sweep();
            } finally {
                reading.writeLock().unlock();
            }
        }
    }

    private void sweep() {
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
        learnNeeds(exhibitors);
        learnNeeds(buyers);
        isRanked = true;
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Puts other weights in force and makes all lists anew. */
    public void reweigh(MatchWeights weights) {
        synchronized (changing) {
            rules = new MatchRules(rules.facts(), weights);
            rankAll();
        }
    }

    /**
     * What other weights would do, without putting them in force.
     *
     * @param weights the weights to try
     * @param shown how many risen and how many fallen pairs to name at most
     */
    public WeightPreview<K> preview(MatchWeights weights, int shown) {
        synchronized (changing) {
            Weighing<K> then = weighing(weights, new int[0]);
            Ranking thenExhibitors = blankLists(exhibitors);
            Ranking thenBuyers = blankLists(buyers);
            new Sweep<>(exhibitors, buyers, then, thenExhibitors, thenBuyers).run(processors());
            return new Comparing<>(exhibitors, buyers, weighing, then, length)
                    .compare(thenExhibitors, thenBuyers, shown);
        }
    }

    private void change(Half<K> half, K key, Profile after) {
        if (!isRanked) {
            enter(half, key, after);
            return;
        }
        boolean isNew = half.side().row(key).isEmpty();
        reading.writeLock().lock();
        boolean isLast;
        try {
            int row = half.side().rowFor(key);
            isLast = !isNew || half.side().sortLast(row);
            half.grow();
        } finally {
            reading.writeLock().unlock();
        }
        int row = half.side().rowFor(key);
        Profile before = half.side().profile(row);
        count(before, after);
        if (!isLast || traits.isUnsettled(before.traits()) || traits.isUnsettled(after.traits())) {
            half.side().put(row, after);
            rankAll();
            return;
        }
        weighing = weighing(rules.weights(), weighing.worths());
        Half<K> opposite = weighing.opposite(half);
        int[] evidenceBefore = new int[opposite.side().size()];
        int[] evidenceAfter = new int[opposite.side().size()];
        weighing.tally(half, row, before, evidenceBefore);
        weighing.tally(half, row, after, evidenceAfter);
        reading.writeLock().lock();
        try {
            half.side().put(row, after);
            relist(half, row, evidenceBefore, evidenceAfter);
        } finally {
            reading.writeLock().unlock();
        }
    }

    private void enter(Half<K> half, K key, Profile after) {
        reading.writeLock().lock();
        try {
            int row = half.side().rowFor(key);
            count(half.side().profile(row), after);
            half.side().put(row, after);
        } finally {
            reading.writeLock().unlock();
        }
    }

    /** Makes a row's own list anew and brings those of the other side up to date that have it or may get it. */
    private void relist(Half<K> half, int row, int[] before, int[] after) {
        Half<K> opposite = weighing.opposite(half);
        new ListMaker<>(weighing, half).make(row, half.lists(), after);
        weighing.learnNeed(half, half.lists(), row);
        Circumstances circumstances = weighing.circumstances(half, row);
        for (int other = 0; other < opposite.side().size(); other++) {
            if (Math.max(before[other], after[other]) >= opposite.need(other)) {
                update(opposite, other, row, after[other] == 0 ? 0 : circumstances.rank(other, after[other]));
            }
        }
    }

    /** Brings one list up to date about one company of the other side. */
    private void update(Half<K> half, int row, int other, int rank) {
        Half<K> opposite = weighing.opposite(half);
        long floor = half.lists().floor(row);
        if (!half.lists().update(row, opposite.side().place(other), rank)) {
            new ListMaker<>(weighing, half).make(row, half.lists());
        }
        if (half.lists().floor(row) != floor) {
            weighing.learnNeed(half, half.lists(), row);
        }
    }

    private void setAcquaintance(Acquaintances kind, K exhibitor, K buyer, boolean holds) {
        synchronized (changing) {
            int one = knownRow(exhibitors, exhibitor);
            int other = knownRow(buyers, buyer);
            if (!set(kind, one, other, holds) || !isRanked) {
                return;
            }
            int evidence = weighing.evidence(one, other);
            int rank =
                    evidence == 0 ? 0 : weighing.circumstances(exhibitors, one).rank(other, evidence);
            reading.writeLock().lock();
            try {
                update(exhibitors, one, other, rank);
                update(buyers, other, one, rank);
                // What can be reached at best depends on whether anybody was met before.
                weighing.learnNeed(exhibitors, exhibitors.lists(), one);
                weighing.learnNeed(buyers, buyers.lists(), other);
            } finally {
                reading.writeLock().unlock();
            }
        }
    }

    private boolean set(Acquaintances kind, int exhibitor, int buyer, boolean holds) {
        reading.writeLock().lock();
        try {
            return kind.set(exhibitor, buyer, holds);
        } finally {
            reading.writeLock().unlock();
        }
    }

    private int knownRow(Half<K> half, K key) {
        if (half.side().row(key).isEmpty()) {
            change(half, key, Profile.GONE);
        }
        return half.side().rowFor(key);
    }

    private void count(Profile before, Profile after) {
        if (before != Profile.GONE) {
            traits.count(before, -1);
        }
        if (after != Profile.GONE) {
            traits.count(after, 1);
        }
    }

    private void learnNeeds(Half<K> half) {
        IntStream.range(0, half.side().size()).forEach(row -> weighing.learnNeed(half, half.lists(), row));
    }

    private Ranking blankLists(Half<K> half) {
        return new Ranking(half.side().size(), length, length + SLACK);
    }

    private Weighing<K> weighing(MatchWeights weights, int[] knownWorths) {
        return new Weighing<>(exhibitors, buyers, weights, traits.worths(weights, knownWorths), mutual, met);
    }
}
