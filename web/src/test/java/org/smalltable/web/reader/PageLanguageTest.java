package org.smalltable.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN,zh;q=0.9 | CHINESE",
                "zh-Hans-SG | CHINESE",
                "fr-RW,rw;q=0.9 | FRENCH",
                "rw,fr;q=0.8,en;q=0.9 | ENGLISH",
                "sw | ENGLISH",
                "fr;q=0,en | ENGLISH",
                "not a header;;; | ENGLISH",
                "'' | ENGLISH"
            })
    void the_browsers_first_known_language_is_taken(String header, PageLanguage expected) {
        assertThat(PageLanguage.accepted(header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil", "evil", "", "/a b", "/a\nb"})
    void a_path_of_another_site_is_not_followed(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
    }

    @Test
    void a_path_of_this_site_is_followed_with_its_query() {
        assertThat(LocalPath.orHome("/sessions/1?q=%E5%92%96&page=2")).isEqualTo("/sessions/1?q=%E5%92%96&page=2");
    }
}
