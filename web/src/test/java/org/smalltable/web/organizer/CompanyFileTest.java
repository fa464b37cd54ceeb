package org.smalltable.web.organizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smalltable.core.matching.Product;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.participant.CompanyEntry;

class CompanyFileTest {

    private static final TradeFacts FACTS = TradeFacts.shipped();

    @Test
    void the_real_exhibitors_are_read_whole() throws IOException {
        CompanyFile file = CompanyFile.read(resource("exhibitors.csv"), Side.EXHIBITOR, FACTS);

        assertThat(file.problems()).isEmpty();
        assertThat(file.entries()).hasSize(197);
        assertThat(file.unused()).containsExactly("source", "confidence");
        CompanyEntry bhp = file.entries().getFirst();
        assertThat(bhp.company().name()).isEqualTo("BHP");
        assertThat(bhp.company().country()).isEqualTo(new Country("AU"));
        assertThat(bhp.profile().products())
                .extracting(Product::text)
                .containsExactly("iron ore", "copper concentrate", "coking coal", "nickel", "potash");
        assertThat(bhp.profile().codes()).contains(new HsCode("2601")).hasSize(5);
        assertThat(bhp.profile().sectors())
                .contains(new Sector("TECH.MINE.IRON"))
                .hasSize(5);
    }

    @Test
    void the_real_buyers_are_read_whole() throws IOException {
        CompanyFile file = CompanyFile.read(resource("buyers.csv"), Side.BUYER, FACTS);

        assertThat(file.problems()).isEmpty();
        assertThat(file.entries()).hasSize(74);
        CompanyEntry sinopec = file.entries().getFirst();
        assertThat(sinopec.company().province()).isEqualTo("Beijing");
        assertThat(sinopec.profile().interests()).isEqualTo("crude oil, chemicals, equipment, materials");
        assertThat(sinopec.profile().products()).isEmpty();
    }

    @Test
    void every_bad_cell_is_named_by_line_and_column() {
        CompanyFile file = CompanyFile.read("""
                name,country,sectors,products,hs,languages,max
                Good,RW,FOOD.DRINK.COFFEE,coffee,0901,en fr,8
                ,RW,,tea,,,
                Strange,Ruanda,FOOD.NOWHERE,tea,9999,klingon!,many
                good,RW,,coffee,,,
                Long,RW,,a,,,,7
                """, Side.EXHIBITOR, FACTS);

        assertThat(file.isGood()).isFalse();
        assertThat(file.problems())
                .containsExactly(
                        new RowProblem(3, "name", RowProblem.Kind.VALUE_MISSING, ""),
                        new RowProblem(4, "country", RowProblem.Kind.COUNTRY_UNKNOWN, "Ruanda"),
                        new RowProblem(4, "sectors", RowProblem.Kind.SECTOR_UNKNOWN, "FOOD.NOWHERE"),
                        new RowProblem(4, "hs", RowProblem.Kind.CODE_UNKNOWN, "9999"),
                        new RowProblem(4, "languages", RowProblem.Kind.LANGUAGE_UNKNOWN, "klingon!"),
                        new RowProblem(4, "max", RowProblem.Kind.NUMBER_EXPECTED, "many"),
                        new RowProblem(5, "name", RowProblem.Kind.TWICE, "2"),
                        new RowProblem(6, "", RowProblem.Kind.TOO_MANY_CELLS, "8"));
    }

    @Test
    void a_line_that_runs_on_in_quotes_counts_from_its_beginning() {
        CompanyFile file = CompanyFile.read("""
                name,country,products
                One,RW,"coffee,
                tea"
                Two,XX,honey
                """, Side.EXHIBITOR, FACTS);

        assertThat(file.problems())
                .containsExactly(new RowProblem(4, "country", RowProblem.Kind.COUNTRY_UNKNOWN, "XX"));
        assertThat(file.entries().getFirst().profile().products())
                .extracting(Product::text)
                .containsExactly("coffee", "tea");
    }

    @Test
    void semicolons_part_cells_where_the_head_says_so() {
        CompanyFile file = CompanyFile.read("Name;Country;Products\nCafé Kivu;RW;coffee, tea\n", Side.EXHIBITOR, FACTS);

        assertThat(file.problems()).isEmpty();
        assertThat(file.separator()).isEqualTo(';');
        assertThat(file.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.company().name()).isEqualTo("Café Kivu"));
    }

    @Test
    void a_head_without_the_needed_columns_is_told_once() {
        CompanyFile file = CompanyFile.read("company,land\nA,RW\nB,RW\n", Side.BUYER, FACTS);

        assertThat(file.problems())
                .containsExactly(
                        new RowProblem(1, "name", RowProblem.Kind.COLUMN_MISSING, ""),
                        new RowProblem(1, "country", RowProblem.Kind.COLUMN_MISSING, ""));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void the_example_can_be_imported_as_it_is(Side side) {
        FileText text = FileText.of(ExampleFile.of(side).getBytes(StandardCharsets.UTF_8));

        CompanyFile file = CompanyFile.read(((FileText.Text) text).text(), side, FACTS);
        assertThat(file.problems()).isEmpty();
        assertThat(file.unused()).isEmpty();
        assertThat(file.entries()).hasSize(2);
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = CompanyFileTest.class.getResourceAsStream("/companies/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
