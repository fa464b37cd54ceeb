package org.smalltable.persistence.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.Session;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.value.NewId;
import org.smalltable.persistence.value.Statements;

/**
 * The organizer's door to single seats, in a draft or in the released timetable: arrange, move, pin, cancel. Whatever
 * would clash is refused with the names of those it would clash with, and changes nothing.
 */
@ApplicationScoped
public class Seating {

    private final Statements sql;
    private final SeatRows seats;
    private final SeatLog log;
    private final MeetingRequests requests;
    private final Clock clock;

    Seating(Session entities, MeetingRequests requests, Expos expos, AuditLog audit, Clock clock) {
        this.sql = new Statements(entities);
        this.seats = new SeatRows(entities);
        this.log = new SeatLog(expos, audit);
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Seats two companies that wish it or not, as an arranged, pinned meeting.
     *
     * @param table from 0; none for any free one
     */
    @Transactional
    public Seated arrange(Caller caller, UUID version, UUID exhibitor, UUID buyer, int slot, OptionalInt table) {
        Optional<UUID> session = sql.first(
                "select session_id from timetable_version where id = ?", row -> row.getObject(1, UUID.class), version);
        Optional<SeatRules> pair = session.flatMap(s -> seats.lock(s, exhibitor, buyer));
        if (pair.isEmpty()) {
            return new Seated.NotThere();
        }
        Optional<VersionStatus> status = seats.hold(version).filter(Seating::isOpen);
        if (status.isEmpty()) {
            return Seated.Refused.because(new Clash.Gone());
        }
        int weight = sql.first("""
                        select points from meeting_request
                         where exhibitor_id = ? and buyer_id = ? and status = 'accepted'
                        """, row -> row.getInt(1), exhibitor, buyer).orElse(0);
        Seated seated = seats.seat(
                NewId.at(clock), version, pair.get(), slot, table, MeetingOrigin.ARRANGED, weight, clock.instant());
        if (seated instanceof Seated.Done done) {
            sql.update(
                    "delete from unplaced where version_id = ? and exhibitor_id = ? and buyer_id = ?",
                    version,
                    exhibitor,
                    buyer);
            told(caller, "meeting arranged", done, status.get());
        }
        return seated;
    }

    /** Moves a meeting to another seat, and leaves it unpinned or pinned as it was. */
    @Transactional
    public Seated move(Caller caller, UUID session, UUID meeting, int slot, OptionalInt table) {
        return changed(session, meeting, (owned, status) -> {
            Seated seated = seats.lock(session, owned.exhibitor(), owned.buyer())
                    .map(pair -> seats.move(owned, pair, slot, table))
                    .orElseGet(() -> new Seated.NotThere());
            if (seated instanceof Seated.Done done) {
                told(caller, "meeting moved", done, status);
            }
            return seated;
        });
    }

    /** Pins a meeting, so that every new timetable keeps it in its slot, or lets it go. */
    @Transactional
    public Seated pin(Caller caller, UUID session, UUID meeting, boolean pinned) {
        return changed(session, meeting, (owned, status) -> {
            Optional<Clash> gone = seats.missingTable(owned);
            if (gone.isPresent()) {
                return Seated.Refused.because(gone.get());
            }
            if (!seats.pin(meeting, pinned)) {
                return Seated.Refused.because(new Clash.Gone());
            }
            Seated.Done done = new Seated.Done(meeting, session, owned.slot(), owned.table());
            told(caller, pinned ? "meeting pinned" : "meeting unpinned", done, status);
            return done;
        });
    }

    /**
     * Takes a meeting out. In the released timetable the two companies' request is withdrawn with it, or the next
     * timetable would seat them again.
     */
    @Transactional
    public Seated cancel(Caller caller, UUID session, UUID meeting) {
        return changed(session, meeting, (owned, status) -> {
            if (!seats.cancel(meeting, clock.instant())) {
                return Seated.Refused.because(new Clash.Gone());
            }
            Seated.Done done = new Seated.Done(meeting, session, owned.slot(), owned.table());
            told(caller, "meeting cancelled", done, status);
            if (status == VersionStatus.RELEASED) {
                requests.withdrawWithMeeting(caller, session, owned.exhibitor(), owned.buyer());
            } else {
                sql.update("""
                        insert into unplaced (version_id, exhibitor_id, buyer_id, weight, reason)
                        select version_id, exhibitor_id, buyer_id, weight, 'taken_out' from meeting where id = ?
                        on conflict on constraint unplaced_pk do update set reason = excluded.reason
                        """, meeting);
            }
            return done;
        });
    }

    /** All slots of a session as two companies could meet in a version, and what is in the way. */
    @Transactional
    public List<FreeSlot> slots(UUID session, UUID version, UUID exhibitor, UUID buyer) {
        return new SlotChoice(sql).between(version, session, exhibitor, buyer, Optional.empty());
    }

    private Seated changed(UUID session, UUID meeting, BiFunction<SeatRows.Owned, VersionStatus, Seated> change) {
        Optional<SeatRows.Owned> found =
                seats.meeting(meeting).filter(m -> m.session().equals(session));
        if (found.isEmpty()) {
            return new Seated.NotThere();
        }
        seats.lock(session, found.get().exhibitor(), found.get().buyer());
        Optional<VersionStatus> status = seats.hold(found.get().version()).filter(Seating::isOpen);
        return status.map(s -> change.apply(found.get(), s))
                .orElseGet(() -> new Seated.Refused(List.of(new Clash.Gone())));
    }

    private static boolean isOpen(VersionStatus status) {
        return status == VersionStatus.DRAFT || status == VersionStatus.RELEASED;
    }

    private void told(Caller caller, String action, Seated.Done done, VersionStatus status) {
        if (status == VersionStatus.RELEASED) {
            log.released(caller, action, done);
        } else {
            log.drafted(caller, action, done);
        }
    }
}
