package org.smalltable.persistence.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the audit log.
 *
 * @param actor the account's name at that time, or the job's
 * @param origin the network address, or "job"
 * @param action what happened, in a few English words
 * @param subjectType the table of what it happened to
 * @param subjectName what that is called now: a company for its registration, both companies for a request or a meeting; empty when it
 *     has no name
 * @param detail facts that the row alone no longer tells, or empty
 */
public record AuditLine(
        long id,
        Instant at,
        String actor,
        String origin,
        String action,
        String subjectType,
        Optional<UUID> subject,
        String subjectName,
        String detail) {}
