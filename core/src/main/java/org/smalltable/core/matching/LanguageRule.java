package org.smalltable.core.matching;

import java.util.Comparator;
import java.util.Set;
import org.smalltable.core.trade.SpokenLanguage;

/** A language in common; silent unless both have named theirs. */
record LanguageRule() implements MatchRule {

    static final int SHARED = 1000;
    static final int INTERPRETER_NEEDED = -500;

    @Override
    public RuleName ruleName() {
        return RuleName.LANGUAGE;
    }

    @Override
    public Judgement judge(Pair pair) {
        Set<SpokenLanguage> exhibitor = pair.offer().party().languages();
        Set<SpokenLanguage> buyer = pair.demand().party().languages();
        if (exhibitor.isEmpty() || buyer.isEmpty()) {
            return Judgement.SILENT;
        }
        return exhibitor.stream()
                .filter(spoken -> buyer.stream().anyMatch(spoken::understands))
                .min(Comparator.naturalOrder())
                .map(language -> Judgement.of(SHARED, new Reason.LanguageShared(language)))
                .orElseGet(() -> Judgement.of(INTERPRETER_NEEDED, new Reason.InterpreterNeeded(exhibitor, buyer)));
    }
}
