package org.smalltable.web.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.smalltable.core.matching.Demand;
import org.smalltable.core.matching.Match;
import org.smalltable.core.matching.MatchBoard;
import org.smalltable.core.matching.MatchContext;
import org.smalltable.core.matching.MatchRules;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.matching.MatchWeights;
import org.smalltable.core.matching.Offer;
import org.smalltable.core.matching.Verdict;
import org.smalltable.core.matching.WeightPreview;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.request.AcceptedRequest;
import org.smalltable.persistence.timetable.EarlierMeetings;

/**
 * Everybody's matches in one session: a board that holds the lists, and beside it the companies as they stand in the
 * database, for filters and pages. Reasons are not kept: they are reckoned again for the few lines that a page shows.
 * Thread-safe.
 */
final class SessionMatches {

    /** So many matches each list shows; who filters looks at all. */
    private static final int LENGTH = 200;

    private static final Comparator<Match<UUID>> BEST_FIRST =
            Comparator.comparingInt((Match<UUID> match) -> -match.points()).thenComparing(Match::other);

    private final MatchBoard<UUID> board;
    private final LocalDate date;
    private final Analyst analyst;
    private final AtomicBoolean isSettling = new AtomicBoolean();
    private final Map<UUID, ParticipantView> companies = new ConcurrentHashMap<>();
    private final Map<UUID, Offer> offers = new ConcurrentHashMap<>();
    private final Map<UUID, Demand> demands = new ConcurrentHashMap<>();

    /**
     * Takes in the admitted companies of both sides and ranks them all.
     *
     * @param agreed what both sides stand by; the mutual ones among them count as such
     * @param met who sat together at an earlier session
     */
    SessionMatches(
            MatchRules rules,
            LocalDate date,
            Analyst analyst,
            Collection<ParticipantView> exhibitors,
            Collection<ParticipantView> buyers,
            Collection<AcceptedRequest> agreed,
            Collection<EarlierMeetings.Met> met) {
        this.board = new MatchBoard<>(rules, date, LENGTH);
        this.date = date;
        this.analyst = analyst;
        exhibitors.forEach(this::takeIn);
        buyers.forEach(this::takeIn);
        agreed.stream()
                .filter(AcceptedRequest::mutual)
                .forEach(request -> board.setMutualInterest(request.exhibitor(), request.buyer(), true));
        remember(met);
        board.rankAll();
    }

    private void remember(Collection<EarlierMeetings.Met> met) {
        met.forEach(pair -> board.setMetBefore(pair.exhibitor(), pair.buyer(), true));
    }

    private void takeIn(ParticipantView company) {
        UUID id = company.id();
        switch (company.side()) {
            case EXHIBITOR -> {
                Offer offer = analyst.analyse(company.offer());
                offers.put(id, offer);
                board.enterExhibitor(id, offer);
            }
            case BUYER -> {
                Demand demand = analyst.analyse(company.demand());
                demands.put(id, demand);
                board.enterBuyer(id, demand);
            }
        }
        companies.put(id, company);
    }

    /** The date at which groups and tariffs are read. */
    LocalDate date() {
        return date;
    }

    /** The weights in force. */
    MatchWeights weights() {
        return board.rules().weights();
    }

    /** An admitted company. */
    Optional<ParticipantView> company(UUID id) {
        return Optional.ofNullable(companies.get(id));
    }

    /** A company's best matches, best first; none for one that is not admitted. */
    List<Match<UUID>> list(UUID id) {
        return company(id)
                .map(company -> company.side() == Side.EXHIBITOR ? board.buyersFor(id) : board.exhibitorsFor(id))
                .orElse(List.of());
    }

    /** All of a company's matches that a filter lets through, best first. */
    List<Match<UUID>> list(UUID id, Predicate<ParticipantView> filter) {
        Optional<Side> side = company(id).map(ParticipantView::side);
        if (side.isEmpty()) {
            return List.of();
        }
        return companies.values().stream()
                .filter(other -> other.side() != side.get())
                .filter(filter)
                .flatMap(other -> score(id, other.id()).stream()
                        .filter(score -> !score.isBarred() && score.points() > 0)
                        .map(score -> new Match<>(other.id(), score.points())))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** The companies of {@link #list} that a filter lets through, best first; who filters looks at all. */
    List<ParticipantView> fitting(UUID id, MatchFilter filter, TradeFacts facts) {
        List<Match<UUID>> list =
                filter.looksAtCompanies() ? list(id, other -> filter.fits(other, facts, date)) : list(id);
        return list.stream().flatMap(match -> company(match.other()).stream()).toList();
    }

    /** What a pair of admitted companies, one of each side in any order, is worth and why. */
    Optional<MatchScore> score(UUID one, UUID other) {
        return pair(one, other).map(pair -> board.rules().score(pair.demand(), pair.offer(), pair.context()));
    }

    /** The same if both had asked to meet. */
    Optional<MatchScore> scoreIfMutual(UUID one, UUID other) {
        return pair(one, other)
                .map(pair -> board.rules()
                        .score(pair.demand(), pair.offer(), pair.context().requestedByBoth()));
    }

    /** Every rule's verdict on a pair. */
    Optional<List<Verdict>> explain(UUID one, UUID other) {
        return pair(one, other).map(pair -> board.rules().explain(pair.demand(), pair.offer(), pair.context()));
    }

    private Optional<PairHere> pair(UUID one, UUID other) {
        UUID exhibitor = offers.containsKey(one) ? one : other;
        UUID buyer = offers.containsKey(one) ? other : one;
        Demand demand = demands.get(buyer);
        Offer offer = offers.get(exhibitor);
        return demand == null || offer == null
                ? Optional.empty()
                : Optional.of(new PairHere(demand, offer, board.context(exhibitor, buyer)));
    }

    private record PairHere(Demand demand, Offer offer, MatchContext context) {}

    /** What other weights would do. */
    WeightPreview<UUID> preview(MatchWeights weights, int shown) {
        return board.preview(weights, shown);
    }

    /**
     * Takes in how a company is now; one that is no longer admitted leaves every list.
     *
     * @param met whom it sat with at an earlier session
     */
    synchronized void change(ParticipantView company, Collection<EarlierMeetings.Met> met) {
        follow(company, met);
        settle();
    }

    /** How rare things are is counted anew beside the lists, which can be read and changed meanwhile. */
    private void settle() {
        if (!board.isSettled() && isSettling.compareAndSet(false, true)) {
            Thread.ofVirtual().name("match-lists-settling").start(() -> {
                try {
                    board.settle();
                } finally {
                    isSettling.set(false);
                }
                settle();
            });
        }
    }

    private void follow(ParticipantView company, Collection<EarlierMeetings.Met> met) {
        if (company.status() == ParticipantStatus.ADMITTED) {
            takeIn(company);
            remember(met);
            return;
        }
        UUID id = company.id();
        companies.remove(id);
        switch (company.side()) {
            case EXHIBITOR -> {
                offers.remove(id);
                board.exhibitorLeaves(id);
            }
            case BUYER -> {
                demands.remove(id);
                board.buyerLeaves(id);
            }
        }
    }

    /** Both asked to meet, or one of them took that back. */
    void setMutualInterest(UUID exhibitor, UUID buyer, boolean holds) {
        board.setMutualInterest(exhibitor, buyer, holds);
    }
}
