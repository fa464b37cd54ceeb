package org.smalltable.persistence.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.participant.ParticipantView;

/** Ends requests that nobody answered in time. */
final class Expiry {

    /** Requests that one round ends, so that no transaction grows long. */
    private static final int ROUND = 500;

    private static final Caller JOB = Caller.job("request expiry");

    private final Session entities;
    private final RequestNews news;

    Expiry(Session entities, RequestNews news) {
        this.entities = entities;
        this.news = news;
    }

    /** Ends some of those whose time is over, leaving aside what somebody else has in hand; answers how many. */
    int due(Instant now) {
        List<Object[]> due = entities.createNativeQuery("""
                        update meeting_request set status = 'expired', decided_at = ?1, version = version + 1
                         where id in (select id from meeting_request where status = 'pending' and expires_at <= ?1
                                       order by expires_at limit ?2 for update skip locked)
                        returning id, session_id
                        """, Object[].class)
                .setParameter(1, now)
                .setParameter(2, ROUND)
                .getResultList();
        due.forEach(row -> tell((UUID) row[0], (UUID) row[1]));
        return due.size();
    }

    /** Ends a request between two participants whose time is over, should {@link #due} not have come to it yet. */
    void between(ParticipantView us, ParticipantView them, Instant now) {
        List<UUID> ended = entities.createNativeQuery("""
                        update meeting_request set status = 'expired', decided_at = ?3, version = version + 1
                         where exhibitor_id in (?1, ?2) and buyer_id in (?1, ?2)
                           and status = 'pending' and expires_at <= ?3
                        returning id
                        """, UUID.class)
                .setParameter(1, us.id())
                .setParameter(2, them.id())
                .setParameter(3, now)
                .getResultList();
        ended.forEach(request -> tell(request, us.session()));
    }

    private void tell(UUID request, UUID session) {
        news.record(JOB, "request expired", request, session);
    }
}
