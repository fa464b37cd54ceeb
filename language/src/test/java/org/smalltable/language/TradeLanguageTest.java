package org.smalltable.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smalltable.core.matching.Demand;
import org.smalltable.core.matching.MatchContext;
import org.smalltable.core.matching.MatchRules;
import org.smalltable.core.matching.Offer;
import org.smalltable.core.matching.Party;
import org.smalltable.core.matching.Product;
import org.smalltable.core.matching.Reason;
import org.smalltable.core.matching.Terms;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.TradeFacts;

class TradeLanguageTest {

    private static final TradeFacts FACTS = TradeFacts.shipped();
    private static final TradeLanguage LANGUAGE = new TradeLanguage(FACTS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arabica, green beans|0901",
                "咖啡|0901",
                "卢旺达咖啡生豆|0901",
                "café vert|0901",
                "miel naturel|0409",
                "huile de piment|0904",
                "dried chili|0904",
                "frozen beef and offal|0202",
                "进口红酒、奶粉|2204",
                "铁矿石|2601",
                "instant noodles|1902"
            })
    void a_text_means_its_heading_in_any_language(String text, String heading) {
        assertThat(LANGUAGE.understand(text).codes()).contains(new HsCode(heading));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"trade finance|SERV.FIN", "express and logistics|SERV.LOG", "物流和港口|SERV.LOG", "assurance|SERV.INS"
            })
    void a_service_means_its_sector(String text, String sector) {
        assertThat(LANGUAGE.understand(text).sectors()).contains(new Sector(sector));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parts", "vehicle parts", "building equipment", "power plants"})
    void a_word_that_goods_of_every_kind_share_means_none_of_them(String text) {
        assertThat(LANGUAGE.understand(text).codes())
                .doesNotContain(
                        new HsCode("4904"),
                        new HsCode("6603"),
                        new HsCode("9503"),
                        new HsCode("2942"),
                        new HsCode("0602"));
    }

    @Test
    void words_come_in_ground_form_beside_what_was_written() {
        Terms terms = LANGUAGE.understand("Roasted Beans, high quality products");

        assertThat(terms.words()).containsEntry("bean", "Beans").doesNotContainKeys("quality", "product");
    }

    @Test
    void an_empty_text_says_nothing() {
        assertThat(LANGUAGE.understand("")).isEqualTo(Terms.NONE);
    }

    @Test
    void a_demand_only_in_chinese_finds_the_rwandan_coffee() {
        Offer coffee = LANGUAGE.understand(Offer.of(
                Party.of("Gorilla's", new Country("RW")), List.of(Product.of("roasted coffee", new HsCode("0901")))));
        Demand sought = LANGUAGE.understand(Demand.of(Party.of("进口商", new Country("CN")), "咖啡", Set.of(), Set.of()));

        var score = MatchRules.standard(FACTS).score(sought, coffee, MatchContext.on(LocalDate.of(2026, 11, 10)));

        assertThat(score.points()).isGreaterThan(300);
        assertThat(score.reasons()).contains(new Reason.SameMeaning(new HsCode("0901")));
    }
}
