package org.smalltable.persistence.timetable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.value.Statements;

/** What a session's timetable has to be made of, read for the planner. */
final class PlanSource {

    private final Statements sql;
    private final MeetingRequests requests;

    PlanSource(Statements sql, MeetingRequests requests) {
        this.sql = sql;
        this.requests = requests;
    }

    PlanOfSession planOf(UUID session, Optional<UUID> draft) {
        return planOf(session, draft, true);
    }

    PlanOfSession planOfAnnounced(UUID session) {
        return planOf(session, Optional.empty(), false);
    }

    private PlanOfSession planOf(UUID session, Optional<UUID> draft, boolean withRequests) {
        // The revision first: whatever changes while the rest is read makes the plan stale, never silently wrong.
        Map.Entry<Long, String> about = sql.first(
                        "select calendar_revision, name from matchmaking_session where id = ?",
                        row -> Map.entry(row.getLong(1), row.getString(2)),
                        session)
                .orElseThrow();
        Optional<UUID> released = sql.first(
                "select id from timetable_version where session_id = ? and status = 'released'",
                row -> row.getObject(1, UUID.class),
                session);
        List<PlanReading.Room> rooms = sql.list(
                "select number, tables from slot where session_id = ? order by number",
                row -> new PlanReading.Room(row.getInt(1), row.getInt(2)),
                session);
        List<PlanReading.Taker> takers = sql.list(
                """
                select id, side = 'exhibitor', max_meetings, free_slots, floor_bonus
                  from participant where session_id = ? and status = 'admitted' order by id
                """,
                row -> new PlanReading.Taker(
                        row.getObject(1, UUID.class), row.getBoolean(2), row.getInt(3), row.getLong(4), row.getInt(5)),
                session);
        return PlanReading.plan(
                session,
                about.getValue(),
                about.getKey(),
                Stream.concat(draft.stream(), released.stream()).toList(),
                rooms,
                takers,
                withRequests ? requests.plannable(session) : List.of(),
                released.map(this::seats).orElse(List.of()),
                draft.map(this::seats).orElse(List.of()));
    }

    private List<PlanReading.Seat> seats(UUID version) {
        return sql.list(
                """
                select exhibitor_id, buyer_id, slot, table_number, weight, pinned or origin <> 'planned'
                  from meeting where version_id = ? and status = 'live' order by made_at, id
                """,
                row -> new PlanReading.Seat(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getBoolean(6)),
                version);
    }
}
