package org.smalltable.core.matching;

import org.smalltable.core.trade.Country;

/** The three rules that forbid a meeting whatever speaks for it. */
enum BarringRule implements MatchRule {
    /** One company on both sides, or two of one group. */
    OWN_COMPANY(RuleName.OWN_COMPANY) {
        @Override
        Judgement judge(Demand demand, Offer offer) {
            Party exhibitor = offer.party();
            return exhibitor.belongsWith(demand.party())
                    ? Judgement.of(
                            0,
                            new Reason.OwnCompany(exhibitor.group().isBlank() ? exhibitor.name() : exhibitor.group()))
                    : Judgement.SILENT;
        }
    },
    /** The exhibitor comes from a country that the buyer refuses. */
    REFUSED_COUNTRY(RuleName.REFUSED_COUNTRY) {
        @Override
        Judgement judge(Demand demand, Offer offer) {
            Country origin = offer.party().country();
            return demand.wishes().refused().contains(origin)
                    ? Judgement.of(0, new Reason.CountryRefused(origin))
                    : Judgement.SILENT;
        }
    },
    /** There is no slot in which both are free. */
    COMMON_SLOT(RuleName.COMMON_SLOT) {
        @Override
        Judgement judge(Demand demand, Offer offer) {
            long common = offer.party().freeSlots() & demand.party().freeSlots();
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

    @Override
    public Judgement judge(Pair pair) {
        return judge(pair.demand(), pair.offer());
    }

    /** What forbids the meeting lies in the two alone, whatever the day. */
    abstract Judgement judge(Demand demand, Offer offer);
}
