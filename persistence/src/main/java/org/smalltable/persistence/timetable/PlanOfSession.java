package org.smalltable.persistence.timetable;

import java.util.List;
import java.util.UUID;
import org.smalltable.core.timetable.SessionPlan;
import org.smalltable.core.timetable.Timetable;

/**
 * A session as the planner sees it, and who its indexes are.
 *
 * @param revision the session's calendar revision when it was read; a timetable planned from an older one is stale
 * @param bases the timetable versions whose pinned, booked and arranged meetings hold in the new timetable
 * @param plan the problem
 * @param exhibitors the participant behind each exhibitor's index
 * @param buyers the participant behind each buyer's index
 * @param slots the number of the slot behind each slot's index
 * @param current the released version's live meetings of companies that still take part
 */
public record PlanOfSession(
        UUID session,
        long revision,
        List<UUID> bases,
        SessionPlan plan,
        List<UUID> exhibitors,
        List<UUID> buyers,
        List<Integer> slots,
        Timetable current) {

    public PlanOfSession {
        bases = List.copyOf(bases);
        exhibitors = List.copyOf(exhibitors);
        buyers = List.copyOf(buyers);
        slots = List.copyOf(slots);
    }
}
