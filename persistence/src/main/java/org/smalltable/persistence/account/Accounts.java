package org.smalltable.persistence.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.value.KeptText;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.NewId;

/** The door to accounts: signing in, settings, passwords, one-time links. */
@ApplicationScoped
public class Accounts {

    private final Session entities;
    private final Links links;
    private final AuditLog audit;
    private final Clock clock;

    Accounts(Session entities, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.links = new Links(entities, this, audit, clock);
        this.audit = audit;
        this.clock = clock;
    }

    /** What signing in with this mail address is judged by, if there is such an account. */
    @Transactional
    public Optional<SignIn> signIn(String email) {
        // compared as text, a bound parameter would tell upper from lower case
        return entities.createNativeQuery("select * from account where email = cast(?1 as citext)", Account.class)
                .setParameter(1, email.strip())
                .getResultStream()
                .findFirst()
                .map(Account::signIn);
    }

    /** What a sign-in's cookie is judged by on each request. */
    @Transactional
    public Optional<SignIn> signIn(UUID account) {
        return Optional.ofNullable(entities.find(Account.class, account)).map(Account::signIn);
    }

    /** An account as pages see it. */
    @Transactional
    public Optional<AccountView> account(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id)).map(Account::view);
    }

    /** The people who act for a company, by name. */
    @Transactional
    public List<AccountView> delegates(UUID company) {
        return entities.createQuery("from Account where companyId = :company order by name, id", Account.class)
                .setParameter("company", company)
                .getResultStream()
                .map(Account::view)
                .toList();
    }

    /** Everybody who runs editions and sessions, by name. */
    @Transactional
    public List<AccountView> organizers() {
        return entities.createQuery("from Account where role = :role order by name, id", Account.class)
                .setParameter("role", Role.ORGANIZER)
                .getResultStream()
                .map(Account::view)
                .toList();
    }

    /** Whether any organizer is there; without one, the first is invited by a one-time link. */
    @Transactional
    public boolean hasOrganizer() {
        return !entities.createQuery("select id from Account where role = :role", UUID.class)
                .setParameter("role", Role.ORGANIZER)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Opens an account within the caller's transaction, or answers that the mail address is taken. Two people opening
     * one with the same address at once: the second waits for the first and is told.
     */
    @Transactional
    public Opened open(Caller caller, NewAccount opened, Role role, Optional<UUID> company) {
        UUID id = NewId.at(clock);
        int made = entities.createNativeMutationQuery("""
                        insert into account (id, email, name, role, company_id, password_hash, language, zone, created_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                        on conflict on constraint account_email_once do nothing
                        """)
                .setParameter(1, id)
                .setParameter(2, opened.email())
                .setParameter(3, opened.name())
                .setParameter(4, LowerCaseWord.word(role))
                .setParameter(5, company.orElse(null), UUID.class)
                .setParameter(6, opened.passwordHash())
                .setParameter(7, opened.language())
                .setParameter(8, opened.zone())
                .setParameter(9, clock.instant())
                .executeUpdate();
        if (made == 0) {
            return new Opened.EmailTaken();
        }
        audit.record(caller, "account opened", "account", id, Optional.empty(), LowerCaseWord.word(role));
        return new Opened.Done(id);
    }

    /** Changes the caller's own name, language and zone. */
    @Transactional
    public void setUp(Caller caller, String name, String language, String zone) {
        own(caller).setUp(KeptText.of(name), language, zone);
        audit.record(caller, "settings changed", "account", caller.account().orElseThrow(), Optional.empty(), "");
    }

    /** Sets the caller's own password, which signs out every device; answers the new generation for this one. */
    @Transactional
    public int changePassword(Caller caller, String newHash) {
        Account account = own(caller);
        account.changePassword(newHash);
        audit.record(caller, "password changed", "account", account.id(), Optional.empty(), "");
        return account.generation();
    }

    /** Refuses all of the caller's sign-ins from now on. */
    @Transactional
    public void signOutEverywhere(Caller caller) {
        Account account = own(caller);
        account.signOutEverywhere();
        audit.record(caller, "signed out everywhere", "account", account.id(), Optional.empty(), "");
    }

    /**
     * Makes a one-time link and answers its token, which is shown once and never stored.
     *
     * @param goodFor how long it can be used
     */
    @Transactional
    public String makeLink(Caller caller, LinkView link, Duration goodFor) {
        return links.make(caller, link, goodFor);
    }

    /** The link of this token, if it can still be used. */
    @Transactional
    public Optional<LinkView> link(String token) {
        return links.link(token);
    }

    /**
     * Uses a link: opens the account it invites to, or sets the password of the account it was made for (then only the
     * password hash of {@code person} counts). A link serves once, whoever is first.
     */
    @Transactional
    public Opened useLink(Caller caller, String token, NewAccount person) {
        return links.use(caller, token, person);
    }

    Opened resetPassword(Caller caller, UUID account, String newHash) {
        entities.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE).changePassword(newHash);
        audit.record(caller, "password set by link", "account", account, Optional.empty(), "");
        return new Opened.Done(account);
    }

    private Account own(Caller caller) {
        // locked, so that two devices of one person change it one after the other
        return entities.find(Account.class, caller.account().orElseThrow(), LockModeType.PESSIMISTIC_WRITE);
    }
}
