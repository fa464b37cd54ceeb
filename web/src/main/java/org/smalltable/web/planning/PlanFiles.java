package org.smalltable.web.planning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.smalltable.core.timetable.Placement;
import org.smalltable.core.timetable.Timetable;
import org.smalltable.exchange.timetable.InstanceFile;
import org.smalltable.exchange.timetable.ScheduleFile;
import org.smalltable.persistence.timetable.MeetingView;
import org.smalltable.persistence.timetable.PlanOfSession;

/** A session's problem and one answer to it, as the files that the command line reads. */
final class PlanFiles {

    private PlanFiles() {}

    static byte[] instance(PlanOfSession of) {
        return written(bytes -> InstanceFile.write(of.plan(), bytes));
    }

    /** Meetings of companies or slots that take no part any more are left out: the instance does not have them. */
    static byte[] schedule(PlanOfSession of, List<MeetingView> meetings) {
        Map<UUID, Integer> exhibitors = indexes(of.exhibitors());
        Map<UUID, Integer> buyers = indexes(of.buyers());
        Map<Integer, Integer> slots = indexes(of.slots());
        List<Placement> placements = new ArrayList<>();
        for (MeetingView meeting : meetings) {
            Integer exhibitor = exhibitors.get(meeting.exhibitor().participant());
            Integer buyer = buyers.get(meeting.buyer().participant());
            Integer slot = slots.get(meeting.slot());
            if (exhibitor != null && buyer != null && slot != null) {
                placements.add(new Placement(exhibitor, buyer, slot, meeting.table()));
            }
        }
        return written(bytes -> ScheduleFile.write(Timetable.of(placements), bytes));
    }

    private static <T> Map<T, Integer> indexes(List<T> values) {
        Map<T, Integer> indexes = new HashMap<>();
        for (int k = 0; k < values.size(); k++) {
            indexes.put(values.get(k), k);
        }
        return indexes;
    }

    private interface Writing {
        void to(ByteArrayOutputStream bytes) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
