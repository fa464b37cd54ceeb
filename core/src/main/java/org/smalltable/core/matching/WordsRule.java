package org.smalltable.core.matching;

import java.util.Comparator;
import java.util.List;

/** Words in common. */
record WordsRule() implements MatchRule {

    @Override
    public RuleName ruleName() {
        return RuleName.WORDS;
    }

    @Override
    public Judgement judge(Pair pair) {
        var brought = pair.offer().terms().words();
        List<String> shared = pair.demand().terms().words().keySet().stream()
                .filter(brought::containsKey)
                .sorted(Comparator.<String>comparingDouble(
                                word -> -pair.context().rarity().of(word))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        if (shared.isEmpty()) {
            return Judgement.SILENT;
        }
        return Judgement.of(
                pair.context().rarity().of(shared.getFirst()),
                new Reason.SharedWords(shared.stream().map(brought::get).toList()));
    }
}
