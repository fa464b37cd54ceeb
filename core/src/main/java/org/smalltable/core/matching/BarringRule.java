package org.smalltable.core.matching;

import org.smalltable.core.trade.Country;

/** The three rules that forbid a meeting whatever speaks for it. */
enum BarringRule implements MatchRule {
    /** One company on both sides, or two of one group. */
    OWN_COMPANY(RuleName.OWN_COMPANY) {
        @Override
        public Judgement judge(Pair pair) {
            Party exhibitor = pair.offer().party();
            return exhibitor.belongsWith(pair.demand().party())
                    ? Judgement.of(
                            0,
                            new Reason.OwnCompany(exhibitor.group().isBlank() ? exhibitor.name() : exhibitor.group()))
                    : Judgement.SILENT;
        }
    },
    /** The exhibitor comes from a country that the buyer refuses. */
    REFUSED_COUNTRY(RuleName.REFUSED_COUNTRY) {
        @Override
        public Judgement judge(Pair pair) {
            Country origin = pair.offer().party().country();
            return pair.demand().wishes().refused().contains(origin)
                    ? Judgement.of(0, new Reason.CountryRefused(origin))
                    : Judgement.SILENT;
        }
    },
    /** There is no slot in which both are free. */
    COMMON_SLOT(RuleName.COMMON_SLOT) {
        @Override
        public Judgement judge(Pair pair) {
            long common =
                    pair.offer().party().freeSlots() & pair.demand().party().freeSlots();
            return common == 0 ? Judgement.of(0, new Reason.NoCommonSlot()) : Judgement.SILENT;
        }
    };

    private final RuleName ruleName;

    BarringRule(RuleName ruleName) {
        this.ruleName = ruleName;
    }

    @Override
    public RuleName ruleName() {
        return ruleName;
    }
}
