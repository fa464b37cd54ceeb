package org.smalltable.persistence.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.smalltable.core.request.Side;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.core.timetable.Certificate;
import org.smalltable.core.timetable.PlannedTimetable;
import org.smalltable.core.timetable.Timetable;
import org.smalltable.core.timetable.Unplaced;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.value.NewId;
import org.smalltable.persistence.value.Statements;

/**
 * The organizer's door to whole timetables: what the planner reads, drafts, and their release. A draft that was planned
 * from what no longer holds is never released.
 */
@ApplicationScoped
public class Timetables {

    private final Statements sql;
    private final MeetingRows rows;
    private final MeetingRequests requests;
    private final Expos expos;
    private final AuditLog audit;
    private final Clock clock;

    Timetables(Session entities, MeetingRequests requests, Expos expos, AuditLog audit, Clock clock) {
        this.sql = new Statements(entities);
        this.rows = new MeetingRows(sql);
        this.requests = requests;
        this.expos = expos;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reads what a session's timetable has to be made of: admitted companies, slots, accepted requests, and as pins what
     * was pinned, booked or arranged in a former version.
     *
     * @param draft a draft whose pins hold too
     */
    @Transactional
    public PlanOfSession planOf(UUID session, Optional<UUID> draft) {
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
                requests.plannable(session),
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

    /** Keeps a planned timetable as a draft, unless the session changed since {@link #planOf}. */
    @Transactional
    public Drafted keep(Caller caller, PlanOfSession plan, PlannedTimetable planned, Outlook outlook) {
        return keep(caller, plan, planned.timetable(), planned.certificate(), planned.unplaced(), outlook);
    }

    /** Keeps any feasible timetable as a draft, such as a mended one, unless the session changed since {@link #planOf}. */
    @Transactional
    public Drafted keep(
            Caller caller,
            PlanOfSession plan,
            Timetable timetable,
            Certificate certificate,
            List<Unplaced> unplaced,
            Outlook outlook) {
        if (revision(plan.session()) != plan.revision()) {
            return new Drafted.Stale();
        }
        UUID id = NewId.at(clock);
        Instant now = clock.instant();
        int number = sql.first(
                        """
                        insert into timetable_version (id, session_id, number, objective, bound, calendar_revision,
                                                       created_by, created_at, outlook)
                        select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?
                          from timetable_version where session_id = ? returning number
                        """,
                        row -> row.getInt(1),
                        id,
                        plan.session(),
                        certificate.objective(),
                        certificate.bound(),
                        plan.revision(),
                        caller.name(),
                        now,
                        outlook.written(),
                        plan.session())
                .orElseThrow();
        rows.write(id, plan, timetable, unplaced, () -> NewId.at(clock), now);
        audit.record(
                caller, "timetable drafted", "timetable_version", id, Optional.of(plan.session()), "version " + number);
        return new Drafted.Done(id, number);
    }

    /** Locks the session's calendar until the transaction ends. */
    private long revision(UUID session) {
        return sql.first(
                        "select calendar_revision from matchmaking_session where id = ? for no key update",
                        row -> row.getLong(1),
                        session)
                .orElseThrow();
    }

    /** All versions of a session but the discarded ones, the latest first. */
    @Transactional
    public List<VersionView> versions(UUID session) {
        return sql.list(
                VERSION + " where v.session_id = ? and v.status <> 'discarded' order by v.number desc",
                Timetables::version,
                session);
    }

    /** One version of a session. */
    @Transactional
    public Optional<VersionView> version(UUID session, UUID id) {
        return sql.first(VERSION + " where v.session_id = ? and v.id = ?", Timetables::version, session, id);
    }

    /** The timetable that holds now. */
    @Transactional
    public Optional<VersionView> released(UUID session) {
        return sql.first(VERSION + " where v.session_id = ? and v.status = 'released'", Timetables::version, session);
    }

    /** All live meetings of a version, by slot and table: one statement. */
    @Transactional
    public List<MeetingView> meetings(UUID version) {
        return rows.meetings(version);
    }

    /** One live meeting of a session. */
    @Transactional
    public Optional<MeetingView> meeting(UUID session, UUID meeting) {
        return rows.meeting(meeting, session);
    }

    /** All wishes without a seat in a version, the heaviest first. */
    @Transactional
    public List<UnplacedView> unplaced(UUID version) {
        return rows.unplaced(version);
    }

    /** What differs from a former version. */
    @Transactional
    public List<MeetingChange> changes(UUID former, UUID version) {
        return rows.changes(former, version);
    }

    /** Every admitted company with its wishes and meetings in a version, by side and name. */
    @Transactional
    public List<Attendance> attendance(UUID session, UUID version) {
        return sql.list(
                """
                select p.id, c.name, c.country, p.side, coalesce(w.wishes, 0), coalesce(m.meetings, 0), p.max_meetings
                  from participant p join company c on c.id = p.company_id
                  left join (select x.id, count(*) as wishes
                               from meeting_request r cross join lateral (values (r.exhibitor_id), (r.buyer_id)) as x (id)
                              where r.session_id = ? and r.status = 'accepted' group by x.id) w on w.id = p.id
                  left join (select x.id, count(*) as meetings
                               from meeting r cross join lateral (values (r.exhibitor_id), (r.buyer_id)) as x (id)
                              where r.version_id = ? and r.status = 'live' group by x.id) m on m.id = p.id
                 where p.session_id = ? and p.status = 'admitted' order by p.side desc, c.name, p.id
                """,
                row -> new Attendance(
                        MeetingRows.sitter(row, 1),
                        Side.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7)),
                session,
                version,
                session);
    }

    /** Makes a draft the session's timetable; the former one stays readable. Empty when the session has no such version. */
    @Transactional
    public Optional<Release> release(Caller caller, UUID session, UUID id) {
        // In the order of ids, and before the session's row, as bookings take them.
        List<VersionStatus> locked = sql.list(
                """
                select id = ?, status from timetable_version
                 where session_id = ? and (id = ? or status = 'released') order by id for no key update
                """,
                row -> row.getBoolean(1)
                        ? VersionStatus.valueOf(row.getString(2).toUpperCase(Locale.ROOT))
                        : VersionStatus.SUPERSEDED,
                id,
                session,
                id);
        Optional<VersionView> found = version(session, id);
        if (found.isEmpty() || locked.isEmpty()) {
            return Optional.empty();
        }
        if (!found.get().isDraft()) {
            return Optional.of(new Release.NotDraft(found.get().status()));
        }
        SessionPhase phase = expos.session(session).orElseThrow().phase();
        if (!phase.allowsPlanning()) {
            return Optional.of(new Release.Closed(phase));
        }
        revision(session);
        if (version(session, id).orElseThrow().isStale()) {
            return Optional.of(new Release.Stale());
        }
        sql.update(
                "update timetable_version set status = 'superseded', version = version + 1 where session_id = ? and status = 'released'",
                session);
        sql.update("""
                update timetable_version set status = 'released', released_at = ?, version = version + 1 where id = ?
                """, clock.instant(), id);
        expos.calendarChanged(session);
        int number = found.get().number();
        audit.record(caller, "timetable released", "timetable_version", id, Optional.of(session), "version " + number);
        return Optional.of(new Release.Done(number));
    }

    /** Throws a draft away; false when it is none any more. */
    @Transactional
    public boolean discard(Caller caller, UUID session, UUID id) {
        boolean done = sql.update("""
                        update timetable_version set status = 'discarded', version = version + 1
                         where id = ? and session_id = ? and status = 'draft'
                        """, id, session) == 1;
        if (done) {
            audit.record(caller, "timetable discarded", "timetable_version", id, Optional.of(session), "");
        }
        return done;
    }

    private static final String VERSION = """
            select v.id, v.session_id, v.number, v.status, v.objective, v.bound, v.created_by, v.created_at, v.released_at,
                   (select count(*) from meeting m where m.version_id = v.id and m.status = 'live'),
                   v.status = 'draft' and v.calendar_revision <> s.calendar_revision, v.outlook
              from timetable_version v join matchmaking_session s on s.id = v.session_id
            """;

    private static VersionView version(ResultSet row) throws SQLException {
        return new VersionView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getInt(3),
                VersionStatus.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                row.getLong(5),
                row.getLong(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                PlanningRuns.instant(row.getObject(9, OffsetDateTime.class)),
                row.getInt(10),
                row.getBoolean(11),
                Outlook.read(row.getString(12)));
    }
}
