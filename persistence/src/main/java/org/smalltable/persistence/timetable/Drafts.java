package org.smalltable.persistence.timetable;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** A draft's life: kept, then released or thrown away. One with a meeting that no longer holds is never released. */
final class Drafts {

    private final Statements sql;
    private final PlanSource source;
    private final VersionRows versions;
    private final MeetingRows meetings;
    private final Expos expos;
    private final AuditLog audit;
    private final Clock clock;

    Drafts(
            Statements sql,
            PlanSource source,
            VersionRows versions,
            MeetingRows meetings,
            Expos expos,
            AuditLog audit,
            Clock clock) {
        this.sql = sql;
        this.source = source;
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
        boolean isBehind = versions.version(session, id).orElseThrow().isStale();
        List<Breach> breaches = isBehind ? breaches(session, id) : List.of();
        if (!breaches.isEmpty()) {
            return Optional.of(new Release.Broken(breaches));
        }
        sql.update(
                "update timetable_version set status = 'superseded', version = version + 1 where session_id = ? and status = 'released'",
                session);
        expos.calendarChanged(session);
        // Its own release is no change that it does not know of; what changed before, while it was a draft, is one.
        sql.update("""
                update timetable_version v
                   set status = 'released', released_at = ?, version = v.version + 1,
                       calendar_revision = case when ? then v.calendar_revision else s.calendar_revision end
                  from matchmaking_session s where v.id = ? and s.id = v.session_id
                """, clock.instant(), isBehind, id);
        int number = found.get().number();
        audit.record(caller, "timetable released", "timetable_version", id, Optional.of(session), "version " + number);
        return Optional.of(new Release.Done(number, isBehind));
    }

    /** What in a draft does not hold any more since it was planned. */
    List<Breach> breaches(UUID session, UUID id) {
        Set<DraftRules.Couple> cancelled = Set.copyOf(sql.list(
                """
                select m.exhibitor_id, m.buyer_id from meeting m
                  join timetable_version v on v.id = m.version_id and v.status = 'released'
                  join timetable_version d on d.id = ? and d.session_id = v.session_id
                 where v.session_id = ? and m.status = 'cancelled' and m.cancelled_at > d.created_at
                   and not exists (select from meeting l
                                    where l.version_id = v.id and l.status = 'live'
                                      and l.exhibitor_id = m.exhibitor_id and l.buyer_id = m.buyer_id)
                 group by m.exhibitor_id, m.buyer_id
                """,
                row -> new DraftRules.Couple(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                id,
                session));
        List<MeetingView> released = versions.released(session)
                .map(version -> meetings.meetings(version.id()))
                .orElse(List.of());
        return DraftRules.breaches(
                source.planOf(session, Optional.empty()), meetings.meetings(id), released, cancelled);
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
