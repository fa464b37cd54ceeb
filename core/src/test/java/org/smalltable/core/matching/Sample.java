package org.smalltable.core.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.core.trade.TradeFacts;

/** The words in which tests speak of companies. Whatever is not said is neutral: no codes, no wishes, always free. */
final class Sample {

    static final TradeFacts FACTS = TradeFacts.shipped();
    static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    static final MatchRules RULES = MatchRules.standard(FACTS);

    private Sample() {}

    static Party exhibitor(String country) {
        return Party.of("Exhibitor of " + country, Country.of(country));
    }

    static Party buyer() {
        return Party.of("Buyer", Country.of("CN"));
    }

    static Offer offer(String country, String... codes) {
        return Offer.of(exhibitor(country), List.of()).with(Set.of(), codes(codes));
    }

    static Demand demand(String... codes) {
        return Demand.of(buyer(), "", Set.of(), codes(codes));
    }

    static Set<HsCode> codes(String... codes) {
        return Arrays.stream(codes).map(HsCode::of).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<Sector> sectors(String... sectors) {
        return Arrays.stream(sectors).map(Sector::of).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<SpokenLanguage> languages(String... tags) {
        return Arrays.stream(tags).map(SpokenLanguage::new).collect(Collectors.toCollection(TreeSet::new));
    }

    static Terms words(String... words) {
        Map<String, String> terms = new TreeMap<>();
        for (String word : words) {
            terms.put(word, word);
        }
        return new Terms(terms, Set.of(), Set.of());
    }

    static MatchScore score(Demand demand, Offer offer) {
        return RULES.score(demand, offer, MatchContext.on(DAY));
    }

    static int points(Demand demand, Offer offer) {
        return score(demand, offer).points();
    }

    static List<Reason> reasons(Demand demand, Offer offer) {
        return score(demand, offer).reasons();
    }

    static Verdict verdict(RuleName rule, Demand demand, Offer offer, MatchContext context) {
        return RULES.explain(demand, offer, context).stream()
                .filter(verdict -> verdict.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    static Verdict verdict(RuleName rule, Demand demand, Offer offer) {
        return verdict(rule, demand, offer, MatchContext.on(DAY));
    }

    static <T> List<T> listOf(int count, IntFunction<T> maker) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(maker.apply(i));
        }
        return list;
    }
}
