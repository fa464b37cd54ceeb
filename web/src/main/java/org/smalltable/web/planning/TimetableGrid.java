package org.smalltable.web.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.persistence.timetable.MeetingView;

/** A timetable as tables by slots; with a search only what was found, and the tables where it is. */
record TimetableGrid(List<SlotView> slots, List<Row> rows, int found) {

    /** One table through the session. */
    record Row(int table, List<Cell> cells) {}

    /**
     * One seat.
     *
     * @param time when, for narrow screens where the head of the column is not in sight
     * @param meetings one meeting or none
     */
    record Cell(String time, List<Entry> meetings) {

        public boolean isEmpty() {
            return meetings.isEmpty();
        }
    }

    /** One meeting; the page shows of long names what has room, and all of them under the pointer or the focus. */
    record Entry(UUID id, String exhibitor, String buyer, String area, boolean isFixed) {}

    static TimetableGrid of(
            List<SlotView> slots,
            List<MeetingView> meetings,
            java.util.function.Function<SlotView, String> time,
            String query,
            String area) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        boolean isWhole = wanted.isEmpty() && area.isEmpty();
        Map<Integer, Map<Integer, MeetingView>> byTable = new TreeMap<>();
        int found = 0;
        for (MeetingView meeting : meetings) {
            if (isWhole || matches(meeting, wanted, area)) {
                byTable.computeIfAbsent(meeting.table(), table -> new HashMap<>())
                        .put(meeting.slot(), meeting);
                found++;
            }
        }
        // A draft may have meetings at tables that went since.
        int seated =
                meetings.stream().mapToInt(meeting -> meeting.table() + 1).max().orElse(0);
        int tables =
                Math.max(seated, slots.stream().mapToInt(SlotView::tables).max().orElse(0));
        List<String> times = slots.stream().map(time).toList();
        List<Row> rows = new ArrayList<>();
        for (int table = 0; table < tables; table++) {
            Map<Integer, MeetingView> at = byTable.getOrDefault(table, Map.of());
            if (isWhole || !at.isEmpty()) {
                rows.add(row(table, slots, times, at));
            }
        }
        return new TimetableGrid(slots, rows, found);
    }

    private static Row row(int table, List<SlotView> slots, List<String> times, Map<Integer, MeetingView> at) {
        List<Cell> cells = new ArrayList<>(slots.size());
        for (int k = 0; k < slots.size(); k++) {
            MeetingView meeting = at.get(slots.get(k).number());
            cells.add(new Cell(times.get(k), meeting == null ? List.of() : List.of(entry(meeting))));
        }
        return new Row(table + 1, cells);
    }

    private static Entry entry(MeetingView meeting) {
        return new Entry(
                meeting.id(),
                meeting.exhibitor().company(),
                meeting.buyer().company(),
                area(meeting).toLowerCase(Locale.ROOT),
                meeting.isFixed());
    }

    static String area(MeetingView meeting) {
        int dot = meeting.sector().indexOf('.');
        return dot < 0 ? meeting.sector() : meeting.sector().substring(0, dot);
    }

    private static boolean matches(MeetingView meeting, String wanted, String area) {
        return (area.isEmpty() || area(meeting).equals(area))
                && (wanted.isEmpty()
                        || meeting.exhibitor()
                                .company()
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted)
                        || meeting.buyer().company().toLowerCase(Locale.ROOT).contains(wanted));
    }
}
