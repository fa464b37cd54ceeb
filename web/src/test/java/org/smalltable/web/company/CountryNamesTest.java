package org.smalltable.web.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smalltable.core.trade.Country;

class CountryNamesTest {

    private final CountryNames names = new CountryNames();

    @ParameterizedTest
    @CsvSource({
        "Rwanda, RW",
        "rw, RW",
        " RW , RW",
        "卢旺达, RW",
        "Côte d’Ivoire, CI",
        "cote d'ivoire, CI",
        "Chine, CN",
        "中国, CN",
        "United States, US",
        "États-Unis, US",
        "Türkiye, TR"
    })
    void a_country_is_known_by_its_names_and_its_code(String typed, String code) {
        assertThat(names.of(typed)).contains(new Country(code));
    }

    @ParameterizedTest
    @CsvSource({"Atlantis", "''", "ZZ", "R"})
    void anything_else_is_no_country(String typed) {
        assertThat(names.of(typed)).isEmpty();
    }

    @Test
    void every_language_sorts_in_its_own_way() {
        assertThat(names.all(Locale.FRENCH)).extracting("label").startsWith("AF", "ZA", "AL");
        assertThat(names.all(Locale.ENGLISH)).extracting("value").startsWith("Afghanistan", "Åland Islands");
    }

    @Test
    void what_begins_with_the_typed_text_comes_first() {
        assertThat(names.find("nig", Locale.ENGLISH, 8)).startsWith(new Country("NE"), new Country("NG"));
        assertThat(names.find("rw", Locale.ENGLISH, 8)).startsWith(new Country("RW"));
        assertThat(names.find("", Locale.ENGLISH, 8)).isEmpty();
    }
}
