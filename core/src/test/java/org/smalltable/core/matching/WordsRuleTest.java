package org.smalltable.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smalltable.core.matching.Sample.demand;
import static org.smalltable.core.matching.Sample.offer;
import static org.smalltable.core.matching.Sample.verdict;
import static org.smalltable.core.matching.Sample.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smalltable.core.trade.HsCode;

class WordsRuleTest {

    @Test
    void shared_words_are_told_as_the_exhibitor_wrote_them() {
        Offer brought = offer("RW").withTerms(new Terms(Map.of("bean", "Beans", "green", "green"), Set.of(), Set.of()));

        assertThat(verdict(RuleName.WORDS, demand().withTerms(words("bean", "tea")), brought)
                        .reasons())
                .containsExactly(new Reason.SharedWords(List.of("Beans")));
    }

    @Test
    void a_demand_that_means_coffee_finds_an_offer_that_names_its_heading() {
        Demand sought = demand().withTerms(new Terms(Map.of("咖啡", "咖啡"), Sample.codes("0901"), Set.of()));

        assertThat(verdict(RuleName.WORDS, sought, offer("RW", "0901")).reasons())
                .containsExactly(new Reason.SameMeaning(new HsCode("0901")));
    }

    @Test
    void an_offer_that_means_coffee_is_found_by_a_demand_that_names_its_heading() {
        Offer brought = offer("RW").withTerms(new Terms(Map.of("arabica", "arabica"), Sample.codes("0901"), Set.of()));

        assertThat(verdict(RuleName.WORDS, demand("0901"), brought).reasons())
                .containsExactly(new Reason.SameMeaning(new HsCode("0901")));
    }

    @Test
    void a_meaning_counts_once_even_when_the_words_of_both_say_it_and_the_demand_names_it_too() {
        Terms coffee = new Terms(Map.of(), Sample.codes("0901"), Sample.sectors("FOOD.DRINK.COFFEE"));
        Offer brought = offer("RW").withTerms(coffee);

        assertThat(verdict(RuleName.WORDS, demand("0901").withTerms(coffee), brought)
                        .degree())
                .isEqualTo(verdict(RuleName.WORDS, demand("0901"), brought).degree())
                .isEqualTo(verdict(RuleName.WORDS, demand().withTerms(coffee), brought)
                        .degree());
    }

    @Test
    void without_common_words_or_meanings_the_rule_is_silent() {
        assertThat(verdict(
                                RuleName.WORDS,
                                demand().withTerms(words("tea")),
                                offer("RW").withTerms(words("coffee")))
                        .isSilent())
                .isTrue();
    }
}
