package org.smalltable.persistence.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hibernate.Session;
import org.smalltable.core.request.Side;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.value.NewId;
import org.smalltable.persistence.value.Statements;

/**
 * The companies' door to the released timetable: their agenda, and in the open calendar booking, moving and cancelling.
 * A booking that was answered with {@link Seated.Done} is committed; of many who want one seat, one gets it and each of
 * the others is told why not.
 */
@ApplicationScoped
public class Bookings {

    private final Statements sql;
    private final SeatRows seats;
    private final AgendaRows agendas;
    private final SeatLog log;
    private final MeetingRequests requests;
    private final Acquaintance acquaintance;
    private final Clock clock;

    Bookings(
            Session entities,
            MeetingRequests requests,
            Expos expos,
            Participants participants,
            AuditLog audit,
            Clock clock) {
        this.sql = new Statements(entities);
        this.seats = new SeatRows(entities);
        this.agendas = new AgendaRows(sql);
        this.log = new SeatLog(expos, audit);
        this.requests = requests;
        this.acquaintance = new Acquaintance(sql, participants);
        this.clock = clock;
    }

    /**
     * Books a seat with another company in the name of the caller's company. The booking stands for an accepted request.
     *
     * @param other the other company's part in the session
     * @param points the match's points, 0 to 1000: what the meeting weighs when a new timetable is planned
     */
    @Transactional
    public Seated book(Caller caller, UUID session, UUID other, int slot, int points) {
        Optional<BookingPair> found = BookingPair.of(sql, caller, session, other);
        Optional<SeatRules> locked = found.flatMap(p -> seats.lock(session, p.exhibitor(), p.buyer()));
        if (locked.isEmpty()) {
            return new Seated.NotThere();
        }
        BookingPair pair = found.get();
        if (!pair.phase().allowsBooking()) {
            return Seated.Refused.because(new Clash.Closed(pair.phase()));
        }
        Optional<Clash> unwelcome = acquaintance.objection(pair.exhibitor(), pair.buyer(), pair.own());
        if (unwelcome.isPresent()) {
            return Seated.Refused.because(unwelcome.get());
        }
        Optional<UUID> released = seats.holdReleased(session);
        if (released.isEmpty()) {
            return Seated.Refused.because(new Clash.NothingReleased());
        }
        Seated seated = seats.seat(
                NewId.at(clock),
                released.get(),
                locked.get(),
                slot,
                OptionalInt.empty(),
                MeetingOrigin.BOOKED,
                points,
                clock.instant());
        if (seated instanceof Seated.Done done) {
            // The session's row before the request's: withdrawing a request takes them in this order too.
            log.released(caller, "meeting booked", done);
            requests.acceptByBooking(caller, session, pair.exhibitor(), pair.buyer(), pair.own(), points);
            sql.update(
                    "delete from unplaced where version_id = ? and exhibitor_id = ? and buyer_id = ?",
                    released.get(),
                    pair.exhibitor(),
                    pair.buyer());
        }
        return discreet(seated, locked.get(), pair.own());
    }

    /** Moves one of the caller's own meetings to another slot, at any free table there. */
    @Transactional
    public Seated move(Caller caller, UUID meeting, int slot) {
        Optional<SeatRows.Owned> found = owned(caller, meeting);
        Optional<SeatRules> locked = found.flatMap(m -> seats.lock(m.session(), m.exhibitor(), m.buyer()));
        if (locked.isEmpty()) {
            return new Seated.NotThere();
        }
        SeatRows.Owned owned = found.get();
        Optional<Clash> closed = closed(owned);
        if (closed.isPresent()) {
            return Seated.Refused.because(closed.get());
        }
        Seated seated = seats.move(owned, locked.get(), slot, OptionalInt.empty());
        if (seated instanceof Seated.Done done) {
            // A planned meeting that a company moved is as good as booked: new timetables keep it there.
            sql.update("update meeting set origin = 'booked' where id = ? and origin = 'planned'", meeting);
            log.released(caller, "meeting moved", done);
        }
        return discreet(seated, locked.get(), ownSide(caller, locked.get()));
    }

    /** Cancels one of the caller's own meetings, and withdraws the request behind it. */
    @Transactional
    public Seated cancel(Caller caller, UUID meeting) {
        Optional<SeatRows.Owned> found = owned(caller, meeting);
        if (found.isEmpty()) {
            return new Seated.NotThere();
        }
        SeatRows.Owned owned = found.get();
        seats.lock(owned.session(), owned.exhibitor(), owned.buyer());
        Optional<Clash> closed = closed(owned);
        if (closed.isPresent()) {
            return Seated.Refused.because(closed.get());
        }
        if (!seats.cancel(meeting, clock.instant())) {
            return Seated.Refused.because(new Clash.Gone());
        }
        Seated.Done done = new Seated.Done(meeting, owned.session(), owned.slot(), owned.table());
        log.released(caller, "meeting cancelled", done);
        requests.withdrawWithMeeting(caller, owned.session(), owned.exhibitor(), owned.buyer());
        return done;
    }

    /** One of the caller's own live meetings. */
    @Transactional
    public Optional<AgendaEntry> meeting(Caller caller, UUID meeting) {
        return caller.company().flatMap(company -> agendas.meeting(company, meeting));
    }

    /** The agenda of the caller's company in the released timetable, in time order: one statement. */
    @Transactional
    public List<AgendaEntry> agenda(Caller caller, UUID session) {
        return caller.company().map(company -> agendas.agenda(company, session)).orElse(List.of());
    }

    /** What others did last to meetings of the caller's company in the released timetable, the latest first. */
    @Transactional
    public List<AgendaNews> news(Caller caller, UUID session, int most) {
        return caller.company()
                .map(company -> agendas.news(company, session, most))
                .orElse(List.of());
    }

    /** Why wishes of the caller's company have no seat in the released timetable, by the other company's part. */
    @Transactional
    public Map<UUID, WhyUnplaced> unplaced(Caller caller, UUID session) {
        return caller.company()
                .map(company -> agendas.unplaced(company, session))
                .orElse(Map.of());
    }

    /**
     * All slots of a session as the caller's company and another could book them, or move their meeting to them. Without
     * a released timetable there are none.
     */
    @Transactional
    public List<FreeSlot> slots(Caller caller, UUID session, UUID other) {
        Optional<UUID> released = sql.first(
                "select id from timetable_version where session_id = ? and status = 'released'",
                row -> row.getObject(1, UUID.class),
                session);
        return released.flatMap(version ->
                        BookingPair.of(sql, caller, session, other).map(pair -> slots(version, session, pair)))
                .orElse(List.of());
    }

    private List<FreeSlot> slots(UUID version, UUID session, BookingPair pair) {
        List<FreeSlot> slots = new SlotChoice(sql)
                .between(
                        version,
                        session,
                        pair.exhibitor(),
                        pair.buyer(),
                        Optional.of(pair.own().other()));
        boolean meetAlready =
                slots.stream().flatMap(slot -> slot.clashes().stream()).anyMatch(Clash.MeetAlready.class::isInstance);
        return meetAlready
                ? slots
                : acquaintance
                        .objection(pair.exhibitor(), pair.buyer(), pair.own())
                        .map(objection ->
                                slots.stream().map(slot -> slot.with(objection)).toList())
                        .orElse(slots);
    }

    private static Side ownSide(Caller caller, SeatRules pair) {
        return caller.company().equals(Optional.of(pair.exhibitor().company())) ? Side.EXHIBITOR : Side.BUYER;
    }

    /** Whom the other company meets is nobody's business but its own. */
    private static Seated discreet(Seated seated, SeatRules pair, Side own) {
        if (!(seated instanceof Seated.Refused refused)) {
            return seated;
        }
        String other = (own == Side.EXHIBITOR ? pair.buyer() : pair.exhibitor()).name();
        return new Seated.Refused(refused.clashes().stream()
                .map(clash -> clash instanceof Clash.Busy busy && busy.company().equals(other)
                        ? new Clash.Busy(other, busy.slot(), "")
                        : clash)
                .toList());
    }

    private Optional<SeatRows.Owned> owned(Caller caller, UUID meeting) {
        return meeting(caller, meeting).flatMap(entry -> seats.meeting(entry.meeting()));
    }

    private Optional<Clash> closed(SeatRows.Owned meeting) {
        SessionPhase phase = sql.first(
                        "select phase from matchmaking_session where id = ?",
                        row -> SessionPhase.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                        meeting.session())
                .orElseThrow();
        if (!phase.allowsBooking()) {
            return Optional.of(new Clash.Closed(phase));
        }
        return seats.hold(meeting.version())
                .filter(status -> status != VersionStatus.RELEASED)
                .map(status -> new Clash.Gone());
    }
}
