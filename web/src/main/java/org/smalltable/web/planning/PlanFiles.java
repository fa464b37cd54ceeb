package org.smalltable.web.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.smalltable.core.timetable.SessionPlan;
import org.smalltable.persistence.timetable.MeetingView;
import org.smalltable.persistence.timetable.PlanOfSession;

/** Writes a session's problem and one answer to it as the files that the command line reads. Integers only, so plain text. */
final class PlanFiles {

    private PlanFiles() {}

    static String instance(PlanOfSession of) {
        SessionPlan plan = of.plan();
        StringJoiner slots = list();
        for (int s = 0; s < plan.slots(); s++) {
            slots.add("{\"tables\":" + plan.tables(s) + "}");
        }
        StringJoiner exhibitors = list();
        for (int e = 0; e < plan.exhibitors(); e++) {
            exhibitors.add(participant(of.exhibitors().get(e), plan.exhibitorMax(e), plan.exhibitorAvailable(e), plan));
        }
        StringJoiner buyers = list();
        for (int b = 0; b < plan.buyers(); b++) {
            buyers.add(participant(of.buyers().get(b), plan.buyerMax(b), plan.buyerAvailable(b), plan));
        }
        StringJoiner coverage = list();
        for (int bonus : plan.coverage()) {
            coverage.add(String.valueOf(bonus));
        }
        StringJoiner candidates = list();
        for (int k = 0; k < plan.wishes(); k++) {
            candidates.add("[" + plan.wishExhibitor(k) + "," + plan.wishBuyer(k) + "," + plan.wishWeight(k) + "]");
        }
        StringJoiner pinned = list();
        for (int p = 0; p < plan.pins(); p++) {
            int wish = plan.pinnedWish(p);
            pinned.add("[" + plan.wishExhibitor(wish) + "," + plan.wishBuyer(wish) + "," + plan.pinnedSlot(p) + "]");
        }
        return "{\"name\":\"session-" + of.session() + "\",\n\"slots\":" + slots + ",\n\"exhibitors\":" + exhibitors
                + ",\n\"buyers\":" + buyers + ",\n\"coverage\":" + coverage + ",\n\"candidates\":" + candidates
                + ",\n\"pinned\":" + pinned + "}\n";
    }

    private static String participant(UUID id, int max, long available, SessionPlan plan) {
        StringJoiner free = list();
        for (int s = 0; s < plan.slots(); s++) {
            if ((available >>> s & 1) == 1) {
                free.add(String.valueOf(s));
            }
        }
        return "{\"id\":\"" + id + "\",\"max\":" + max + ",\"available\":"
                + (available == plan.allSlots() ? "\"all\"" : free) + "}";
    }

    /** Meetings of companies or slots that take no part any more are left out: the instance does not have them. */
    static String schedule(PlanOfSession of, List<MeetingView> meetings) {
        Map<UUID, Integer> exhibitors = indexes(of.exhibitors());
        Map<UUID, Integer> buyers = indexes(of.buyers());
        Map<Integer, Integer> slots = indexes(of.slots());
        StringJoiner written = list();
        for (MeetingView meeting : meetings) {
            Integer exhibitor = exhibitors.get(meeting.exhibitor().participant());
            Integer buyer = buyers.get(meeting.buyer().participant());
            Integer slot = slots.get(meeting.slot());
            if (exhibitor != null && buyer != null && slot != null) {
                written.add("[" + exhibitor + "," + buyer + "," + slot + "," + meeting.table() + "]");
            }
        }
        return "{\"meetings\":" + written + "}\n";
    }

    private static <T> Map<T, Integer> indexes(List<T> values) {
        Map<T, Integer> indexes = new HashMap<>();
        for (int k = 0; k < values.size(); k++) {
            indexes.put(values.get(k), k);
        }
        return indexes;
    }

    private static StringJoiner list() {
        return new StringJoiner(",", "[", "]");
    }
}
