package org.smalltable.core.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.smalltable.core.matching.MatchRule.Judgement;
import org.smalltable.core.trade.TradeFacts;

/**
 * Weighs one demand against one offer by all rules. Pure and thread-safe; equal arguments give equal scores. Two parties
 * that may not meet get a barred score, never null and never an exception.
 *
 * <p>Rules of fit gather evidence, and each further portion of evidence halves the doubt that is left. Circumstances then raise or lower that fit in proportion, so that a wished-for origin cannot make up for goods that
 * nobody seeks.
 *
 * @param facts the reference data that rules ask
 * @param weights how much each rule counts
 */
public record MatchRules(TradeFacts facts, MatchWeights weights) {

    private static final List<MatchRule> ALL = Stream.<MatchRule>of(
                    BarringRule.OWN_COMPANY,
                    BarringRule.REFUSED_COUNTRY,
                    BarringRule.COMMON_SLOT,
                    new ProductCodeRule(),
                    new SectorRule(),
                    new WordsRule(),
                    CircumstanceRule.MUTUAL_INTEREST,
                    new CountryWishRule(),
                    new ZeroTariffRule(),
                    new LanguageRule(),
                    CircumstanceRule.ORDER_SIZE,
                    CircumstanceRule.CERTIFICATES,
                    CircumstanceRule.NEW_PRODUCT,
                    CircumstanceRule.MET_BEFORE)
            .sorted(Comparator.comparing(MatchRule::ruleName))
            .toList();

    /** The rules with the standard weights. */
    public static MatchRules standard(TradeFacts facts) {
        return new MatchRules(facts, MatchWeights.STANDARD);
    }

    /** Every rule, in the order of {@link RuleName}. */
    public static List<MatchRule> all() {
        return ALL;
    }

    /**
     * Why the two may never sit down together, whenever it were: they are of one company or group, or the buyer refuses the
     * exhibitor's country. Of the offer only the party is read, of the demand the party and the wishes.
     *
     * @return {@link Reason.Barring} facts; empty when the two may meet
     */
    public static List<Reason> bars(Demand demand, Offer offer) {
        return Stream.of(BarringRule.OWN_COMPANY, BarringRule.REFUSED_COUNTRY)
                .flatMap(rule -> rule.judge(demand, offer).reasons().stream())
                .toList();
    }

    /** Weighs a pair: points with reasons, or barred. */
    public MatchScore score(Demand demand, Offer offer, MatchContext context) {
        Map<RuleName, Judgement> judgements = judge(demand, offer, context);
        List<Reason> bars = judgements.values().stream()
                .filter(Judgement::isBarring)
                .flatMap(judgement -> judgement.reasons().stream())
                .toList();
        if (!bars.isEmpty()) {
            return new MatchScore.Barred(bars);
        }
        List<Reason> reasons = verdicts(judgements).stream()
                .sorted(Comparator.comparing((Verdict verdict) -> verdict.rule().part())
                        .thenComparing(MatchRules::standing))
                .flatMap(verdict -> verdict.reasons().stream())
                .toList();
        return new MatchScore.Weighed(points(judgements), reasons);
    }

    /** Rules of fit keep their own order, from what both name to what both only say; circumstances go by weight. */
    private static int standing(Verdict verdict) {
        return verdict.rule().part() == RuleName.Part.FIT ? 0 : -Math.abs(verdict.points());
    }

    /**
     * Every rule's verdict on a pair, in the order of {@link RuleName}, silent ones included: the answer to "why these two"
     * and "why not". Rules of fit are judged even when another bars the pair.
     */
    public List<Verdict> explain(Demand demand, Offer offer, MatchContext context) {
        return verdicts(judge(demand, offer, context));
    }

    private Map<RuleName, Judgement> judge(Demand demand, Offer offer, MatchContext context) {
        Pair pair = new Pair(demand, offer, context, facts);
        Map<RuleName, Judgement> judgements = new EnumMap<>(RuleName.class);
        for (MatchRule rule : ALL) {
            judgements.put(rule.ruleName(), rule.judge(pair));
        }
        return judgements;
    }

    private List<Verdict> verdicts(Map<RuleName, Judgement> judgements) {
        int points = points(judgements);
        List<Verdict> verdicts = new ArrayList<>();
        judgements.forEach((rule, judgement) -> {
            Map<RuleName, Judgement> without = new EnumMap<>(judgements);
            without.put(rule, Judgement.SILENT);
            double degree = rule.part() == RuleName.Part.CIRCUMSTANCE
                    ? judgement.strength() / 1000.0
                    : 1 - Math.pow(2, -judgement.strength() / 1000.0);
            verdicts.add(new Verdict(rule, degree, points - points(without), judgement.reasons()));
        });
        return verdicts;
    }

    private int points(Map<RuleName, Judgement> judgements) {
        int evidence = 0;
        int circumstances = 0;
        for (Map.Entry<RuleName, Judgement> entry : judgements.entrySet()) {
            int weighed = weights.of(entry.getKey()) * entry.getValue().strength();
            switch (entry.getKey().part()) {
                case BARRING -> {}
                case FIT -> evidence += weighed;
                case CIRCUMSTANCE -> circumstances += weighed;
            }
        }
        return Scale.points(Scale.rank(evidence, circumstances));
    }
}
