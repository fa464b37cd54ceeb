package org.smalltable.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smalltable.core.matching.Sample.codes;
import static org.smalltable.core.matching.Sample.demand;
import static org.smalltable.core.matching.Sample.offer;
import static org.smalltable.core.matching.Sample.score;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smalltable.core.trade.Country;

class BarringRuleTest {

    private static Demand by(Party buyer) {
        return Demand.of(buyer, "", Set.of(), codes("0901"));
    }

    private static Offer of(Party exhibitor) {
        return Offer.of(exhibitor, List.of()).with(Set.of(), codes("0901"));
    }

    @Test
    void nobody_meets_its_own_company_or_group() {
        Party company = Party.of("Wilmar", new Country("SG"));
        Party daughter = Party.of("Yihai Kerry", new Country("CN")).inGroup(" wilmar ");

        assertThat(score(by(daughter), of(company)))
                .isEqualTo(new MatchScore.Barred(List.of(new Reason.OwnCompany("Wilmar"))));
        assertThat(score(by(company), of(company)).isBarred()).isTrue();
    }

    @Test
    void a_refused_country_is_barred_whatever_speaks_for_it() {
        Demand refusing = demand("0901").wishing(CountryWishes.refusing(new Country("RW")));

        assertThat(Sample.RULES.score(
                        refusing,
                        offer("RW", "0901"),
                        MatchContext.on(Sample.DAY).requestedByBoth()))
                .isEqualTo(new MatchScore.Barred(List.of(new Reason.CountryRefused(new Country("RW")))));
    }

    @Test
    void two_who_are_never_free_together_are_barred() {
        Party mornings = Party.of("Mornings", new Country("RW")).freeIn(0b0011);
        Party afternoons = Party.of("Afternoons", new Country("CN")).freeIn(0b1100);

        assertThat(score(by(afternoons), of(mornings)))
                .isEqualTo(new MatchScore.Barred(List.of(new Reason.NoCommonSlot())));
        assertThat(score(by(afternoons.freeIn(0b0110)), of(mornings)).isBarred())
                .isFalse();
    }

    @Test
    void what_bars_two_whenever_they_met_needs_neither_goods_nor_times() {
        Party roaster = Party.of("Kivu", new Country("RW")).inGroup("Lake").freeIn(0);
        Demand sister = by(Party.of("Shore", new Country("CN")).inGroup("Lake"))
                .wishing(CountryWishes.refusing(new Country("RW")));

        assertThat(MatchRules.bars(sister, of(roaster)))
                .containsExactly(new Reason.OwnCompany("Lake"), new Reason.CountryRefused(new Country("RW")));
        assertThat(MatchRules.bars(by(Party.of("Other", new Country("CN"))), of(roaster)))
                .isEmpty();
    }

    @Test
    void what_speaks_for_a_barred_pair_is_still_explained() {
        Demand refusing = demand("0901").wishing(CountryWishes.refusing(new Country("RW")));

        List<Verdict> verdicts = Sample.RULES.explain(refusing, offer("RW", "0901"), MatchContext.on(Sample.DAY));

        assertThat(verdicts).extracting(Verdict::rule).containsExactly(RuleName.values());
        assertThat(verdicts)
                .filteredOn(Verdict::isBarring)
                .extracting(Verdict::rule)
                .containsExactly(RuleName.REFUSED_COUNTRY);
        assertThat(verdicts.get(RuleName.PRODUCT_CODE.ordinal()).isSilent()).isFalse();
    }
}
