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
import org.smalltable.web.layout.Forms;
import org.smalltable.web.reader.Reader;

/** What lies on the organizer's desk under an address, or 404; and what its forms are read with. */
@ApplicationScoped
class Desk {

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    @Inject
    Forms forms;

    @Inject
    Reader reader;

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

    /** A form as it was sent, with what is wrong at first sight. */
    FormReading reading(Record form) {
        return new FormReading(forms.check(form), words());
    }

    OrganizerMessages words() {
        return reader.words(OrganizerMessages.class);
    }

    static String path(SessionView session) {
        return "/organizer/sessions/" + session.id();
    }
}
