package org.smalltable.core.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Everybody's best matches, kept in memory and kept right while companies come, change and go. One pass over all pairs
 * makes the lists; a single change afterwards touches only those that it concerns.
 *
 * <p>Let everybody enter, call {@link #rankAll()} once, then read; whatever enters or leaves later is worked in at once. How
 * rare things are is counted when all lists are made, and stays until {@link #settle()}: so that one company more never
 * means weighing everybody anew. Call it, from a thread of its own, when {@link #isSettled()} says no.
 *
 * <p>What the lists say depends only on who is there and on the rules, never on the order of arrival: two settled boards that
 * were told of the same companies hold the same lists. Equal scores are ordered by key.
 *
 * <p>Thread-safe. Readers never wait for weighing, only for the moment in which finished lists are put in place; changes
 * wait for each other, but not for settling.
 *
 * @param <K> how companies are named outside, such as their number in a database; the two sides may use the same names
 */
public final class MatchBoard<K extends Comparable<? super K>> {

    private final LocalDate date;
    private final int length;
    private final TraitTable traits = new TraitTable();
    private final ProfileBook book;
    private final Object changing = new Object();
    private final Object settling = new Object();
    private volatile MatchRules rules;
    private volatile Standings<K> standings;
    private boolean isRanked;
    private final List<Consumer<Standings<K>>> missed = new ArrayList<>();
    private boolean isSettling;

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
        this.standings = standings(new Side<>(), new Side<>(), new Acquaintances(), new Acquaintances());
    }

    private Standings<K> standings(Side<K> exhibitors, Side<K> buyers, Acquaintances mutual, Acquaintances met) {
        return new Standings<>(exhibitors, buyers, mutual, met, traits, rules.weights(), length);
    }

    /** The rules in force. */
    public MatchRules rules() {
        return rules;
    }

    /** The context in which a pair is weighed here, for {@link MatchRules#score} and {@link MatchRules#explain}. */
    public MatchContext context(K exhibitor, K buyer) {
        Standings<K> now = standings;
        return new MatchContext(date, now.isMutual(exhibitor, buyer), now.haveMet(exhibitor, buyer), now.rarity());
    }

    /** An exhibitor enters, or changes what it brings. */
    public void enterExhibitor(K key, Offer offer) {
        synchronized (changing) {
            change(true, key, book.of(offer));
        }
    }

    /** A buyer enters, or changes what it seeks. */
    public void enterBuyer(K key, Demand demand) {
        synchronized (changing) {
            change(false, key, book.of(demand));
        }
    }

    /** An exhibitor leaves; one that is not there may leave too. */
    public void exhibitorLeaves(K key) {
        synchronized (changing) {
            if (side(true).row(key).isPresent()) {
                change(true, key, Profile.GONE);
            }
        }
    }

    /** A buyer leaves; one that is not there may leave too. */
    public void buyerLeaves(K key) {
        synchronized (changing) {
            if (side(false).row(key).isPresent()) {
                change(false, key, Profile.GONE);
            }
        }
    }

    private Side<K> side(boolean areExhibitors) {
        return half(standings, areExhibitors).side();
    }

    private Half<K> half(Standings<K> in, boolean areExhibitors) {
        return areExhibitors ? in.exhibitors() : in.buyers();
    }

    private void change(boolean isExhibitor, K key, Profile after) {
        Side<K> side = side(isExhibitor);
        side.row(key).ifPresent(row -> count(side.profile(row), -1));
        count(after, 1);
        if (isRanked) {
            follow(now -> now.change(half(now, isExhibitor), key, after));
        } else {
            side.put(side.rowFor(key), after);
        }
    }

    private void count(Profile profile, int by) {
        if (profile != Profile.GONE) {
            traits.count(profile, by);
        }
    }

    /** Makes a change in the lists there are, and notes it for those that are being made. */
    private void follow(Consumer<Standings<K>> change) {
        change.accept(standings);
        if (isSettling) {
            missed.add(change);
        }
    }

    /** Both asked to meet, or one of them took that back. Who has not entered yet may be named already. */
    public void setMutualInterest(K exhibitor, K buyer, boolean holds) {
        synchronized (changing) {
            follow(now -> now.setMutual(exhibitor, buyer, holds, isRanked));
        }
    }

    /** Whether the two met at an earlier session. Who has not entered yet may be named already. */
    public void setMetBefore(K exhibitor, K buyer, boolean holds) {
        synchronized (changing) {
            follow(now -> now.setMet(exhibitor, buyer, holds, isRanked));
        }
    }

    /** The best buyers for an exhibitor, best first; none for one that is not there. */
    public List<Match<K>> buyersFor(K exhibitor) {
        Standings<K> now = standings;
        return now.matches(now.exhibitors(), exhibitor);
    }

    /** The best exhibitors for a buyer, best first; none for one that is not there. */
    public List<Match<K>> exhibitorsFor(K buyer) {
        Standings<K> now = standings;
        return now.matches(now.buyers(), buyer);
    }

    /** Makes all lists anew, on all processors, by the rarity of now. Changes wait meanwhile. */
    public void rankAll() {
        synchronized (changing) {
            traits.settle();
            Standings<K> next = standings.sharing(rules.weights());
            next.rank();
            standings = next;
            isRanked = true;
            missed.clear();
            isSettling = false;
        }
    }

    /**
     * Whether everything is still about as rare as when all lists were made. Lists are right by the rarity of then; where it has
     * changed by a step since, they would look somewhat different if made anew.
     */
    public boolean isSettled() {
        synchronized (changing) {
            return traits.isSettled();
        }
    }

    /**
     * Counts anew how rare things are and, where that has changed, makes all lists anew beside those there are: they can be
     * read and changed meanwhile, and are replaced at the end. Takes as long as a whole pass, on all processors.
     */
    public void settle() {
        synchronized (settling) {
            Standings<K> next;
            synchronized (changing) {
                if (traits.isSettled()) {
                    return;
                }
                traits.settle();
                next = standings.copy(rules.weights());
                isSettling = true;
            }
            next.rank();
            synchronized (changing) {
                // Whoever made all lists anew in the meantime was later, and is right.
                if (isSettling) {
                    missed.forEach(change -> change.accept(next));
                    standings = next;
                }
                missed.clear();
                isSettling = false;
            }
        }
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
            return standings.preview(weights, shown);
        }
    }
}
