package org.smalltable.web.organizer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.smalltable.persistence.expo.EditionView;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;

/** What lies on the organizer's desk under an address, or 404. */
@ApplicationScoped
class Desk {

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    EditionView edition(UUID id) {
        return expos.edition(id).orElseThrow(NotFoundException::new);
    }

    SessionView session(UUID id) {
        return expos.session(id).orElseThrow(NotFoundException::new);
    }

    /** A registration of that session. */
    ParticipantView participant(UUID session, UUID id) {
        return participants
                .participant(id)
                .filter(participant -> participant.session().equals(session))
                .orElseThrow(NotFoundException::new);
    }

    static String path(SessionView session) {
        return "/organizer/sessions/" + session.id();
    }
}
