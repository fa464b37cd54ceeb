package org.smalltable.core.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;

/**
 * Words and meanings in common. The same words count in the language that they were written in; meanings count across
 * languages, as a heading or a sector that a text speaks of.
 */
record WordsRule() implements MatchRule {

    private static final int MOST_WORDS = 5;
    private static final int MOST_MEANINGS = 2;

    @Override
    public RuleName ruleName() {
        return RuleName.WORDS;
    }

    @Override
    public Judgement judge(Pair pair) {
        List<Trait> shared = pair.shared(RuleName.WORDS);
        List<Reason> reasons = new ArrayList<>();
        List<String> words = shared.stream()
                .filter(trait -> trait.kind() == TraitKind.WORD)
                .limit(MOST_WORDS)
                .map(trait -> pair.offer().terms().words().get(trait.key()))
                .toList();
        if (!words.isEmpty()) {
            reasons.add(new Reason.SharedWords(words));
        }
        boolean isAcrossLanguages = words.isEmpty();
        // A heading or sector that both name outright is told by its own rule already; what neither names is only worth
        // telling where no common word tells it.
        reasons.addAll(meanings(
                shared,
                Set.of(TraitKind.HEADING_MEANT_BY_DEMAND, TraitKind.HEADING_MEANT_BY_OFFER),
                key -> !pair.shared(RuleName.PRODUCT_CODE).contains(new Trait(TraitKind.HEADING, key))
                        && (isAcrossLanguages || isNamed(new HsCode(key), pair)),
                key -> new Reason.SameMeaning(new HsCode(key))));
        reasons.addAll(meanings(
                shared,
                Set.of(TraitKind.SECTOR_MEANT_BY_DEMAND, TraitKind.SECTOR_MEANT_BY_OFFER),
                key -> !pair.shared(RuleName.SECTOR).contains(new Trait(TraitKind.SECTOR, key)),
                key -> new Reason.SameTrade(new Sector(key))));
        return new Judgement(pair.evidence(RuleName.WORDS), reasons);
    }

    private static boolean isNamed(HsCode heading, Pair pair) {
        return pair.demand().codes().stream().anyMatch(heading::contains)
                || pair.offer().allCodes().stream().anyMatch(heading::contains);
    }

    private static List<Reason> meanings(
            List<Trait> shared, Set<TraitKind> kinds, Predicate<String> isNews, Function<String, Reason> reason) {
        return shared.stream()
                .filter(trait -> kinds.contains(trait.kind()))
                .map(Trait::key)
                .distinct()
                .filter(isNews)
                .limit(MOST_MEANINGS)
                .map(reason)
                .toList();
    }
}
