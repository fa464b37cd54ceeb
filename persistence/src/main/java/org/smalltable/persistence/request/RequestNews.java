package org.smalltable.persistence.request;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;

/** Tells of requests what others have to know: the log of everything, all instances of interest that is mutual. */
final class RequestNews {

    /** Interest of both sides is over. */
    static final String OVER = "over";

    private final Session entities;
    private final AuditLog audit;

    RequestNews(Session entities, AuditLog audit) {
        this.entities = entities;
        this.audit = audit;
    }

    /** Writes a line into the log. */
    void record(Caller caller, String action, UUID request, UUID session) {
        audit.record(caller, action, "meeting_request", request, Optional.of(session), "");
    }

    /** Announces a request that both sides asked for; says nothing of others. */
    void announce(UUID request, String word) {
        entities.createNativeQuery("""
                        select 1 from (select pg_notify(?1, concat_ws(' ', session_id, exhibitor_id, buyer_id, ?2))
                                         from meeting_request where id = ?3 and mutual) as told
                        """, Integer.class)
                .setParameter(1, MeetingRequests.CHANNEL)
                .setParameter(2, word)
                .setParameter(3, request)
                .getResultList();
    }
}
