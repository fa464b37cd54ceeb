package org.smalltable.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.smalltable.core.matching.Demand;
import org.smalltable.core.matching.MatchBoard;
import org.smalltable.core.matching.MatchContext;
import org.smalltable.core.matching.MatchRules;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.matching.Offer;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Sector;
import org.smalltable.language.TradeLanguage;
import org.smalltable.persistence.demo.DrawnRequest;
import org.smalltable.persistence.participant.ParticipantView;

/** Draws who asked whom and what came of it, among companies of the same trade. */
final class DemoRequests {

    private static final int ASKED_PER_EXHIBITOR = 14;
    private static final double ASKED_BY_BUYER = 0.6;
    private static final double MUTUAL = 0.15;
    private static final double STILL_PENDING = 0.3;
    private static final int WORTH_ASKING = 250;

    private final MatchRules rules;
    private final TradeLanguage language;
    private final LocalDate date;
    private final MatchContext context;
    private final RandomGenerator random;
    private final Instant now;
    private final Duration expiry;
    private final double accepted;

    DemoRequests(
            MatchRules rules,
            TradeLanguage language,
            Distributions figures,
            RandomGenerator random,
            LocalDate date,
            Instant now,
            Duration expiry) {
        this.rules = rules;
        this.language = language;
        this.date = date;
        this.context = MatchContext.on(date);
        this.random = random;
        this.now = now;
        this.expiry = expiry;
        this.accepted = figures.value("acceptance", "default for the generator", "all");
    }

    List<DrawnRequest> among(List<ParticipantView> exhibitors, List<ParticipantView> buyers) {
        Map<Sector, List<ParticipantView>> seekers = new HashMap<>();
        for (ParticipantView buyer : buyers) {
            for (Sector sector : buyer.profile().sectors()) {
                seekers.computeIfAbsent(sector, s -> new ArrayList<>()).add(buyer);
            }
        }
        Worth worth = new Worth(exhibitors, buyers);
        List<DrawnRequest> drawn = new ArrayList<>();
        for (ParticipantView exhibitor : exhibitors) {
            Set<ParticipantView> candidates = new HashSet<>();
            for (Sector sector : exhibitor.offer().allSectors()) {
                candidates.addAll(seekers.getOrDefault(sector, List.of()));
            }
            List<ParticipantView> inOrder = candidates.stream()
                    .sorted((a, b) -> a.company().name().compareTo(b.company().name()))
                    .toList();
            int most = 2 + random.nextInt(2 * (ASKED_PER_EXHIBITOR - 2) + 1);
            for (ParticipantView buyer : Lots.some(inOrder, most, random)) {
                MatchScore score = rules.score(buyer.demand(), exhibitor.offer(), context);
                if (!score.isBarred() && score.points() >= WORTH_ASKING) {
                    drawn.add(request(exhibitor, buyer, worth));
                }
            }
        }
        return drawn;
    }

    /** What pairs are worth in the match lists: with what texts say, and with how rare things are among all companies. */
    private final class Worth {
        private final MatchBoard<UUID> board = new MatchBoard<>(rules, date, 1);
        private final Map<UUID, Offer> offers = new HashMap<>();
        private final Map<UUID, Demand> demands = new HashMap<>();

        Worth(List<ParticipantView> exhibitors, List<ParticipantView> buyers) {
            for (ParticipantView exhibitor : exhibitors) {
                Offer offer = language.understand(exhibitor.offer());
                offers.put(exhibitor.id(), offer);
                board.enterExhibitor(exhibitor.id(), offer);
            }
            for (ParticipantView buyer : buyers) {
                Demand demand = language.understand(buyer.demand());
                demands.put(buyer.id(), demand);
                board.enterBuyer(buyer.id(), demand);
            }
            board.rankAll();
        }

        int points(ParticipantView exhibitor, ParticipantView buyer, boolean mutual) {
            MatchContext here = board.context(exhibitor.id(), buyer.id());
            return rules.score(
                            Objects.requireNonNull(demands.get(buyer.id())),
                            Objects.requireNonNull(offers.get(exhibitor.id())),
                            mutual ? here.requestedByBoth() : here)
                    .points();
        }
    }

    private DrawnRequest request(ParticipantView exhibitor, ParticipantView buyer, Worth worth) {
        boolean mutual = random.nextDouble() < MUTUAL;
        RequestStatus status = mutual ? RequestStatus.ACCEPTED : answer();
        Duration age = status == RequestStatus.EXPIRED
                ? expiry.plusHours(random.nextInt(72))
                : Duration.ofMinutes(random.nextInt(Math.toIntExact(expiry.toMinutes() - 60)));
        Instant asked = now.minus(age);
        Instant expires = asked.plus(expiry);
        Instant decided = status == RequestStatus.EXPIRED ? expires : asked.plus(age.dividedBy(1 + random.nextInt(4)));
        Side askedBy = random.nextDouble() < ASKED_BY_BUYER ? Side.BUYER : Side.EXHIBITOR;
        int points = worth.points(exhibitor, buyer, mutual);
        return new DrawnRequest(
                exhibitor.id(), buyer.id(), askedBy, status, "", mutual, points, asked, expires, decided);
    }

    private RequestStatus answer() {
        if (random.nextDouble() < STILL_PENDING) {
            return RequestStatus.PENDING;
        }
        // Of those that are answered or ran out, the published share was accepted.
        if (random.nextDouble() < accepted / (1 - STILL_PENDING)) {
            return RequestStatus.ACCEPTED;
        }
        return random.nextBoolean() ? RequestStatus.DECLINED : RequestStatus.EXPIRED;
    }
}
