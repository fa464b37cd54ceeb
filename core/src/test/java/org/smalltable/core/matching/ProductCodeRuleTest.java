package org.smalltable.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smalltable.core.matching.Sample.demand;
import static org.smalltable.core.matching.Sample.offer;
import static org.smalltable.core.matching.Sample.points;
import static org.smalltable.core.matching.Sample.reasons;
import static org.smalltable.core.matching.Sample.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smalltable.core.trade.HsCode;

class ProductCodeRuleTest {

    @Test
    void buyer_wanting_coffee_meets_rwandan_roaster() {
        assertThat(points(demand("0901"), offer("RW", "0901"))).isGreaterThanOrEqualTo(MatchScore.GOOD);
        assertThat(reasons(demand("0901"), offer("RW", "0901"))).contains(new Reason.SharedHeading(new HsCode("0901")));
    }

    @Test
    void the_finer_the_shared_code_the_more_it_counts() {
        int chapter = points(demand("0902"), offer("BR", "0901"));
        int heading = points(demand("090111"), offer("BR", "090121"));
        int subheading = points(demand("090121"), offer("BR", "090121"));

        assertThat(chapter).isPositive().isLessThan(heading);
        assertThat(heading).isLessThan(subheading);
    }

    @Test
    void a_chapter_named_whole_counts_more_than_two_headings_beside_each_other() {
        assertThat(points(demand("02"), offer("BR", "0202")))
                .isGreaterThan(points(demand("0203"), offer("BR", "0202")));
        assertThat(points(demand("0203"), offer("BR", "02")))
                .isGreaterThan(points(demand("0203"), offer("BR", "0202")));
    }

    @Test
    void a_chapter_is_no_news_where_its_heading_is_shared() {
        assertThat(verdict(RuleName.PRODUCT_CODE, demand("0901", "0902"), offer("RW", "0901"))
                        .reasons())
                .containsExactly(new Reason.SharedHeading(new HsCode("0901")));
    }

    @Test
    void without_codes_the_rule_is_silent() {
        assertThat(verdict(RuleName.PRODUCT_CODE, demand(), offer("RW", "0901")).isSilent())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void one_more_shared_heading_never_lowers_a_score(long seed) {
        Crowd crowd = new Crowd(seed);
        for (int i = 0; i < 40; i++) {
            Demand sought = crowd.demand(i);
            Offer brought = crowd.offer(i);
            Set<HsCode> more = Set.of(new HsCode("8703"));
            Demand soughtMore = new Demand(
                    sought.party(),
                    sought.text(),
                    sought.sectors(),
                    Sample.codes(joined(sought.codes(), "8703")),
                    sought.terms(),
                    sought.wishes(),
                    sought.certificates(),
                    sought.orders());
            assertThat(points(soughtMore, brought.with(Set.of(), more)))
                    .isGreaterThanOrEqualTo(points(sought, brought));
        }
    }

    @Test
    void many_shared_commonplace_headings_do_not_beat_one_rare_exact_fit() {
        String[] commonplace = {"0202", "0203", "0207", "0302", "0303", "0304", "0306", "0402"};
        List<Offer> offers = new ArrayList<>(Sample.listOf(300, i -> offer("BR", commonplace)));
        List<Demand> demands = new ArrayList<>(Sample.listOf(300, i -> demand(commonplace)));
        Offer rare = offer("RW", "0409");
        Demand sought = demand("0409", "0202", "0203", "0207", "0302", "0303", "0304", "0306", "0402");
        offers.add(rare);
        demands.add(sought);
        MatchContext context = MatchContext.on(Sample.DAY).among(Rarity.among(Sample.FACTS, offers, demands));

        int rarePoints = Sample.RULES.score(sought, rare, context).points();
        int commonPoints =
                Sample.RULES.score(sought, offer("BR", commonplace), context).points();

        assertThat(rarePoints).isGreaterThan(commonPoints);
    }

    private static String[] joined(Set<HsCode> codes, String more) {
        List<String> all = new ArrayList<>(codes.stream().map(HsCode::digits).toList());
        all.add(more);
        return all.toArray(String[]::new);
    }
}
