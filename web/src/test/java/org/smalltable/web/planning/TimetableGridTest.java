package org.smalltable.web.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smalltable.core.trade.Country;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.persistence.timetable.MeetingOrigin;
import org.smalltable.persistence.timetable.MeetingView;
import org.smalltable.persistence.timetable.Sitter;

class TimetableGridTest {

    private static final List<SlotView> SLOTS = List.of(slot(0), slot(1));
    private static final MeetingView COFFEE = meeting(0, 1, "Kigali Coffee", "Shanghai Roasters", "FOOD.DRINK.COFFEE");
    private static final MeetingView IRON = meeting(1, 2, "Pilbara Iron", "Baoshan Steel", "TECH.MINE.IRON");

    @Test
    void every_table_is_a_row_with_a_cell_for_every_slot() {
        TimetableGrid grid = grid("", "");
        assertThat(grid.rows()).extracting(TimetableGrid.Row::table).containsExactly(1, 2, 3);
        assertThat(grid.rows().get(1).cells())
                .extracting(TimetableGrid.Cell::isEmpty)
                .containsExactly(false, true);
        assertThat(grid.rows().get(2).cells().get(1).meetings())
                .extracting(TimetableGrid.Entry::exhibitor, TimetableGrid.Entry::area)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Pilbara Iron", "tech"));
    }

    @Test
    void a_meeting_at_a_table_that_went_is_still_shown() {
        MeetingView beyond = meeting(0, 4, "Kigali Coffee", "Shanghai Roasters", "");
        assertThat(TimetableGrid.of(SLOTS, List.of(beyond), slot -> "09:00", "", "")
                        .rows())
                .extracting(TimetableGrid.Row::table)
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void a_search_shows_what_was_found_and_its_tables_only() {
        assertThat(grid("SHANGHAI", "").rows())
                .extracting(TimetableGrid.Row::table)
                .containsExactly(2);
        assertThat(grid("", "TECH").rows()).extracting(TimetableGrid.Row::table).containsExactly(3);
        assertThat(grid("shanghai", "TECH").found()).isZero();
    }

    @Test
    void long_names_are_there_in_full() {
        TimetableGrid grid =
                TimetableGrid.of(SLOTS, List.of(meeting(0, 0, "咖".repeat(60), "B", "")), slot -> "09:00", "", "");
        assertThat(grid.rows()
                        .getFirst()
                        .cells()
                        .getFirst()
                        .meetings()
                        .getFirst()
                        .exhibitor())
                .isEqualTo("咖".repeat(60));
    }

    private static TimetableGrid grid(String query, String area) {
        return TimetableGrid.of(SLOTS, List.of(COFFEE, IRON), slot -> "at " + slot.number(), query, area);
    }

    private static SlotView slot(int number) {
        Instant start = Instant.parse("2027-03-02T01:00:00Z").plusSeconds(1800L * number);
        return new SlotView(number, start, start.plusSeconds(1800), 3);
    }

    private static MeetingView meeting(int slot, int table, String exhibitor, String buyer, String sector) {
        return new MeetingView(
                new UUID(slot, table),
                new UUID(0, 0),
                slot,
                table,
                new Sitter(new UUID(1, table), exhibitor, new Country("RW")),
                new Sitter(new UUID(2, table), buyer, new Country("CN")),
                sector,
                MeetingOrigin.PLANNED,
                false,
                500);
    }
}
