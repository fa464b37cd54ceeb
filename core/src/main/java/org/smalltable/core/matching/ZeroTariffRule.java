package org.smalltable.core.matching;

import java.util.Optional;
import java.util.Set;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.TradeFacts;

/**
 * No import tariff for the origin on the session's date. Speaks of goods only, and only for buyers who import into the
 * country whose tariffs are known.
 */
record ZeroTariffRule() implements MatchRule {

    @Override
    public RuleName ruleName() {
        return RuleName.ZERO_TARIFF;
    }

    @Override
    public Judgement judge(Pair pair) {
        Set<HsCode> codes = pair.offer().allCodes();
        if (codes.isEmpty() || !pair.demand().party().country().equals(TradeFacts.IMPORTER)) {
            return Judgement.SILENT;
        }
        return pair.facts()
                .zeroTariff(pair.offer().party().country(), pair.context().date())
                .map(treatment -> {
                    boolean toBeConfirmed = pair.facts()
                            .isToBeConfirmed(treatment, pair.context().date());
                    // What may have lapsed is told, but moves nobody up a list.
                    return Judgement.of(
                            toBeConfirmed ? 0 : 1000,
                            new Reason.ZeroTariff(
                                    treatment.origin(),
                                    codeInQuestion(pair, codes),
                                    treatment.since(),
                                    treatment.lastDay(),
                                    treatment.basis(),
                                    toBeConfirmed));
                })
                .orElse(Judgement.SILENT);
    }

    private static Optional<HsCode> codeInQuestion(Pair pair, Set<HsCode> codes) {
        return codes.stream()
                .filter(code -> pair.demand().codes().stream()
                        .anyMatch(sought -> sought.contains(code) || code.contains(sought)))
                .findFirst()
                .or(() -> codes.stream().findFirst());
    }
}
