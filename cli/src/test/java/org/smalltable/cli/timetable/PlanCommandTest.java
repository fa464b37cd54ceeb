package org.smalltable.cli.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smalltable.cli.SmallTable;
import picocli.CommandLine;

class PlanCommandTest {

    private static final String INSTANCE = """
            {"name": "coffee morning", "slots": [{"tables": 1}, {"tables": 1}],
             "exhibitors": [{"id": "E0", "max": 2, "available": "all"}],
             "buyers": [{"id": "B0", "max": 1, "available": [0]}, {"id": "B1", "max": 1, "available": [0, 1]}],
             "coverage": [100], "candidates": [[0, 0, 700], [0, 1, 500]], "pinned": []}
            """;

    @TempDir
    Path folder;

    private Path instance;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws Exception {
        instance = Files.writeString(folder.resolve("instance.json"), INSTANCE);
    }

    private int run(Object... args) {
        CommandLine command =
                SmallTable.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return command.execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    }

    @Test
    void a_timetable_is_planned_told_in_one_line_and_passes_the_check() {
        Path schedule = folder.resolve("schedule.json.gz");
        assertThat(run("plan", instance, schedule, "--seconds", "0.2", "--seed", "7"))
                .isZero();
        assertThat(out.toString())
                .matches(
                        "\\{\"objective\":1500,\"bound\":1500,\"gap\":0.0+,\"meetings\":2,\"without\":0,\"seconds\":[0-9.]+}\\R");
        assertThat(run("check", instance, schedule)).isZero();
        assertThat(out.toString()).contains("\"feasible\":true,\"objective\":1500,\"meetings\":2");
    }

    @Test
    void a_released_timetable_is_repaired() throws Exception {
        Path released = Files.writeString(folder.resolve("released.json"), "{\"meetings\": [[0, 1, 0, 0]]}");
        Path mended = folder.resolve("mended.json");
        assertThat(run("plan", instance, mended, "--from", released, "--seconds", "0.2"))
                .isZero();
        assertThat(run("check", instance, mended)).isZero();
    }

    @Test
    void a_broken_rule_is_named_and_exits_with_2() throws Exception {
        Path schedule = Files.writeString(folder.resolve("s.json"), "{\"meetings\": [[0, 0, 1, 0]]}");
        assertThat(run("check", instance, schedule)).isEqualTo(2);
        assertThat(err.toString()).isEqualToIgnoringNewLines("buyer 0 is not there in slot 1");
    }

    @Test
    void bad_input_is_told_in_one_line_and_exits_with_2() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"slots\": [\n}");
        for (Object[] args : new Object[][] {
            {"plan", bad, folder.resolve("o.json")},
            {"plan", folder.resolve("absent.json"), folder.resolve("o.json")},
            {"plan", instance},
            {"plan", instance, folder.resolve("o.json"), "--seconds", "soon"},
            {"plan", instance, folder.resolve("o.json"), "--seconds", "-1"},
            {"plan", instance, folder.resolve("no/such/folder/o.json"), "--seconds", "0.1"},
            {"check", instance, bad},
            {"dance"},
            {}
        }) {
            err.getBuffer().setLength(0);
            assertThat(run(args)).isEqualTo(2);
            assertThat(err.toString().strip()).isNotEmpty().doesNotContain("\n").doesNotContain("Exception:");
        }
    }

    @Test
    void pinned_meetings_that_clash_are_named() throws Exception {
        Path clash = Files.writeString(
                folder.resolve("clash.json"), INSTANCE.replace("\"pinned\": []", "\"pinned\": [[0, 0, 0], [0, 1, 0]]"));
        assertThat(run("plan", clash, folder.resolve("o.json"))).isEqualTo(2);
        assertThat(err.toString().strip())
                .contains("exhibitor 0", "buyer 1", "slot 0", "exhibitor 0 with buyer 0")
                .doesNotContain("\n");
        assertThat(run("bench", "plan", clash)).isEqualTo(2);
    }

    @Test
    void floors_and_companions_in_the_file_are_planned_and_checked() throws Exception {
        Path extended = Files.writeString(folder.resolve("extended.json"), """
                {"name": "with an interpreter", "slots": [{"tables": 2}],
                 "exhibitors": [{"id": "E0", "max": 1, "available": "all"},
                                {"id": "E1", "max": 1, "available": "all", "floor": 900}],
                 "buyers": [{"id": "B0", "max": 1, "available": "all"}, {"id": "B1", "max": 1, "available": "all"}],
                 "coverage": [], "candidates": [[0, 0, 700], [1, 1, 100]], "pinned": [],
                 "pools": [[1]], "needs": [[0, 0, 0], [1, 1, 0]]}
                """);
        Path schedule = folder.resolve("extended-schedule.json");
        assertThat(run("plan", extended, schedule, "--seconds", "20")).isZero();
        assertThat(out.toString()).contains("\"objective\":1000,\"bound\":1000").contains("\"meetings\":1");
        assertThat(run("check", extended, schedule)).isZero();
        Path both = Files.writeString(folder.resolve("both.json"), "{\"meetings\": [[0, 0, 0, 0], [1, 1, 0, 1]]}");
        assertThat(run("check", extended, both)).isEqualTo(2);
        assertThat(err.toString()).contains("companions of pool 0");
    }

    @Test
    void planning_and_repairing_are_measured() {
        assertThat(run("bench", "plan", instance, "--seconds", "0.05", "--repeat", "1"))
                .isZero();
        assertThat(out.toString()).contains("coffee morning").contains("1500");
        assertThat(run("bench", "repair", instance, "--seconds", "0.05", "--changes", "30"))
                .isZero();
        assertThat(out.toString()).contains("p99 ms").contains("all");
        assertThat(run("bench", "repair", folder.resolve("absent.json"))).isEqualTo(2);
    }
}
