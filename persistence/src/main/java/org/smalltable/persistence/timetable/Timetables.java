package org.smalltable.persistence.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.smalltable.core.timetable.Certificate;
import org.smalltable.core.timetable.PlannedTimetable;
import org.smalltable.core.timetable.Timetable;
import org.smalltable.core.timetable.Unplaced;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.value.Statements;

/**
 * The organizer's door to whole timetables: what the planner reads, drafts, and their release. A draft with a
 * meeting that no longer holds is never released.
 */
@ApplicationScoped
public class Timetables {

    private final PlanSource source;
    private final VersionRows versions;
    private final Drafts drafts;
    private final MeetingRows rows;

    Timetables(Session entities, MeetingRequests requests, Expos expos, AuditLog audit, Clock clock) {
        Statements sql = new Statements(entities);
        this.source = new PlanSource(sql, requests);
        this.versions = new VersionRows(sql);
        this.rows = new MeetingRows(sql);
        this.drafts = new Drafts(sql, source, versions, rows, expos, audit, clock);
    }

    /**
     * Reads what a session's timetable has to be made of: admitted companies, slots, accepted requests, and as pins what
     * was pinned, booked or arranged in a former version.
     *
     * @param draft a draft whose pins hold too
     */
    @Transactional
    public PlanOfSession planOf(UUID session, Optional<UUID> draft) {
        return source.planOf(session, draft);
    }

    /**
     * The same as if nobody wished to meet but those who do in the released version: a timetable of it holds no meeting that
     * was not announced.
     */
    @Transactional
    public PlanOfSession planOfAnnounced(UUID session) {
        return source.planOfAnnounced(session);
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
        return drafts.keep(caller, plan, timetable, certificate, unplaced, outlook);
    }

    /** All versions of a session but the discarded ones, the latest first. */
    @Transactional
    public List<VersionView> versions(UUID session) {
        return versions.versions(session);
    }

    /** One version of a session. */
    @Transactional
    public Optional<VersionView> version(UUID session, UUID id) {
        return versions.version(session, id);
    }

    /** The timetable that holds now. */
    @Transactional
    public Optional<VersionView> released(UUID session) {
        return versions.released(session);
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
        return rows.attendance(session, version);
    }

    /**
     * Makes a draft the session's timetable, unless one of its meetings does not hold any more; the former one stays readable.
     * Empty when the session has no such version.
     */
    @Transactional
    public Optional<Release> release(Caller caller, UUID session, UUID id) {
        return drafts.release(caller, session, id);
    }

    /** What keeps a draft from being released: its meetings that do not hold any more since it was planned. */
    @Transactional
    public List<Breach> breaches(UUID session, UUID id) {
        return versions.version(session, id).filter(VersionView::isStale).isPresent()
                ? drafts.breaches(session, id)
                : List.of();
    }

    /** Throws a draft away; false when it is none any more. */
    @Transactional
    public boolean discard(Caller caller, UUID session, UUID id) {
        return drafts.discard(caller, session, id);
    }
}
