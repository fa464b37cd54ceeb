package org.smalltable.persistence.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.hibernate.query.NativeQuery;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.NewAccount;
import org.smalltable.persistence.account.Opened;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.value.BrokenConstraint;
import org.smalltable.persistence.value.KeptText;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.NewId;

/**
 * The door to companies and their part in a session: registration, admission, profiles, availability.
 *
 * <p>Every change of what a company offers, seeks or when it is free is announced on the channel {@value #CHANNEL} with
 * the session and the participant, so that lists kept in memory on any instance can follow.
 */
@ApplicationScoped
public class Participants {

    /** PostgreSQL's notification channel for changed participants; the payload is "session participant". */
    public static final String CHANNEL = "participant_changed";

    private static final String NAME_ONCE = "company_name_country_once";

    private final EntityManager entities;
    private final Accounts accounts;
    private final Expos expos;
    private final Floors floors;
    private final AuditLog audit;
    private final Clock clock;

    Participants(EntityManager entities, Accounts accounts, Expos expos, Floors floors, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.accounts = accounts;
        this.expos = expos;
        this.floors = floors;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Registers a company for a session. A signed-in delegate registers its own company; a visitor brings a new company
     * and, as {@code person}, becomes its first delegate.
     */
    @Transactional
    public Registered register(
            Caller caller,
            UUID session,
            Side side,
            CompanyProfile company,
            ParticipantProfile profile,
            Optional<NewAccount> person) {
        SessionView at = expos.session(session).orElseThrow();
        if (!at.phase().allowsRegistration()) {
            return new Registered.Closed(at.phase());
        }
        UUID companyId;
        if (caller.company().isPresent()) {
            companyId = caller.company().get();
            Company own = entities.find(Company.class, companyId, LockModeType.PESSIMISTIC_WRITE);
            if (isRegistered(session, companyId, side)) {
                return new Registered.AlreadyRegistered();
            }
            own.describe(company);
            if (BrokenConstraint.flushing(entities, NAME_ONCE).isPresent()) {
                return new Registered.CompanyKnown();
            }
        } else {
            Optional<UUID> made = newCompany(company);
            if (made.isEmpty()) {
                return new Registered.CompanyKnown();
            }
            companyId = made.get();
            if (person.isPresent()) {
                Opened opened =
                        accounts.open(caller, person.get(), side == Side.EXHIBITOR ? Role.EXHIBITOR : Role.BUYER, made);
                if (!(opened instanceof Opened.Done)) {
                    entities.remove(entities.getReference(Company.class, companyId));
                    return new Registered.EmailTaken();
                }
            }
        }
        Participant participant = new Participant(NewId.at(clock), session, companyId, side, clock.instant());
        participant.describe(
                profile, side == Side.EXHIBITOR ? at.exhibitorCap() : at.buyerCap(), SearchWords.of(company, profile));
        floors.entitle(participant, company, at, floors.leastDeveloped(session));
        entities.persist(participant);
        if (BrokenConstraint.flushing(entities, "participant_company_once").isPresent()) {
            return new Registered.AlreadyRegistered();
        }
        write(Map.of(participant.id(), profile));
        audit.record(
                caller, "registered", "participant", participant.id(), Optional.of(session), LowerCaseWord.word(side));
        return new Registered.Done(participant.id());
    }

    /** Changes what the caller's company (or, for the organizer, any) says of itself. */
    @Transactional
    public Described describe(Caller caller, UUID id, CompanyProfile company, ParticipantProfile profile) {
        Optional<Participant> found = owned(caller, id);
        if (found.isEmpty()) {
            return new Described.NotYours();
        }
        Participant participant = found.get();
        SessionView at = expos.session(participant.sessionId()).orElseThrow();
        entities.find(Company.class, participant.companyId(), LockModeType.PESSIMISTIC_WRITE)
                .describe(company);
        participant.describe(
                profile,
                participant.side() == Side.EXHIBITOR ? at.exhibitorCap() : at.buyerCap(),
                SearchWords.of(company, profile));
        if (BrokenConstraint.flushing(entities, NAME_ONCE).isPresent()) {
            return new Described.NameTaken();
        }
        write(Map.of(id, profile));
        changed(participant);
        audit.record(caller, "profile changed", "participant", id, Optional.of(participant.sessionId()), "");
        return new Described.Done();
    }

    /**
     * Says in which slots the caller's company (or, for the organizer, any) is free; false when it is not the caller's.
     * Meetings already seated stay: the company cancels them itself.
     *
     * @param slots bit n set: free in slot n
     */
    @Transactional
    public boolean beFreeIn(Caller caller, UUID id, long slots) {
        Optional<Participant> found = owned(caller, id);
        found.ifPresent(participant -> {
            participant.beFreeIn(slots);
            changed(participant);
            audit.record(caller, "availability changed", "participant", id, Optional.of(participant.sessionId()), "");
        });
        return found.isPresent();
    }

    /** Admits these registrations of a session, whatever was said before; answers how many were not admitted yet. */
    @Transactional
    public int admit(Caller caller, UUID session, List<UUID> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        // locked in the order of ids, so that two organizers who admit the same companies wait for each other
        List<UUID> admitted = entities.createNativeQuery("""
                        with chosen as (select id from participant
                                         where session_id = ?1 and id in (?2) and status <> 'admitted'
                                         order by id for update)
                        update participant p
                           set status = 'admitted', status_reason = '', decided_at = ?3, version = version + 1
                          from chosen where chosen.id = p.id returning p.id
                        """, UUID.class)
                .setParameter(1, session)
                .setParameter(2, ids)
                .setParameter(3, clock.instant())
                .unwrap(NativeQuery.class)
                .list();
        if (!admitted.isEmpty()) {
            expos.calendarChanged(session);
            announce(session, admitted.size() == 1 ? admitted.getFirst().toString() : "*");
            audit.recordEach(caller, "admitted", "participant", admitted, session, "");
        }
        return admitted.size();
    }

    /** Admits everybody who waits; answers how many. */
    @Transactional
    public int admitAll(Caller caller, UUID session) {
        List<UUID> waiting = entities.createQuery(
                        "select id from Participant where sessionId = :session and status = :waiting", UUID.class)
                .setParameter("session", session)
                .setParameter("waiting", ParticipantStatus.WAITING)
                .getResultList();
        return admit(caller, session, waiting);
    }

    /** Refuses a registration with a reason that the company reads; false when the session has no such registration. */
    @Transactional
    public boolean refuse(Caller caller, UUID session, UUID id, String reason) {
        Participant participant = entities.find(Participant.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (participant == null || !participant.sessionId().equals(session)) {
            return false;
        }
        participant.refuse(KeptText.of(reason), clock.instant());
        changed(participant);
        audit.record(caller, "refused", "participant", id, Optional.of(session), reason);
        return true;
    }

    /**
     * Adds companies to a session in one transaction, admitted at once. A company that is there already on this side is
     * left as it is, so the same file twice changes nothing.
     */
    @Transactional
    public Imported addAll(Caller caller, UUID session, Side side, List<CompanyEntry> entries) {
        SessionView at = expos.session(session).orElseThrow();
        int cap = side == Side.EXHIBITOR ? at.exhibitorCap() : at.buyerCap();
        int added = work(connection -> new EntryRows(connection, clock).add(session, side, cap, entries));
        if (added > 0) {
            floors.entitleAll(session);
            expos.calendarChanged(session);
            announce(session, "*");
            audit.record(
                    caller,
                    "imported",
                    "matchmaking_session",
                    session,
                    Optional.of(session),
                    added + " " + LowerCaseWord.word(side) + "s");
        }
        return new Imported(added, entries.size() - added);
    }

    /** Those of the companies that {@link #addAll} would add: the session does not have them on this side yet. */
    @Transactional
    public List<CompanyEntry> unknown(UUID session, Side side, List<CompanyEntry> entries) {
        @SuppressWarnings("unchecked")
        List<String> there = entities.createNativeQuery("""
                        select c.name_key || '|' || c.country from participant p join company c on c.id = p.company_id
                         where p.session_id = ?1 and p.side = ?2
                        """, String.class)
                .setParameter(1, session)
                .setParameter(2, LowerCaseWord.word(side))
                .getResultList();
        Set<String> known = new HashSet<>(there);
        return entries.stream()
                .filter(entry -> known.add(Folding.key(entry.company().name()) + "|"
                        + entry.company().country().code()))
                .toList();
    }

    /** The company that has this name in this country, however it is spaced and capitalised. */
    @Transactional
    public Optional<UUID> companyNamed(String name, Country country) {
        return entities.createQuery("select id from Company where nameKey = :key and country = :country", UUID.class)
                .setParameter("key", Folding.key(name))
                .setParameter("country", country)
                .getResultStream()
                .findFirst();
    }

    /** A participant, whole. */
    @Transactional
    public Optional<ParticipantView> participant(UUID id) {
        return read("p.id = ?", id).stream().findFirst();
    }

    /** A company's parts in all sessions, the latest session first. */
    @Transactional
    public List<ParticipantView> ofCompany(UUID company) {
        return read("p.company_id = ?", company).reversed();
    }

    /** Everybody admitted to a session on one side, for matching and planning. */
    @Transactional
    public List<ParticipantView> admitted(UUID session, Side side) {
        return read("p.session_id = ? and p.side = ? and p.status = 'admitted'", session, LowerCaseWord.word(side));
    }

    /** How many registrations of a side have each status. */
    @Transactional
    public Map<ParticipantStatus, Long> countByStatus(UUID session, Side side) {
        Map<ParticipantStatus, Long> counts = new LinkedHashMap<>();
        for (ParticipantStatus status : ParticipantStatus.values()) {
            counts.put(status, 0L);
        }
        entities.createQuery(
                        "select status, count(*) from Participant where sessionId = :session and side = :side group by status",
                        Object[].class)
                .setParameter("session", session)
                .setParameter("side", side)
                .getResultList()
                .forEach(row -> counts.put((ParticipantStatus) row[0], (Long) row[1]));
        return counts;
    }

    /** One page of a session's companies, by name: one statement for the lines, one for their number. */
    @Transactional
    public DirectoryPage directory(UUID session, Side side, DirectoryQuery query, int page, int size) {
        return work(connection -> new DirectoryRows(connection).page(session, side, query, page, size));
    }

    private Optional<UUID> newCompany(CompanyProfile profile) {
        UUID id = NewId.at(clock);
        int made = entities.createNativeQuery("""
                        insert into company (id, name, name_key, country, province, group_name, kind, website, about, created_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                        on conflict on constraint company_name_country_once do nothing
                        """)
                .setParameter(1, id)
                .setParameter(2, profile.name())
                .setParameter(3, Folding.key(profile.name()))
                .setParameter(4, profile.country().code())
                .setParameter(5, profile.province())
                .setParameter(6, profile.group())
                .setParameter(7, profile.kind())
                .setParameter(8, profile.website())
                .setParameter(9, profile.about())
                .setParameter(10, clock.instant())
                .executeUpdate();
        return made == 0 ? Optional.empty() : Optional.of(id);
    }

    private boolean isRegistered(UUID session, UUID company, Side side) {
        return entities.createQuery(
                        "select id from Participant where sessionId = :session and companyId = :company and side = :side",
                        UUID.class)
                .setParameter("session", session)
                .setParameter("company", company)
                .setParameter("side", side)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    private Optional<Participant> owned(Caller caller, UUID id) {
        return Optional.ofNullable(entities.find(Participant.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(participant ->
                        caller.isOrganizer() || caller.company().equals(Optional.of(participant.companyId())));
    }

    private void changed(Participant participant) {
        expos.calendarChanged(participant.sessionId());
        announce(participant.sessionId(), participant.id().toString());
    }

    private void announce(UUID session, String participant) {
        entities.createNativeQuery("select 1 from (select pg_notify(?1, ?2)) as told")
                .setParameter(1, CHANNEL)
                .setParameter(2, session + " " + participant)
                .getSingleResult();
    }

    private List<ParticipantView> read(String condition, Object... parameters) {
        return work(connection -> new ProfileRows(connection).read(condition, parameters));
    }

    private void write(Map<UUID, ParticipantProfile> profiles) {
        work(connection -> {
            new ProfileRows(connection).write(profiles);
            return new ArrayList<>();
        });
    }

    private <T> T work(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }
}
