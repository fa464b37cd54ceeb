package org.smalltable.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.smalltable.core.matching.MatchContext;
import org.smalltable.core.matching.MatchRules;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Sector;
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
    private final MatchContext context;
    private final RandomGenerator random;
    private final Instant now;
    private final Duration expiry;
    private final double accepted;

    DemoRequests(
            MatchRules rules,
            Distributions figures,
            RandomGenerator random,
            LocalDate date,
            Instant now,
            Duration expiry) {
        this.rules = rules;
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
                    drawn.add(request(exhibitor, buyer, score.points()));
                }
            }
        }
        return drawn;
    }

    private DrawnRequest request(ParticipantView exhibitor, ParticipantView buyer, int points) {
        boolean mutual = random.nextDouble() < MUTUAL;
        RequestStatus status = mutual ? RequestStatus.ACCEPTED : answer();
        Duration age = status == RequestStatus.EXPIRED
                ? expiry.plusHours(random.nextInt(72))
                : Duration.ofMinutes(random.nextInt(Math.toIntExact(expiry.toMinutes() - 60)));
        Instant asked = now.minus(age);
        Instant expires = asked.plus(expiry);
        Instant decided = status == RequestStatus.EXPIRED ? expires : asked.plus(age.dividedBy(1 + random.nextInt(4)));
        Side askedBy = random.nextDouble() < ASKED_BY_BUYER ? Side.BUYER : Side.EXHIBITOR;
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
