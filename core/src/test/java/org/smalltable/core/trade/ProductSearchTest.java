package org.smalltable.core.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductSearchTest {

    private final ProductSearch search = new ProductSearch(TradeFacts.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {"coffee", "Coffee ", "COFFEES", "café", "cafe", "CAFÉ", "咖啡", "arabica", "0901", "09.01", "0901 "
            })
    void coffee_is_found_by_words_of_three_languages_and_by_its_code(String typed) {
        assertThat(first(typed)).isEqualTo("0901");
    }

    @ParameterizedTest
    @CsvSource({
        "tea, 0902",
        "茶, 0902",
        "thé, 0902",
        "honey, 0409",
        "蜂蜜, 0409",
        "miel, 0409",
        "iron ore, 2601",
        "铁矿, 2601"
    })
    void goods_of_the_first_buyers_are_found(String typed, String code) {
        assertThat(first(typed)).isEqualTo(code);
    }

    @Test
    void a_word_still_being_typed_finds_what_begins_with_it() {
        assertThat(codes("coff")).startsWith("0901");
    }

    @Test
    void a_chapter_is_found_by_its_two_digits_before_its_headings() {
        assertThat(codes("09")).startsWith("09", "0901", "0902");
    }

    @Test
    void a_subheading_is_found_by_its_six_digits_under_the_name_of_its_heading() {
        ProductFound found = search.find("0901.11", 5).getFirst();

        assertThat(found.code()).contains(new HsCode("090111"));
        assertThat(found.labels())
                .isEqualTo(search.of(new HsCode("0901")).orElseThrow().labels());
    }

    @Test
    void goods_come_with_the_sector_that_shows_them() {
        assertThat(search.find("0901", 1).getFirst().sector().map(Sector::area)).contains(new Sector("FOOD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"logistics", "物流", "logistique"})
    void a_service_is_found_without_a_code(String typed) {
        assertThat(search.find(typed, 8)).anySatisfy(found -> {
            assertThat(found.code()).isEmpty();
            assertThat(found.sector()).contains(new Sector("SERV.LOG"));
        });
    }

    @Test
    void all_words_count_before_some() {
        assertThat(codes("iron ore")).first().isEqualTo("2601");
        assertThat(codes("zzz coffee")).first().isEqualTo("0901");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "qqqqqq", "9999", "123456789", "...", "，"})
    void nothing_is_found_for_nothing(String typed) {
        assertThat(search.find(typed, 8)).isEmpty();
    }

    @Test
    void no_more_than_asked_for_are_found() {
        assertThat(search.find("machine", 5)).hasSize(5);
    }

    private String first(String typed) {
        return codes(typed).stream().findFirst().orElse("nothing");
    }

    private List<String> codes(String typed) {
        return search.find(typed, 8).stream()
                .map(ProductFound::code)
                .flatMap(Optional::stream)
                .map(HsCode::digits)
                .toList();
    }
}
