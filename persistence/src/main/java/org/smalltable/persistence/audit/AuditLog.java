package org.smalltable.persistence.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The door to the audit log. Lines are written in the transaction of the change they tell of, and never changed. */
@ApplicationScoped
public class AuditLog {

    private final Session entities;
    private final Clock clock;

    AuditLog(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Writes one line.
     *
     * @param action what happened, in a few words
     * @param subjectType the table of what it happened to
     * @param detail facts that the row alone no longer tells, in a few words; never passwords or tokens
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            Caller caller, String action, String subjectType, UUID subject, Optional<UUID> session, String detail) {
        entities.createNativeMutationQuery("""
                        insert into audit_entry
                            (at, account_id, actor, origin, action, subject_type, subject_id, session_id, detail)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                        """)
                .setParameter(1, clock.instant())
                .setParameter(2, caller.account().orElse(null), UUID.class)
                .setParameter(3, caller.name())
                .setParameter(4, caller.origin())
                .setParameter(5, action)
                .setParameter(6, subjectType)
                .setParameter(7, subject)
                .setParameter(8, session.orElse(null), UUID.class)
                .setParameter(9, detail)
                .executeUpdate();
    }
}
