package org.smalltable.web.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.timetable.MeetingView;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.timetable.VersionView;
import org.smalltable.web.agenda.SlotTimes;

/** What the organizer's planning pages are about; whatever is not there is 404. */
@ApplicationScoped
class OrganizerSessions {

    private final Expos expos;
    private final Timetables timetables;

    OrganizerSessions(Expos expos, Timetables timetables) {
        this.expos = expos;
        this.timetables = timetables;
    }

    SessionView session(UUID id) {
        return expos.session(id).orElseThrow(NotFoundException::new);
    }

    VersionView version(UUID session, UUID version) {
        return timetables.version(session, version).orElseThrow(NotFoundException::new);
    }

    MeetingView meeting(UUID session, UUID meeting) {
        return timetables.meeting(session, meeting).orElseThrow(NotFoundException::new);
    }

    SlotTimes times(SessionView session) {
        return new SlotTimes(expos.slots(session.id()), session.zone());
    }
}
