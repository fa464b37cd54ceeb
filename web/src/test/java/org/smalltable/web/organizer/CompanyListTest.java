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
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.exchange.company.Flaw;
import org.smalltable.exchange.company.Flaw.Problem;
import org.smalltable.persistence.participant.CompanyEntry;
import org.smalltable.persistence.participant.ParticipantProfile;

class CompanyListTest {

    private static final TradeFacts FACTS = TradeFacts.shipped();

    @Test
    void the_real_exhibitors_are_read_whole() throws IOException {
        CompanyList file = CompanyList.read(resource("exhibitors.csv"), Side.EXHIBITOR, FACTS);

        assertThat(file.flaws()).isEmpty();
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
        CompanyList file = CompanyList.read(resource("buyers.csv"), Side.BUYER, FACTS);

        assertThat(file.flaws()).isEmpty();
        assertThat(file.entries()).hasSize(74);
        CompanyEntry sinopec = file.entries().getFirst();
        assertThat(sinopec.company().province()).isEqualTo("Beijing");
        assertThat(sinopec.profile().interests()).isEqualTo("crude oil, chemicals, equipment, materials");
        assertThat(sinopec.profile().products()).isEmpty();
    }

    @Test
    void every_bad_cell_is_named_by_line_and_column() {
        CompanyList file = CompanyList.read("""
                name,country,sectors,products,hs,languages,max
                Good,RW,FOOD.DRINK.COFFEE,coffee,0901,en fr,8
                ,RW,,tea,,,
                Strange,Ruanda,FOOD.NOWHERE,tea,9999,klingon!,many
                good,RW,,coffee,,,
                Long,RW,,a,,,,7
                """, Side.EXHIBITOR, FACTS);

        assertThat(file.isGood()).isFalse();
        assertThat(file.flaws())
                .containsExactly(
                        new Flaw(3, "name", Problem.EMPTY, ""),
                        new Flaw(4, "country", Problem.NO_COUNTRY, "Ruanda"),
                        new Flaw(4, "sectors", Problem.NO_SECTOR, "FOOD.NOWHERE"),
                        new Flaw(4, "hs", Problem.NO_PRODUCT_CODE, "9999"),
                        new Flaw(4, "languages", Problem.NO_LANGUAGE, "klingon!"),
                        new Flaw(4, "max", Problem.NO_NUMBER, "many"),
                        new Flaw(5, "name", Problem.TWICE, "2"),
                        new Flaw(6, "", Problem.TOO_MANY_CELLS, "8"));
    }

    @Test
    void a_line_that_runs_on_in_quotes_counts_from_its_beginning() {
        CompanyList file = CompanyList.read("""
                name,country,products
                One,RW,"coffee,
                tea"
                Two,XX,honey
                """, Side.EXHIBITOR, FACTS);

        assertThat(file.flaws()).containsExactly(new Flaw(4, "country", Problem.NO_COUNTRY, "XX"));
        assertThat(file.entries().getFirst().profile().products())
                .extracting(Product::text)
                .containsExactly("coffee", "tea");
    }

    @Test
    void what_cannot_be_kept_is_named() {
        CompanyList file = CompanyList.read(
                "name,country,products\nA,RW,%s\n%s,RW,tea\n".formatted("a".repeat(201), "B".repeat(201)),
                Side.EXHIBITOR,
                FACTS);

        assertThat(file.flaws())
                .containsExactly(
                        new Flaw(2, "products", Problem.TOO_LONG, "200"), new Flaw(3, "name", Problem.TOO_LONG, "200"));
    }

    @Test
    void a_buyers_wishes_and_certificates_come_along() {
        CompanyList file = CompanyList.read(
                "name,country,interests,wanted,refused,certificates\nA,CN,coffee,least_developed RW,IT,\"halal, organic\"\n",
                Side.BUYER,
                FACTS);

        assertThat(file.flaws()).isEmpty();
        ParticipantProfile profile = file.entries().getFirst().profile();
        assertThat(profile.wishes().wanted()).containsExactly(new Country("RW"));
        assertThat(profile.wishes().wantedGroups()).containsExactly(CountryGroup.LEAST_DEVELOPED);
        assertThat(profile.wishes().refused()).containsExactly(new Country("IT"));
        assertThat(profile.certificates()).containsExactlyInAnyOrder("halal", "organic");
    }

    @Test
    void semicolons_part_cells_where_the_head_says_so() {
        CompanyList file = CompanyList.read("Name;Country;Products\nCafé Kivu;RW;coffee, tea\n", Side.EXHIBITOR, FACTS);

        assertThat(file.flaws()).isEmpty();
        assertThat(file.separator()).isEqualTo(';');
        assertThat(file.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.company().name()).isEqualTo("Café Kivu"));
    }

    @Test
    void a_head_without_the_needed_columns_is_told_once() {
        CompanyList file = CompanyList.read("company,land\nA,RW\nB,RW\n", Side.BUYER, FACTS);

        assertThat(file.flaws())
                .containsExactly(
                        new Flaw(1, "name", Problem.COLUMN_MISSING, ""),
                        new Flaw(1, "country", Problem.COLUMN_MISSING, ""));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void the_example_can_be_imported_as_it_is(Side side) {
        FileText text = FileText.of(ExampleFile.of(side).getBytes(StandardCharsets.UTF_8));

        CompanyList file = CompanyList.read(((FileText.Text) text).text(), side, FACTS);
        assertThat(file.flaws()).isEmpty();
        assertThat(file.unused()).isEmpty();
        assertThat(file.entries()).hasSize(2);
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = CompanyListTest.class.getResourceAsStream("/companies/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
