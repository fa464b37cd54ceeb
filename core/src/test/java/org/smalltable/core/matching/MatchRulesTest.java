package org.smalltable.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.smalltable.core.matching.Sample.DAY;
import static org.smalltable.core.matching.Sample.demand;
import static org.smalltable.core.matching.Sample.offer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchRulesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void points_stay_on_the_scale_and_equal_pairs_score_equally(long seed) {
        Crowd crowd = new Crowd(seed);
        for (int i = 0; i < 200; i++) {
            Demand sought = crowd.demand(i);
            Offer brought = crowd.offer(i);
            MatchScore score = Sample.score(sought, brought);
            assertThat(score.points()).isBetween(0, MatchScore.MOST);
            assertThat(Sample.score(sought, brought)).isEqualTo(score);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RuleName.class,
            names = {"PRODUCT_CODE", "SECTOR", "WORDS"})
    void more_weight_on_a_rule_of_fit_never_lowers_a_score(RuleName rule) {
        Crowd crowd = new Crowd(7);
        MatchRules heavier = new MatchRules(Sample.FACTS, MatchWeights.STANDARD.with(rule, rule.most()));
        for (int i = 0; i < 100; i++) {
            Demand sought = crowd.demand(i);
            Offer brought = crowd.offer(i);
            assertThat(heavier.score(sought, brought, MatchContext.on(DAY)).points())
                    .isGreaterThanOrEqualTo(Sample.points(sought, brought));
        }
    }

    @Test
    void goods_are_told_before_circumstances() {
        assertThat(Sample.reasons(demand("0901"), offer("RW", "0901")))
                .hasExactlyElementsOfTypes(
                        Reason.SharedHeading.class, Reason.SharedSector.class, Reason.ZeroTariff.class);
    }

    @Test
    void weights_out_of_bounds_are_refused() {
        assertThatThrownBy(() -> MatchWeights.STANDARD.with(RuleName.SECTOR, 101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 to 100");
        assertThatThrownBy(() -> MatchWeights.STANDARD.with(RuleName.COMMON_SLOT, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
