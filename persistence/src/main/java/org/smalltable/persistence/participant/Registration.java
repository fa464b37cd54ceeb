package org.smalltable.persistence.participant;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.NewAccount;
import org.smalltable.persistence.account.Opened;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.value.BrokenConstraint;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.NewId;

/** What a company does for itself: it registers, says what it offers or seeks, and when it is free. */
final class Registration {

    private static final String NAME_ONCE = "company_name_country_once";

    private final EntityManager entities;
    private final Accounts accounts;
    private final Expos expos;
    private final Floors floors;
    private final ParticipantNews news;
    private final AuditLog audit;
    private final Clock clock;

    Registration(
            EntityManager entities,
            Accounts accounts,
            Expos expos,
            Floors floors,
            ParticipantNews news,
            AuditLog audit,
            Clock clock) {
        this.entities = entities;
        this.accounts = accounts;
        this.expos = expos;
        this.floors = floors;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    Registered register(
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
        write(participant.id(), profile);
        audit.record(
                caller, "registered", "participant", participant.id(), Optional.of(session), LowerCaseWord.word(side));
        return new Registered.Done(participant.id());
    }

    Described describe(Caller caller, UUID id, CompanyProfile company, ParticipantProfile profile) {
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
        write(id, profile);
        news.changed(participant.sessionId(), id);
        audit.record(caller, "profile changed", "participant", id, Optional.of(participant.sessionId()), "");
        return new Described.Done();
    }

    boolean beFreeIn(Caller caller, UUID id, long slots) {
        Optional<Participant> found = owned(caller, id);
        found.ifPresent(participant -> {
            participant.beFreeIn(slots);
            news.changed(participant.sessionId(), id);
            audit.record(caller, "availability changed", "participant", id, Optional.of(participant.sessionId()), "");
        });
        return found.isPresent();
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

    private void write(UUID participant, ParticipantProfile profile) {
        entities.unwrap(Session.class)
                .doWork(connection -> new ProfileRows(connection).write(Map.of(participant, profile)));
    }
}
