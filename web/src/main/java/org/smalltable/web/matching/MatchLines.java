package org.smalltable.web.matching;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.matching.Product;
import org.smalltable.core.matching.Reason;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.participant.DirectoryLine;
import org.smalltable.persistence.participant.ParticipantView;

/** Makes the lines of lists of companies for programs: like {@link CompanyLines}, with facts beside the words. */
@RequestScoped
class MatchLines {

    private final Reasons reasons;

    MatchLines(Reasons reasons) {
        this.reasons = reasons;
    }

    MatchLine match(CompanyLines.Desk desk, ParticipantView company, MatchScore score) {
        return new MatchLine(
                company.id(),
                company.company().name(),
                company.company().country(),
                CompanyLines.summary(company),
                List.copyOf(MatchFilter.sectors(company)),
                company.profile().products().stream().anyMatch(Product::firstShown),
                OptionalInt.of(score.points()),
                Optional.of(Band.of(score.points())),
                facts(score.reasons()),
                standing(desk, company));
    }

    MatchLine listed(CompanyLines.Desk desk, DirectoryLine company, Side side, Optional<MatchScore> score) {
        Optional<MatchScore> weighed = score.filter(found -> !found.isBarred() && found.points() > 0);
        return new MatchLine(
                company.participant(),
                company.name(),
                company.country(),
                company.summary(),
                company.sectors(),
                false,
                weighed.map(found -> OptionalInt.of(found.points())).orElse(OptionalInt.empty()),
                weighed.map(found -> Band.of(found.points())),
                List.of(),
                desk.ask(company.participant(), company.name(), side).stream()
                        .map(Ask::state)
                        .findFirst());
    }

    CompanyFacts company(CompanyLines.Desk desk, ParticipantView company, Optional<MatchScore> score) {
        return CompanyFacts.of(
                company,
                score.map(found -> OptionalInt.of(found.points())).orElse(OptionalInt.empty()),
                score.filter(MatchScore::isBarred).isPresent(),
                score.map(found -> facts(found.reasons())).orElse(List.of()),
                standing(desk, company));
    }

    private static Optional<Ask.State> standing(CompanyLines.Desk desk, ParticipantView company) {
        return desk.ask(company.id(), company.company().name(), company.side()).stream()
                .map(Ask::state)
                .findFirst();
    }

    private List<ReasonLine> facts(List<Reason> facts) {
        List<ReasonChip> worded = reasons.worded(facts);
        return IntStream.range(0, facts.size())
                .mapToObj(k -> ReasonLine.of(facts.get(k), worded.get(k)))
                .toList();
    }
}
