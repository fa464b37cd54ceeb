package org.smalltable.persistence.participant;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.smalltable.persistence.expo.Expos;

/** Tells of changed participants: timetables planned before are stale, and all instances make their lists anew. */
final class ParticipantNews {

    private final EntityManager entities;
    private final Expos expos;

    ParticipantNews(EntityManager entities, Expos expos) {
        this.entities = entities;
        this.expos = expos;
    }

    /** One has changed. */
    void changed(UUID session, UUID participant) {
        tell(session, participant.toString());
    }

    /** Many have changed, so that looking at each would take longer than beginning anew. */
    void changed(UUID session) {
        tell(session, "*");
    }

    private void tell(UUID session, String which) {
        expos.calendarChanged(session);
        entities.createNativeQuery("select 1 from (select pg_notify(?1, ?2)) as told")
                .setParameter(1, Participants.CHANNEL)
                .setParameter(2, session + " " + which)
                .getSingleResult();
    }
}
