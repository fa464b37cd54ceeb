package org.smalltable.exchange.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smalltable.core.timetable.Placement;
import org.smalltable.core.timetable.SessionPlan;
import org.smalltable.core.timetable.Timetable;
import org.smalltable.exchange.UnreadableFile;

class InstanceFileTest {

    private static final String COFFEE_MORNING = """
        {"buyers": [{"id": "B0", "max": 2, "available": [1]}],
         "remark": {"nested": [1, 2, {"x": null}]},
         "candidates": [[0, 0, 731], [1, 0, 905]],
         "name": "coffee morning",
         "exhibitors": [{"id": "E0", "max": 6, "available": "all"}, {"id": "E1", "max": 3, "available": [0, 1]}],
         "coverage": [400, 150, 50],
         "slots": [{"tables": 40}, {"tables": 38}],
         "pinned": [[1, 0, 1]]}
        """;

    @TempDir
    Path folder;

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void keys_come_in_any_order_and_unknown_ones_are_passed_over() throws Exception {
        SessionPlan plan = InstanceFile.read(file("i.json", COFFEE_MORNING));
        assertThat(plan.name()).isEqualTo("coffee morning");
        assertThat(plan.slots()).isEqualTo(2);
        assertThat(plan.tables(1)).isEqualTo(38);
        assertThat(plan.exhibitorAvailable(0)).isEqualTo(0b11);
        assertThat(plan.buyerAvailable(0)).isEqualTo(0b10);
        assertThat(plan.coverage()).containsExactly(400, 150, 50);
        assertThat(plan.wishes()).isEqualTo(2);
        assertThat(plan.wishWeight(plan.wish(1, 0))).isEqualTo(905);
        assertThat(plan.pins()).isEqualTo(1);
    }

    @Test
    void what_is_written_is_read_again_packed_or_not() throws Exception {
        SessionPlan plan = InstanceFile.read(file("i.json", COFFEE_MORNING));
        Path packed = folder.resolve("again.json.gz");
        InstanceFile.write(plan, packed);
        assertThat(text(InstanceFile.read(packed))).isEqualTo(text(plan));
        assertThat(Files.readAllBytes(packed)[0]).isEqualTo((byte) 0x1f);
    }

    @Test
    void floors_and_companions_are_read_and_written_too() throws Exception {
        SessionPlan plan = InstanceFile.read(file(
                "pools.json",
                COFFEE_MORNING
                        .replace("\"max\": 3", "\"max\": 3, \"floor\": 250")
                        .replace("\"coverage\"", "\"pools\": [[1, 2]], \"needs\": [[1, 0, 0]], \"coverage\"")));
        assertThat(plan.exhibitorFloor(1)).isEqualTo(250);
        assertThat(plan.companions(0, 1)).isEqualTo(2);
        assertThat(plan.wishPool(plan.wish(1, 0))).isZero();
        assertThat(plan.wishPool(plan.wish(0, 0))).isEqualTo(-1);
        Path again = folder.resolve("again.json");
        InstanceFile.write(plan, again);
        assertThat(text(InstanceFile.read(again))).isEqualTo(text(plan));
    }

    private static String text(SessionPlan plan) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        InstanceFile.write(plan, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_wrong_value_is_named_with_line_and_column() throws Exception {
        Path file = file("bad.json", "{\"slots\": [\n  {\"tables\": \"many\"}]}");
        assertThatThrownBy(() -> InstanceFile.read(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage(file + ", line 2, column 14: expected a whole number");
    }

    @Test
    void broken_json_a_missing_file_and_an_impossible_problem_are_told_in_one_line() throws Exception {
        for (Path file : List.of(
                file("broken.json", "{\"slots\": ["),
                folder.resolve("absent.json"),
                folder,
                file("plain.json.gz", "{}"),
                file("number.json", "[1]"),
                file("stranger.json", COFFEE_MORNING.replace("[1, 0, 905]", "[7, 0, 905]")),
                file("unwished.json", COFFEE_MORNING.replace("[[1, 0, 1]]", "[[1, 0, 0]]")))) {
            assertThatThrownBy(() -> InstanceFile.read(file))
                    .isInstanceOf(UnreadableFile.class)
                    .message()
                    .startsWith(file.toString())
                    .doesNotContain("\n");
        }
    }

    @Test
    void a_file_cut_off_is_told_where_it_ends() throws Exception {
        Path cut = file("cut.json", "{");
        assertThatThrownBy(() -> InstanceFile.read(cut))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage(cut + ", line 1, column 2: not JSON: the file ends too early");
    }

    @Test
    void a_schedule_is_read_as_it_was_written_with_tables_or_without() throws Exception {
        for (int table : new int[] {3, Placement.NO_TABLE}) {
            Timetable timetable = Timetable.of(List.of(new Placement(1, 0, 1, table)));
            Path file = folder.resolve("s.json");
            ScheduleFile.write(timetable, file);
            assertThat(ScheduleFile.read(file)).isEqualTo(timetable);
        }
        Path empty = file("empty.json", "{}");
        assertThatThrownBy(() -> ScheduleFile.read(empty)).hasMessageContaining("meetings");
    }
}
