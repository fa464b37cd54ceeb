package org.smalltable.core.matching;

import java.util.Optional;
import org.smalltable.core.trade.HsCode;

/** Product codes in common. */
record ProductCodeRule() implements MatchRule {

    @Override
    public RuleName ruleName() {
        return RuleName.PRODUCT_CODE;
    }

    @Override
    public Judgement judge(Pair pair) {
        double best = 0;
        Optional<HsCode> finest = Optional.empty();
        for (HsCode sought : pair.demand().codes()) {
            for (HsCode brought : pair.offer().allCodes()) {
                Optional<HsCode> shared = sought.shared(brought);
                if (shared.isEmpty()) {
                    continue;
                }
                double degree = shared.get().length() == 2
                        ? 0.3
                        : 0.5 + 0.5 * pair.context().rarity().of(shared.get());
                if (degree > best || degree == best && shared.get().compareTo(finest.get()) < 0) {
                    best = degree;
                    finest = shared;
                }
            }
        }
        double degree = best;
        return finest.map(code -> Judgement.of(
                        degree, code.length() == 2 ? new Reason.SharedChapter(code) : new Reason.SharedHeading(code)))
                .orElse(Judgement.SILENT);
    }
}
