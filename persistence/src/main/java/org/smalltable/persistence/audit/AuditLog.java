package org.smalltable.persistence.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.smalltable.persistence.value.KeptText;

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
                .setParameter(9, KeptText.of(detail))
                .executeUpdate();
    }

    /** Writes the same line for several subjects, with one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordEach(
            Caller caller, String action, String subjectType, List<UUID> subjects, UUID session, String detail) {
        entities.createNativeMutationQuery("""
                        insert into audit_entry
                            (at, account_id, actor, origin, action, subject_type, subject_id, session_id, detail)
                        select ?1, ?2, ?3, ?4, ?5, ?6, subject, ?8, ?9 from unnest(cast(?7 as uuid[])) as subject
                        """)
                .setParameter(1, clock.instant())
                .setParameter(2, caller.account().orElse(null), UUID.class)
                .setParameter(3, caller.name())
                .setParameter(4, caller.origin())
                .setParameter(5, action)
                .setParameter(6, subjectType)
                .setParameter(7, subjects.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter(8, session)
                .setParameter(9, KeptText.of(detail))
                .executeUpdate();
    }

    /**
     * One page of what happened in a session, the latest first: one statement for the lines, one for their number.
     *
     * @param words all must be found in who, what, the companies' names or the detail; empty for everything
     */
    @Transactional
    public AuditPage page(UUID session, String words, int page, int size) {
        String from = """
                 from audit_entry a
                 left join meeting m on a.subject_type = 'meeting' and m.id = a.subject_id
                 left join meeting_request r on a.subject_type = 'meeting_request' and r.id = a.subject_id
                 left join participant p
                   on p.id = case when a.subject_type = 'participant' then a.subject_id
                                  else coalesce(m.exhibitor_id, r.exhibitor_id) end
                 left join participant q on q.id = coalesce(m.buyer_id, r.buyer_id)
                 left join company c on c.id = p.company_id
                 left join company d on d.id = q.company_id
                where a.session_id = ?1
                  and concat_ws(' ', a.actor, a.action, a.detail, a.origin, c.name, d.name) ilike ?2
                """;
        String pattern = "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1").replaceAll("\\s+", "%") + "%";
        Object total = entities.createNativeQuery("select count(*)" + from, Long.class)
                .setParameter(1, session)
                .setParameter(2, pattern)
                .getSingleResult();
        List<Object[]> rows = entities.createNativeQuery(
                        "select a.id, a.at, a.actor, a.origin, a.action, a.subject_type, a.subject_id,"
                                + " concat_ws(' – ', c.name, d.name), a.detail" + from
                                + " order by a.id desc limit ?3 offset ?4",
                        Object[].class)
                .setParameter(1, session)
                .setParameter(2, pattern)
                .setParameter(3, size)
                .setParameter(4, (long) page * size)
                .getResultList();
        return new AuditPage(rows.stream().map(AuditLog::line).toList(), ((Number) total).longValue(), page, size);
    }

    private static AuditLine line(Object[] row) {
        return new AuditLine(
                ((Number) row[0]).longValue(),
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                Optional.ofNullable((UUID) row[6]),
                (String) row[7],
                (String) row[8]);
    }
}
