package org.smalltable.persistence.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.NewAccount;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.value.LowerCaseWord;

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

    private final EntityManager entities;
    private final Registration registration;
    private final Admission admission;
    private final Intake intake;

    Participants(EntityManager entities, Accounts accounts, Expos expos, Floors floors, AuditLog audit, Clock clock) {
        ParticipantNews news = new ParticipantNews(entities, expos);
        this.entities = entities;
        this.registration = new Registration(entities, accounts, expos, floors, news, audit, clock);
        this.admission = new Admission(entities, news, audit, clock);
        this.intake = new Intake(entities, expos, floors, news, audit, clock);
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
        return registration.register(caller, session, side, company, profile, person);
    }

    /** Changes what the caller's company (or, for the organizer, any) says of itself. */
    @Transactional
    public Described describe(Caller caller, UUID id, CompanyProfile company, ParticipantProfile profile) {
        return registration.describe(caller, id, company, profile);
    }

    /**
     * Says in which slots the caller's company (or, for the organizer, any) is free; false when it is not the caller's.
     * Meetings already seated stay: the company cancels them itself.
     *
     * @param slots bit n set: free in slot n
     */
    @Transactional
    public boolean beFreeIn(Caller caller, UUID id, long slots) {
        return registration.beFreeIn(caller, id, slots);
    }

    /** Admits these registrations of a session, whatever was said before; answers how many were not admitted yet. */
    @Transactional
    public int admit(Caller caller, UUID session, List<UUID> ids) {
        return admission.admit(caller, session, ids);
    }

    /** Admits everybody who waits; answers how many. */
    @Transactional
    public int admitAll(Caller caller, UUID session) {
        return admission.admitAll(caller, session);
    }

    /** Refuses a registration with a reason that the company reads; false when the session has no such registration. */
    @Transactional
    public boolean refuse(Caller caller, UUID session, UUID id, String reason) {
        return admission.refuse(caller, session, id, reason);
    }

    /**
     * Adds companies to a session in one transaction, admitted at once. A company that is there already on this side is
     * left as it is, so the same file twice changes nothing.
     */
    @Transactional
    public Imported addAll(Caller caller, UUID session, Side side, List<CompanyEntry> entries) {
        return intake.addAll(caller, session, side, entries);
    }

    /** Those of the companies that {@link #addAll} would add: the session does not have them on this side yet. */
    @Transactional
    public List<CompanyEntry> unknown(UUID session, Side side, List<CompanyEntry> entries) {
        return intake.unknown(session, side, entries);
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

    private List<ParticipantView> read(String condition, Object... parameters) {
        return work(connection -> new ParticipantRows(connection).read(condition, parameters));
    }

    private <T> T work(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }
}
