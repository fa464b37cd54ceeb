package org.smalltable.persistence.participant;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.value.KeptText;

/** The organizer's yes or no to registrations. */
final class Admission {

    private final EntityManager entities;
    private final ParticipantNews news;
    private final AuditLog audit;
    private final Clock clock;

    Admission(EntityManager entities, ParticipantNews news, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    int admit(Caller caller, UUID session, List<UUID> ids) {
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
            tell(session, admitted);
            audit.recordEach(caller, "admitted", "participant", admitted, session, "");
        }
        return admitted.size();
    }

    int admitAll(Caller caller, UUID session) {
        List<UUID> waiting = entities.createQuery(
                        "select id from Participant where sessionId = :session and status = :waiting", UUID.class)
                .setParameter("session", session)
                .setParameter("waiting", ParticipantStatus.WAITING)
                .getResultList();
        return admit(caller, session, waiting);
    }

    boolean refuse(Caller caller, UUID session, UUID id, String reason) {
        Participant participant = entities.find(Participant.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (participant == null || !participant.sessionId().equals(session)) {
            return false;
        }
        participant.refuse(KeptText.of(reason), clock.instant());
        news.changed(session, id);
        audit.record(caller, "refused", "participant", id, Optional.of(session), reason);
        return true;
    }

    private void tell(UUID session, List<UUID> admitted) {
        if (admitted.size() == 1) {
            news.changed(session, admitted.getFirst());
        } else {
            news.changed(session);
        }
    }
}
