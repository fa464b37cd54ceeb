package org.smalltable.exchange.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.exchange.company.Flaw.Problem;

class CompanyFileTest {

    private static final TradeFacts FACTS = TradeFacts.shipped();

    private static CompanyFile read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CompanyFile read(byte[] bytes) {
        return CompanyFile.read(new ByteArrayInputStream(bytes), FACTS);
    }

    @Test
    void reads_a_spreadsheets_mark_line_ends_and_quotes() {
        CompanyFile file = read("\uFEFFname,country,sectors,products,hs,source\r\n"
                + "\"Beans, \"\"best\"\"\",rw,FOOD.DRINK.COFFEE,\"roasted coffee, tea\",0901 0902,somewhere\r\n");

        assertThat(file.flaws()).isEmpty();
        CompanyRow row = file.rows().getFirst();
        assertThat(row.name()).isEqualTo("Beans, \"best\"");
        assertThat(row.country()).isEqualTo(new Country("RW"));
        assertThat(row.sectors()).containsExactly(new Sector("FOOD.DRINK.COFFEE"));
        assertThat(row.codes()).containsExactlyInAnyOrder(new HsCode("0901"), new HsCode("0902"));
        assertThat(row.products()).containsExactly("roasted coffee", "tea");
    }

    @Test
    void columns_that_are_missing_or_unknown_do_not_matter() {
        CompanyFile file = read("colour,country,name\nred,CN,Importer\n");

        assertThat(file.flaws()).isEmpty();
        assertThat(file.rows().getFirst().demand().wishes()).isEqualTo(CountryWishes.ANY);
    }

    @Test
    void semicolons_part_cells_and_capitals_do_not_matter_in_the_heading_row() {
        CompanyFile file =
                read("Name;Country;Products;Area;Max;Colour\nCafé Kivu;RW;coffee, tea;FOOD;8;green\n;;;;;\n");

        assertThat(file.flaws()).isEmpty();
        assertThat(file.separator()).isEqualTo(';');
        assertThat(file.unused()).containsExactly("Colour");
        assertThat(file.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("Café Kivu"))
                .satisfies(row -> assertThat(row.products()).containsExactly("coffee", "tea"))
                .satisfies(row -> assertThat(row.sectors()).containsExactly(new Sector("FOOD")))
                .satisfies(row -> assertThat(row.most()).hasValue(8));
    }

    @Test
    void a_quotation_mark_that_nothing_closes_is_told_with_its_line() {
        assertThat(read("name,country,products\nA,RW,\"tea\nB,RW,coffee\nC,RW,honey\n")
                        .flaws())
                .containsExactly(new Flaw(2, "", Problem.NOT_CSV, ""));
        assertThat(read("name,country\nA,RW\n\"B,RW\n").flaws()).containsExactly(new Flaw(3, "", Problem.NOT_CSV, ""));
    }

    @Test
    void quotation_marks_within_cells_are_closed_or_letters() {
        assertThat(
                        read("name,country,products\n\"A \"\"one\"\"\",RW,\"tea, 5\"\" tins\"\nB,RW,5\" pipes\n\"C\",RW,\"\"\n")
                                .flaws())
                .isEmpty();
    }

    @Test
    void cells_beyond_the_columns_are_told() {
        assertThat(read("name,country\nA,RW,tea\nB,RW,\n").flaws())
                .containsExactly(new Flaw(2, "", Problem.TOO_MANY_CELLS, "3"));
    }

    @Test
    void wishes_name_countries_and_groups() {
        CompanyFile file = read("name,country,wanted,preferred,refused\nImporter,CN,RW ET,least_developed,IT\n");

        CountryWishes wishes = file.rows().getFirst().demand().wishes();
        assertThat(wishes.wanted()).containsExactlyInAnyOrder(new Country("RW"), new Country("ET"));
        assertThat(wishes.preferredGroups()).isEqualTo(Set.of(CountryGroup.LEAST_DEVELOPED));
        assertThat(wishes.refused()).containsExactly(new Country("IT"));
    }

    @Test
    void every_flaw_is_named_by_line_and_column() {
        CompanyFile file = read("name,country,sectors,hs\nGood,CN,FOOD,0901\nBad,XX,FOO FOOD,09A1 0999\n,CN,,\n");

        assertThat(file.rows()).extracting(CompanyRow::name).containsExactly("Good");
        assertThat(file.flaws())
                .containsExactlyInAnyOrder(
                        new Flaw(3, "country", Problem.NO_COUNTRY, "XX"),
                        new Flaw(3, "sectors", Problem.NO_SECTOR, "FOO"),
                        new Flaw(3, "hs", Problem.NO_PRODUCT_CODE, "09A1"),
                        new Flaw(3, "hs", Problem.NO_PRODUCT_CODE, "0999"),
                        new Flaw(4, "name", Problem.EMPTY, ""));
    }

    @Test
    void a_needed_column_that_is_missing_is_told_once() {
        assertThat(read("name,hs\nA,0901\nB,0902\n").flaws())
                .containsExactly(new Flaw(1, "country", Problem.COLUMN_MISSING, ""));
    }

    @Test
    void text_that_is_not_utf8_is_told_and_not_guessed() {
        byte[] latin = "name,country\nCaf\u00e9,FR\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(latin).flaws()).containsExactly(new Flaw(2, "", Problem.NOT_UTF8, ""));
    }
}
