package org.smalltable.core.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.smalltable.core.trade.HsCode;

/**
 * Product codes in common. A heading that both name counts fully, a subheading adds to its heading, a chapter alone counts
 * little, and more when one side names the whole chapter.
 */
record ProductCodeRule() implements MatchRule {

    private static final int MOST_REASONS = 4;

    @Override
    public RuleName ruleName() {
        return RuleName.PRODUCT_CODE;
    }

    @Override
    public Judgement judge(Pair pair) {
        List<HsCode> finest = new ArrayList<>();
        // Finer codes first: a chapter is no news where one of its headings is shared.
        pair.shared(RuleName.PRODUCT_CODE).stream()
                .map(trait -> new HsCode(trait.key()))
                .sorted(Comparator.comparingInt(HsCode::length).reversed())
                .filter(code -> finest.stream().noneMatch(code::contains))
                .forEachOrdered(finest::add);
        List<Reason> reasons =
                finest.stream().limit(MOST_REASONS).map(ProductCodeRule::reason).toList();
        return new Judgement(pair.evidence(RuleName.PRODUCT_CODE), reasons);
    }

    private static Reason reason(HsCode code) {
        return code.length() == 2 ? new Reason.SharedChapter(code) : new Reason.SharedHeading(code);
    }
}
