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
}
