package org.smalltable.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smalltable.core.matching.Sample.DAY;
import static org.smalltable.core.matching.Sample.demand;
import static org.smalltable.core.matching.Sample.offer;
import static org.smalltable.core.matching.Sample.verdict;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CircumstanceRuleTest {

    private static OrderSize orders(int least, int most, String currency) {
        return new OrderSize(BigDecimal.valueOf(least), BigDecimal.valueOf(most), Currency.getInstance(currency));
    }

    @Test
    void order_sizes_suit_when_one_order_can_satisfy_both() {
        OrderSize served = orders(10_000, 50_000, "USD");

        assertThat(verdict(
                                RuleName.ORDER_SIZE,
                                demand("0901").ordering(orders(50_000, 90_000, "USD")),
                                offer("RW", "0901").serving(served))
                        .degree())
                .isEqualTo(1);
        assertThat(verdict(
                                RuleName.ORDER_SIZE,
                                demand("0901").ordering(orders(60_000, 90_000, "USD")),
                                offer("RW", "0901").serving(served))
                        .degree())
                .isEqualTo(-1);
    }

    @Test
    void order_sizes_in_different_currencies_are_not_compared() {
        assertThat(verdict(
                                RuleName.ORDER_SIZE,
                                demand("0901").ordering(orders(1, 2, "EUR")),
                                offer("RW", "0901").serving(orders(1, 2, "USD")))
                        .isSilent())
                .isTrue();
    }

    @Test
    void certificates_count_for_and_against_when_both_name_some() {
        Offer holder = offer("RW", "0901").holding(Set.of("halal", "Organic"));

        assertThat(verdict(RuleName.CERTIFICATES, demand("0901").asking(Set.of("Halal", "ISO 9001")), holder)
                        .reasons())
                .containsExactly(
                        new Reason.CertificatesHeld(List.of("Halal")),
                        new Reason.CertificatesMissing(List.of("ISO 9001")));
        assertThat(verdict(RuleName.CERTIFICATES, demand("0901").asking(Set.of("Halal")), offer("RW", "0901"))
                        .isSilent())
                .isTrue();
    }

    @Test
    void a_product_shown_for_the_first_time_is_told_by_name() {
        Offer news = Offer.of(
                Sample.exhibitor("RW"),
                List.of(Product.of("cold brew", Sample.codes("0901").iterator().next())
                        .shownFirstHere()));

        assertThat(verdict(RuleName.NEW_PRODUCT, demand("0901"), news).reasons())
                .containsExactly(new Reason.FirstShownHere("cold brew"));
    }

    @Test
    void two_who_both_asked_fit_though_their_forms_have_nothing_in_common() {
        int points = Sample.RULES
                .score(demand("8703"), offer("RW", "0901"), MatchContext.on(DAY).requestedByBoth())
                .points();

        assertThat(points).isGreaterThanOrEqualTo(MatchScore.GOOD);
    }

    @Test
    void having_met_before_counts_as_the_organizer_wants_it() {
        MatchContext acquainted = MatchContext.on(DAY).afterMeeting();
        MatchRules favouringNew = new MatchRules(Sample.FACTS, MatchWeights.STANDARD.with(RuleName.MET_BEFORE, -50));

        assertThat(verdict(RuleName.MET_BEFORE, demand("0901"), offer("RW", "0901"), acquainted)
                        .points())
                .isPositive();
        assertThat(favouringNew
                        .score(demand("0901"), offer("RW", "0901"), acquainted)
                        .points())
                .isLessThan(Sample.points(demand("0901"), offer("RW", "0901")));
    }
}
