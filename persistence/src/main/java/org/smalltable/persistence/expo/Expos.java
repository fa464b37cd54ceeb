package org.smalltable.persistence.expo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.value.BrokenConstraint;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.NewId;

/** The door to editions and their matchmaking sessions: settings, slots, phases. */
@ApplicationScoped
public class Expos {

    private final EntityManager entities;
    private final SlotRows layout;
    private final AuditLog audit;
    private final Clock clock;

    Expos(EntityManager entities, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.layout = new SlotRows(entities);
        this.audit = audit;
        this.clock = clock;
    }

    /** All editions, the latest first. */
    @Transactional
    public List<EditionView> editions() {
        return entities.createQuery("from Edition order by startsOn desc, name", Edition.class)
                .getResultStream()
                .map(Edition::view)
                .toList();
    }

    /** One edition. */
    @Transactional
    public Optional<EditionView> edition(UUID id) {
        return Optional.ofNullable(entities.find(Edition.class, id)).map(Edition::view);
    }

    /** All sessions of all editions, the next held last: newest edition first, sessions by date. */
    @Transactional
    public List<SessionView> sessions() {
        return entities.createQuery(
                        "from MatchmakingSession s join fetch s.edition e order by e.startsOn desc, e.name, s.heldOn, s.name",
                        MatchmakingSession.class)
                .getResultStream()
                .map(MatchmakingSession::view)
                .toList();
    }

    /** One session. */
    @Transactional
    public Optional<SessionView> session(UUID id) {
        return entities.createQuery(
                        "from MatchmakingSession s join fetch s.edition where s.id = :id", MatchmakingSession.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(MatchmakingSession::view);
    }

    /** A session's slots in time order. */
    @Transactional
    public List<SlotView> slots(UUID session) {
        return layout.slots(session);
    }

    /** An edition in figures. */
    @Transactional
    public EditionFigures figures(UUID edition) {
        Object[] row = (Object[])
                entities.createNativeQuery("""
                        select count(distinct p.company_id) filter (where p.side = 'exhibitor' and p.status = 'admitted'),
                               count(distinct p.company_id) filter (where p.side = 'buyer' and p.status = 'admitted'),
                               count(distinct c.country) filter (where p.status = 'admitted'),
                               (select count(*) from matchmaking_session where edition_id = ?1),
                               (select count(*) from meeting m
                                  join timetable_version v on v.id = m.version_id and v.status = 'released'
                                  join matchmaking_session ms on ms.id = m.session_id
                                 where ms.edition_id = ?1 and m.status = 'live')
                          from matchmaking_session s
                          left join participant p on p.session_id = s.id
                          left join company c on c.id = p.company_id
                         where s.edition_id = ?1
                        """).setParameter(1, edition).getSingleResult();
        return new EditionFigures(count(row[0]), count(row[1]), count(row[2]), count(row[3]), count(row[4]));
    }

    /** Opens a new edition. */
    @Transactional
    public Kept openEdition(Caller caller, EditionSettings settings, boolean demo) {
        UUID id = NewId.at(clock);
        entities.persist(new Edition(id, settings, demo, clock.instant()));
        if (isNameTaken()) {
            return new Kept.NameTaken();
        }
        audit.record(caller, "edition opened", "edition", id, Optional.empty(), settings.name());
        return new Kept.Done(id);
    }

    /** Changes an edition's settings. */
    @Transactional
    public Kept changeEdition(Caller caller, UUID id, EditionSettings settings) {
        entities.find(Edition.class, id, LockModeType.PESSIMISTIC_WRITE).setUp(settings);
        if (isNameTaken()) {
            return new Kept.NameTaken();
        }
        audit.record(caller, "edition changed", "edition", id, Optional.empty(), settings.name());
        return new Kept.Done(id);
    }

    /** Opens a session of an edition, in the phase of registration, with these slots. */
    @Transactional
    public Kept openSession(Caller caller, UUID edition, SessionSettings settings, List<SlotView> slots) {
        UUID id = NewId.at(clock);
        Edition of = entities.getReference(Edition.class, edition);
        entities.persist(new MatchmakingSession(id, of, settings, clock.instant()));
        if (isNameTaken()) {
            return new Kept.NameTaken();
        }
        layout.write(id, slots);
        audit.record(caller, "session opened", "matchmaking_session", id, Optional.of(id), settings.name());
        return new Kept.Done(id);
    }

    /**
     * Changes a session's settings. Slots go along to another date, unless they are laid out for it already; with published
     * meetings in them they stay, and so does the date.
     */
    @Transactional
    public Kept changeSession(Caller caller, UUID id, SessionSettings settings) {
        MatchmakingSession session = entities.find(MatchmakingSession.class, id, LockModeType.PESSIMISTIC_WRITE);
        LocalDate former = session.heldOn();
        if (!former.equals(settings.heldOn())) {
            ZoneId zone = session.view().zone();
            Optional<LocalDate> laidOut = layout.slots(id).stream()
                    .findFirst()
                    .map(slot -> slot.startsAt().atZone(zone).toLocalDate());
            if (laidOut.isPresent() && !laidOut.get().equals(settings.heldOn())) {
                int seated = layout.published(id).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                if (seated > 0) {
                    return new Kept.MeetingsSeated(seated);
                }
                layout.shift(id, zone, ChronoUnit.DAYS.between(laidOut.get(), settings.heldOn()));
                calendarChanged(id);
            }
        }
        session.setUp(settings);
        if (isNameTaken()) {
            return new Kept.NameTaken();
        }
        audit.record(caller, "session changed", "matchmaking_session", id, Optional.of(id), settings.name());
        return new Kept.Done(id);
    }

    /**
     * Lays the session's slots out anew. Slots that meetings were ever seated in keep their number and may change their
     * times, but cannot go; nor can a table go that is taken in the released timetable.
     */
    @Transactional
    public Kept layOutSlots(Caller caller, UUID id, List<SlotView> slots) {
        entities.find(MatchmakingSession.class, id, LockModeType.PESSIMISTIC_WRITE);
        Optional<Kept> obstacle = layout.obstacle(id, slots);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        layout.replace(id, slots);
        calendarChanged(id);
        audit.record(caller, "slots laid out", "matchmaking_session", id, Optional.of(id), slots.size() + " slots");
        return new Kept.Done(id);
    }

    /** What slots laid out like this would do to published meetings; empty when none would change its time. */
    @Transactional
    public Optional<MeetingsMoved> moved(UUID session, List<SlotView> slots) {
        return layout.moved(session, slots);
    }

    /** Moves a session to a neighbouring phase when what that phase needs is there. */
    @Transactional
    public PhaseMove move(Caller caller, UUID id, SessionPhase to) {
        MatchmakingSession session = entities.find(MatchmakingSession.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!session.phase().canMoveTo(to)) {
            return new PhaseMove.NotNext(session.phase());
        }
        boolean forward = to.ordinal() > session.phase().ordinal();
        if (forward && to == SessionPhase.MATCHING) {
            if (count("select count(*) from slot where session_id = ?1", id) == 0) {
                return new PhaseMove.NoSlots();
            }
            if (count("select count(distinct side) from participant where session_id = ?1 and status = 'admitted'", id)
                    < 2) {
                return new PhaseMove.NobodyAdmitted();
            }
        }
        if (forward
                && to.showsAgenda()
                && count("select count(*) from timetable_version where session_id = ?1 and status = 'released'", id)
                        == 0) {
            return new PhaseMove.NothingReleased();
        }
        session.open(to);
        audit.record(caller, "phase opened", "matchmaking_session", id, Optional.of(id), LowerCaseWord.word(to));
        return new PhaseMove.Moved(to);
    }

    /**
     * Says that something a planned timetable depends on has changed. Called by the doors that change it, within their
     * transaction.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void calendarChanged(UUID session) {
        entities.createNativeQuery(
                        "update matchmaking_session set calendar_revision = calendar_revision + 1 where id = ?1")
                .setParameter(1, session)
                .executeUpdate();
    }

    /** Asked of the constraints rather than beforehand, as somebody else may take the name meanwhile. */
    private boolean isNameTaken() {
        return BrokenConstraint.flushing(entities, "edition_name_once", "matchmaking_session_name_once")
                .isPresent();
    }

    private long count(String query, UUID session) {
        return count(entities.createNativeQuery(query).setParameter(1, session).getSingleResult());
    }

    private static long count(Object value) {
        return ((Number) value).longValue();
    }
}
