package org.smalltable.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smalltable.core.matching.Sample.demand;
import static org.smalltable.core.matching.Sample.offer;
import static org.smalltable.core.matching.Sample.points;
import static org.smalltable.core.matching.Sample.verdict;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;

class CountryWishRuleTest {

    private static final Country RWANDA = new Country("RW");

    @Test
    void wanted_before_preferred_before_open_before_not_wanted() {
        int wanted = points(demand("0901").wishing(CountryWishes.wanting(RWANDA)), offer("RW", "0901"));
        int preferred = points(demand("0901").wishing(CountryWishes.preferring(RWANDA)), offer("RW", "0901"));
        int open = points(demand("0901"), offer("RW", "0901"));
        int others = points(demand("0901").wishing(CountryWishes.wanting(new Country("BR"))), offer("RW", "0901"));

        assertThat(wanted).isGreaterThan(preferred);
        assertThat(preferred).isGreaterThan(open);
        assertThat(open).isGreaterThan(others);
    }

    @Test
    void a_wish_for_a_group_is_read_at_the_date_of_the_session() {
        Demand sought = demand("0901").wishing(CountryWishes.wanting(CountryGroup.LEAST_DEVELOPED));
        Offer laos = offer("LA", "0901");

        assertThat(verdict(RuleName.COUNTRY_WISH, sought, laos, MatchContext.on(LocalDate.of(2026, 11, 23)))
                        .reasons())
                .containsExactly(new Reason.GroupWanted(new Country("LA"), CountryGroup.LEAST_DEVELOPED));
        assertThat(verdict(RuleName.COUNTRY_WISH, sought, laos, MatchContext.on(LocalDate.of(2026, 11, 24)))
                        .reasons())
                .containsExactly(new Reason.CountryNotWanted(new Country("LA")));
    }

    @Test
    void a_wished_origin_cannot_make_up_for_goods_that_nobody_seeks() {
        assertThat(points(demand("8703").wishing(CountryWishes.wanting(RWANDA)), offer("RW", "0901")))
                .isZero();
    }
}
