package org.smalltable.core.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TradeFactsTest {

    private static final TradeFacts FACTS = TradeFacts.shipped();

    private static boolean isLeastDeveloped(String country, String day) {
        return FACTS.isMember(new Country(country), CountryGroup.LEAST_DEVELOPED, LocalDate.parse(day));
    }

    @Test
    void graduation_ends_membership_on_its_day() {
        assertThat(isLeastDeveloped("BT", "2023-12-12")).isTrue();
        assertThat(isLeastDeveloped("BT", "2023-12-13")).isFalse();
    }

    @Test
    void a_scheduled_graduation_counts_on_its_day_and_is_marked() {
        assertThat(isLeastDeveloped("NP", "2026-11-23")).isTrue();
        assertThat(isLeastDeveloped("NP", "2026-11-24")).isFalse();
        assertThat(FACTS.membership(new Country("NP"), CountryGroup.LEAST_DEVELOPED))
                .get()
                .matches(Membership::scheduled);
    }

    @Test
    void a_source_that_knows_only_the_year_means_its_first_day() {
        assertThat(FACTS.membership(new Country("SN"), CountryGroup.LEAST_DEVELOPED))
                .get()
                .extracting(Membership::since)
                .isEqualTo(Optional.of(LocalDate.of(2000, 1, 1)));
    }

    @Test
    void who_left_a_group_was_in_it_until_then() {
        Country italy = new Country("IT");

        assertThat(FACTS.isMember(italy, CountryGroup.BELT_AND_ROAD, LocalDate.of(2024, 3, 22)))
                .isTrue();
        assertThat(FACTS.isMember(italy, CountryGroup.BELT_AND_ROAD, LocalDate.of(2024, 3, 23)))
                .isFalse();
    }

    @Test
    void a_code_belongs_to_the_sector_of_its_longest_listed_prefix() {
        assertThat(FACTS.sectorOf(new HsCode("0901"))).contains(new Sector("FOOD.DRINK.COFFEE"));
        assertThat(FACTS.sectorOf(new HsCode("190110"))).contains(new Sector("FOOD.DAIRY.INFANT"));
        assertThat(FACTS.sectorOf(new HsCode("02"))).contains(new Sector("FOOD.MEAT.MEAT"));
        assertThat(FACTS.sectorOf(new HsCode("9301"))).isEmpty();
    }

    @Test
    void headings_that_do_not_exist_are_not_known() {
        assertThat(FACTS.isKnown(new HsCode("0901"))).isTrue();
        assertThat(FACTS.isKnown(new HsCode("090121"))).isTrue();
        assertThat(FACTS.isKnown(new HsCode("0999"))).isFalse();
        assertThat(FACTS.isKnown(new HsCode("77"))).isFalse();
    }

    @Test
    void names_are_written_as_they_are_printed() {
        assertThat(FACTS.label(new Sector("TECH.MAT.WOOD"), Locale.FRENCH)).isEqualTo("Bois d’œuvre, bois et liège");
        assertThat(Stream.concat(
                                FACTS.sectors().stream().map(SectorFacts::labels),
                                Stream.concat(FACTS.headings().stream(), FACTS.chapters().stream())
                                        .map(HsEntry::labels))
                        .flatMap(labels -> labels.all().stream()))
                .noneMatch(label -> label.contains("'"));
    }

    @Test
    void names_come_in_the_readers_language() {
        assertThat(FACTS.label(new HsCode("0901"), Locale.SIMPLIFIED_CHINESE)).isEqualTo("咖啡");
        assertThat(FACTS.label(new Sector("FOOD.DRINK.COFFEE"), Locale.FRENCH)).isEqualTo("Café");
        assertThat(new Country("RW").name(Locale.SIMPLIFIED_CHINESE)).isEqualTo("卢旺达");
    }

    @Test
    void codes_are_read_as_people_write_them_and_refused_with_advice() {
        assertThat(HsCode.of("0901.21.00")).isEqualTo(new HsCode("090121"));
        assertThat(Sector.of(" food.drink ")).isEqualTo(new Sector("FOOD.DRINK"));
        assertThat(new SpokenLanguage("zh-hans").tag()).isEqualTo("zh-Hans");
        assertThatThrownBy(() -> HsCode.of("09A1")).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Country.of("RWA")).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Sector("FOOD..TEA")).hasMessageContaining("Maybe");
    }

    @Test
    void every_heading_has_names_and_every_sector_its_parent() {
        assertThat(FACTS.headings())
                .hasSizeGreaterThan(1200)
                .allMatch(entry -> entry.labels().all().stream().noneMatch(String::isBlank));
        assertThat(FACTS.sectors())
                .allMatch(facts -> facts.sector()
                        .parent()
                        .map(FACTS::sector)
                        .map(Optional::isPresent)
                        .orElse(true));
    }
}
