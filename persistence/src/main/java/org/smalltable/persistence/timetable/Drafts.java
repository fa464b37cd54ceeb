package org.smalltable.persistence.timetable;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.core.timetable.Certificate;
import org.smalltable.core.timetable.Timetable;
import org.smalltable.core.timetable.Unplaced;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.NewId;
import org.smalltable.persistence.value.Statements;

/** A draft's life: kept, then released or thrown away. One planned from what no longer holds is never released. */
final class Drafts {

    private final Statements sql;
    private final VersionRows versions;
    private final MeetingRows meetings;
    private final Expos expos;
    private final AuditLog audit;
    private final Clock clock;

    Drafts(Statements sql, VersionRows versions, MeetingRows meetings, Expos expos, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.versions = versions;
        this.meetings = meetings;
        this.expos = expos;
        this.audit = audit;
        this.clock = clock;
    }

    Drafted keep(
            Caller caller,
            PlanOfSession plan,
            Timetable timetable,
            Certificate certificate,
            List<Unplaced> unplaced,
            Outlook outlook) {
        if (versions.revision(plan.session()) != plan.revision()) {
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
        meetings.write(id, plan, timetable, unplaced, () -> NewId.at(clock), now);
        audit.record(
                caller, "timetable drafted", "timetable_version", id, Optional.of(plan.session()), "version " + number);
        return new Drafted.Done(id, number);
    }

    Optional<Release> release(Caller caller, UUID session, UUID id) {
        // In the order of ids, and before the session's row, as bookings take them.
        List<VersionStatus> locked = sql.list(
                """
                select id = ?, status from timetable_version
                 where session_id = ? and (id = ? or status = 'released') order by id for no key update
                """,
                row -> row.getBoolean(1)
                        ? LowerCaseWord.constant(VersionStatus.class, row.getString(2))
                        : VersionStatus.SUPERSEDED,
                id,
                session,
                id);
        Optional<VersionView> found = versions.version(session, id);
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
        versions.revision(session);
        if (versions.version(session, id).orElseThrow().isStale()) {
            return Optional.of(new Release.Stale());
        }
        sql.update(
                "update timetable_version set status = 'superseded', version = version + 1 where session_id = ? and status = 'released'",
                session);
        expos.calendarChanged(session);
        // Its own release is no change that it does not know of.
        sql.update("""
                update timetable_version v
                   set status = 'released', released_at = ?, calendar_revision = s.calendar_revision, version = v.version + 1
                  from matchmaking_session s where v.id = ? and s.id = v.session_id
                """, clock.instant(), id);
        int number = found.get().number();
        audit.record(caller, "timetable released", "timetable_version", id, Optional.of(session), "version " + number);
        return Optional.of(new Release.Done(number));
    }

    boolean discard(Caller caller, UUID session, UUID id) {
        boolean done = sql.update("""
                        update timetable_version set status = 'discarded', version = version + 1
                         where id = ? and session_id = ? and status = 'draft'
                        """, id, session) == 1;
        if (done) {
            audit.record(caller, "timetable discarded", "timetable_version", id, Optional.of(session), "");
        }
        return done;
    }
}
