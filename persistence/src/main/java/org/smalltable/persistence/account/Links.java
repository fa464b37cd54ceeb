package org.smalltable.persistence.account;

import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.NewId;

/** One-time links: made, looked at, used once. */
final class Links {

    private static final int BYTES = 24;

    private final Session entities;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Clock clock;

    Links(Session entities, Accounts accounts, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    String make(Caller caller, LinkView link, Duration goodFor) {
        String token = Token.draw(BYTES);
        Instant now = clock.instant();
        UUID id = NewId.at(clock);
        entities.persist(new OneTimeLink(id, Token.hash(token), link, now, now.plus(goodFor)));
        audit.record(caller, "link made", "one_time_link", id, Optional.empty(), LowerCaseWord.word(link.purpose()));
        return token;
    }

    Optional<LinkView> link(String token) {
        return find(token).filter(this::isGood).map(OneTimeLink::view);
    }

    Opened use(Caller caller, String token, NewAccount person) {
        Optional<OneTimeLink> found = find(token);
        if (found.isEmpty()) {
            return new Opened.LinkSpent();
        }
        OneTimeLink link = found.get();
        if (link.view().purpose() == LinkPurpose.FIRST_ORGANIZER) {
            lockFirstOrganizerLinks();
        }
        entities.lock(link, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(link);
        if (!isGood(link)) {
            return new Opened.LinkSpent();
        }
        LinkView view = link.view();
        Opened opened = switch (view.purpose()) {
            case FIRST_ORGANIZER, INVITATION -> accounts.open(caller, person, view.role(), view.company());
            case PASSWORD -> accounts.resetPassword(caller, view.account().orElseThrow(), person.passwordHash());
        };
        if (opened instanceof Opened.Done) {
            link.use(clock.instant());
        }
        return opened;
    }

    /** Every start without an organizer prints a link: with the first one used, the others are worth nothing. */
    private boolean isGood(OneTimeLink link) {
        return link.isGood(clock.instant())
                && (link.view().purpose() != LinkPurpose.FIRST_ORGANIZER || !accounts.hasOrganizer());
    }

    /** Two of them, used at the same moment, must not make two first organizers: the later one waits here. */
    private void lockFirstOrganizerLinks() {
        entities.createQuery("from OneTimeLink where purpose = :purpose order by id", OneTimeLink.class)
                .setParameter("purpose", LinkPurpose.FIRST_ORGANIZER)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Optional<OneTimeLink> find(String token) {
        return entities.createQuery("from OneTimeLink where tokenHash = :hash", OneTimeLink.class)
                .setParameter("hash", Token.hash(token))
                .getResultStream()
                .findFirst();
    }
}
