package org.smalltable.cli.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smalltable.cli.SmallTable;
import picocli.CommandLine;

class MatchCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private int run(String... arguments) {
        CommandLine command = SmallTable.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        List<String> all = new ArrayList<>(List.of("match", "--date", "2026-11-10"));
        all.addAll(List.of(arguments));
        return command.execute(all.toArray(String[]::new));
    }

    private static String shipped(String name) {
        try {
            return Path.of(Objects.requireNonNull(MatchCommandTest.class.getResource(name))
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_miners_first_buyers_are_steel_makers_and_metal_traders() {
        int code = run(shipped("sample-exhibitors.csv"), shipped("sample-buyers.csv"), "--top", "2");

        assertThat(code).isZero();
        assertThat(out.toString().lines())
                .contains("for,rank,other,score,reasons")
                .anyMatch(line -> line.startsWith("BHP,1,China Baowu Steel,") && line.contains("2601 Iron ore"))
                .anyMatch(line -> line.startsWith("BHP,2,China Minmetals,"));
        assertThat(err.toString().lines().toList().getLast())
                .startsWith("{\"exhibitors\":197,\"buyers\":74,\"pairs\":14578,\"seconds\":");
    }

    @Test
    void a_demand_only_in_chinese_finds_the_rwandan_coffee() throws IOException {
        Path buyers = folder.resolve("buyers.csv");
        Files.writeString(buyers, "name,country,interests\n进口商,CN,咖啡\n");

        int code = run(shipped("sample-exhibitors.csv"), buyers.toString(), "--for", "buyers");

        assertThat(code).isZero();
        assertThat(out.toString()).contains(",Gorilla's Coffee,");
    }

    @Test
    void known_deals_are_found_near_the_top_even_from_short_forms() {
        List<String> arguments = new ArrayList<>(List.of(
                shipped("deal-exhibitors.csv"),
                shipped("deal-buyers.csv"),
                "--more-exhibitors",
                shipped("sample-exhibitors.csv"),
                "--more-buyers",
                shipped("sample-buyers.csv"),
                "--score",
                shipped("deal-deals.csv")));
        run(arguments.toArray(String[]::new));
        List<String> whole = out.toString().lines().toList();
        out.getBuffer().setLength(0);
        arguments.addAll(List.of("--cut", "1"));
        run(arguments.toArray(String[]::new));
        List<String> cut = out.toString().lines().toList();

        // Below these something is broken; docs/matching.md tells what is reached.
        assertThat(field(whole.get(1), 5)).isGreaterThan(0.65);
        assertThat(field(whole.get(2), 5)).isGreaterThan(0.50);
        assertThat(field(cut.get(1), 3)).isGreaterThan(0.85);
        assertThat(field(cut.get(2), 3)).isGreaterThan(0.85);
    }

    @Test
    void bad_rows_are_refused_with_line_and_column() throws IOException {
        Path buyers = folder.resolve("buyers.csv");
        Files.writeString(buyers, "name,country\nImporter,XX\n");

        int code = run(shipped("sample-exhibitors.csv"), buyers.toString());

        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .contains("line 2, column country: \"XX\" is no country code")
                .hasLineCount(1);
    }

    @Test
    void semicolons_a_byte_order_mark_line_ends_and_equal_names_do_not_matter() throws IOException {
        Path buyers = folder.resolve("buyers.csv");
        Files.writeString(buyers, "\uFEFFname;country;hs\r\nImporter;CN;0901\r\nImporter;CN;0902\r\n");

        int code = run(shipped("sample-exhibitors.csv"), buyers.toString(), "--for", "buyers", "--top", "1");

        assertThat(code).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("Importer,1,")))
                .hasSize(2)
                .anyMatch(line -> line.contains("0901 Coffee"))
                .anyMatch(line -> line.contains("0902 Tea"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | is empty",
                "title,land\\nA,CN | line 1, column name: the column is missing",
                "name,country,hs\\nA,CN,09x1 | line 2, column hs: \"09x1\" is no HS code",
                "name,country,sectors\\nA,CN,FOO | line 2, column sectors: \"FOO\" is no sector",
                "name,country,refused\\nA,CN,QQ | line 2, column refused: \"QQ\" is no country code",
                "name,country\\nA | line 2, column country: may not be empty",
                "name,country\\nA,CN,x | line 2: \"3\" cells are more than the columns"
            })
    void what_is_wrong_with_a_file_is_told_in_one_line(String text, String told) throws IOException {
        Path buyers = folder.resolve("buyers.csv");
        Files.writeString(buyers, text.replace("\\n", "\n"));

        int code = run(shipped("sample-exhibitors.csv"), buyers.toString());

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains(told).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_folder_and_a_file_that_is_no_text_are_refused_in_one_line() throws IOException {
        Path picture = folder.resolve("picture.csv");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF, 0, 1});

        assertThat(run(shipped("sample-exhibitors.csv"), folder.toString())).isEqualTo(2);
        assertThat(run(shipped("sample-exhibitors.csv"), picture.toString())).isEqualTo(2);
        assertThat(run(shipped("sample-exhibitors.csv"), shipped("sample-buyers.csv"), "--score", folder.toString()))
                .isEqualTo(2);

        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("is a folder, not a file"),
                        line -> assertThat(line).contains("line 1: is not UTF-8 text"),
                        line -> assertThat(line).contains("is a folder, not a file"));
    }

    @ParameterizedTest
    @CsvSource({
        "--date,2026-13-40,is no date",
        "--top,0,--top is 1 or more",
        "--for,visitors,--for is exhibitors or buyers",
        "--cut,x,--cut"
    })
    void an_option_that_makes_no_sense_is_refused_in_one_line(String option, String value, String told) {
        int code = run(shipped("sample-exhibitors.csv"), shipped("sample-buyers.csv"), option, value);

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains(told).hasLineCount(1);
    }

    @Test
    void a_list_longer_than_there_are_companies_holds_them_all() throws IOException {
        Path buyers = folder.resolve("buyers.csv");
        Files.writeString(buyers, "name,country,hs\nImporter,CN,0901\n");

        int code = run(shipped("sample-exhibitors.csv"), buyers.toString(), "--top", "2000000000");

        assertThat(code).isZero();
        assertThat(out.toString()).contains(",1,Importer,");
    }

    @Test
    void a_refused_country_stands_in_no_line() throws IOException {
        Path buyers = folder.resolve("buyers.csv");
        Files.writeString(
                buyers, "name,country,interests,hs,refused\nOpen,CN,coffee,0901,\nWary,CN,coffee,0901,RW ET\n");

        run(shipped("sample-exhibitors.csv"), buyers.toString(), "--for", "buyers", "--top", "200");
        run(shipped("sample-exhibitors.csv"), buyers.toString(), "--for", "exhibitors", "--top", "200");

        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("Open,\\d+,Gorilla's Coffee,.*"))
                .noneMatch(line -> line.matches("Wary,\\d+,Gorilla's Coffee,.*"))
                .anyMatch(line -> line.matches("Gorilla's Coffee,\\d+,Open,.*"))
                .noneMatch(line -> line.matches("Gorilla's Coffee,\\d+,Wary,.*"))
                .anyMatch(line -> line.matches("Wary,\\d+,.*"));
    }

    @Test
    void a_service_firm_without_product_codes_gets_partners_of_its_trade() throws IOException {
        Path exhibitors = folder.resolve("exhibitors.csv");
        Files.writeString(
                exhibitors,
                "name,country,products,hs,sectors\n"
                        + "Port Partners,DE,\"container shipping, customs clearance, warehousing\",,SERV.LOG\n"
                        + "Green Beans,RW,coffee,0901,FOOD.DRINK.COFFEE\n");
        Path buyers = folder.resolve("buyers.csv");
        Files.writeString(
                buyers,
                "name,country,interests,hs,sectors\n"
                        + "By Sectors,CN,,,SERV.LOG\n"
                        + "By Words,CN,物流和仓储,,\n"
                        + "Coffee House,CN,coffee,0901,FOOD.DRINK.COFFEE\n");

        run(exhibitors.toString(), buyers.toString());

        assertThat(out.toString().lines())
                .anyMatch(line -> line.startsWith("Port Partners,1,By Sectors,"))
                .anyMatch(line -> line.startsWith("Port Partners,2,By Words,"))
                .noneMatch(line -> line.startsWith("Port Partners,") && line.contains("Coffee House"))
                .noneMatch(line -> line.startsWith("Green Beans,") && line.contains("By "));
    }

    @Test
    void a_file_that_is_not_there_is_refused_in_one_line() {
        int code =
                run(shipped("sample-exhibitors.csv"), folder.resolve("none.csv").toString());

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("there is no such file").hasLineCount(1);
    }

    private static double field(String line, int index) {
        return Double.parseDouble(line.split(",")[index]);
    }
}
