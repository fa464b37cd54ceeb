package org.smalltable.persistence.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.timetable.PlanningRunView.Status;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.NewId;
import org.smalltable.persistence.value.Statements;

/**
 * The door to planning runs: one at a time for each session, on whatever instance it runs. A run whose instance gave no
 * sign of life for {@link #GIVEN_UP_AFTER} counts as failed, so that a crash blocks nobody.
 */
@ApplicationScoped
public class PlanningRuns {

    /** After so long without a sign of life a run is given up. */
    public static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(1);

    private final Statements sql;
    private final AuditLog audit;
    private final Clock clock;

    PlanningRuns(Session entities, AuditLog audit, Clock clock) {
        this.sql = new Statements(entities);
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a run, unless one is under way. */
    @Transactional
    public PlanningStart start(Caller caller, UUID session) {
        giveUpTheDead(session);
        UUID id = NewId.at(clock);
        Instant now = clock.instant();
        int made = sql.update("""
                insert into planning_run (id, session_id, started_by, started_at, seen_at) values (?, ?, ?, ?, ?)
                on conflict (session_id) where status = 'running' do nothing
                """, id, session, caller.name(), now, now);
        if (made == 1) {
            audit.record(caller, "planning started", "planning_run", id, Optional.of(session), "");
            return new PlanningStart.Started(id);
        }
        PlanningRunView running = latest(session).orElseThrow();
        return new PlanningStart.AlreadyRunning(running.id(), running.startedBy(), running.startedAt());
    }

    /**
     * Writes how far a run is, which is also its sign of life.
     *
     * @param course lines of milliseconds, objective and bound, to be added
     * @return whether it should go on: false when an organizer asked it to stop, or it was given up meanwhile
     */
    @Transactional
    public boolean progress(UUID run, String step, long objective, long bound, String course) {
        return sql.first("""
                        update planning_run
                           set seen_at = ?, step = ?, objective = ?, bound = ?, course = course || ?
                         where id = ? and status = 'running' returning not stop_asked
                        """, row -> row.getBoolean(1), clock.instant(), step, objective, bound, course, run)
                .orElse(false);
    }

    /** Asks a session's run to stop and keep its best; false when none is running. */
    @Transactional
    public boolean stop(Caller caller, UUID session) {
        Optional<UUID> run = sql.first(
                "update planning_run set stop_asked = true where session_id = ? and status = 'running' returning id",
                row -> row.getObject(1, UUID.class),
                session);
        run.ifPresent(id ->
                audit.record(caller, "planning stopped", "planning_run", id, Optional.of(session), "best so far kept"));
        return run.isPresent();
    }

    /** Ends a run. */
    @Transactional
    public void end(UUID run, Status status, Optional<UUID> version) {
        sql.update(
                "update planning_run set status = ?, ended_at = ?, version_id = ? where id = ? and status = 'running'",
                LowerCaseWord.word(status),
                clock.instant(),
                version.orElse(null),
                run);
    }

    /** The session's latest run, given up if it is dead. */
    @Transactional
    public Optional<PlanningRunView> run(UUID session) {
        giveUpTheDead(session);
        return latest(session);
    }

    private Optional<PlanningRunView> latest(UUID session) {
        return sql.first("""
                select id, session_id, status, started_by, started_at, ended_at, step, objective, bound, course, stop_asked,
                       version_id
                  from planning_run where session_id = ? order by (status = 'running') desc, started_at desc, id desc limit 1
                """, PlanningRuns::view, session);
    }

    private void giveUpTheDead(UUID session) {
        Instant now = clock.instant();
        sql.update("""
                update planning_run set status = 'failed', ended_at = ?
                 where session_id = ? and status = 'running' and seen_at < ?
                """, now, session, now.minus(GIVEN_UP_AFTER));
    }

    private static PlanningRunView view(ResultSet row) throws SQLException {
        return new PlanningRunView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                Status.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                instant(row.getObject(6, OffsetDateTime.class)),
                row.getString(7),
                row.getLong(8),
                row.getLong(9),
                PlanningRunView.points(row.getString(10)),
                row.getBoolean(11),
                Optional.ofNullable(row.getObject(12, UUID.class)));
    }

    static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
