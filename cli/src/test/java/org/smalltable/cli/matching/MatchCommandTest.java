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
