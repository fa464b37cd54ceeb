package org.smalltable.web.organizer;

import java.util.ArrayList;
import java.util.List;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.overview.SessionStanding;

/**
 * One thing of a session that waits for the organizer.
 *
 * @param count how many of them, where there are several
 * @param href where it is done
 */
record Todo(Kind kind, long count, String href) {

    enum Kind {
        ADMIT,
        LAY_OUT_SLOTS,
        ADD_COMPANIES,
        OPEN_MATCHING,
        PLAN,
        RELEASE,
        DECIDE,
        OPEN_CALENDAR
    }

    /** What waits in a session, the first thing first. */
    static List<Todo> of(SessionView session, SessionStanding standing) {
        String base = Desk.path(session);
        SessionPhase phase = session.phase();
        boolean bothSides = standing.exhibitors() > 0 && standing.buyers() > 0;
        List<Todo> todos = new ArrayList<>();
        if (standing.waiting() > 0) {
            String side = standing.waitingExhibitors() > 0 ? "exhibitors" : "buyers";
            todos.add(
                    new Todo(Kind.ADMIT, standing.waiting(), base + "/registrations?side=" + side + "&status=waiting"));
        }
        if (standing.slots() == 0) {
            todos.add(new Todo(Kind.LAY_OUT_SLOTS, 0, base + "/slots"));
        }
        if (phase == SessionPhase.REGISTRATION && !bothSides) {
            todos.add(new Todo(Kind.ADD_COMPANIES, 0, base + "/imports"));
        }
        if (phase == SessionPhase.REGISTRATION && bothSides && standing.slots() > 0) {
            todos.add(new Todo(Kind.OPEN_MATCHING, 0, base + "/phase?to=MATCHING"));
        }
        if (phase.allowsPlanning() && !standing.isReleased() && standing.drafts() == 0 && standing.wishes() > 0) {
            todos.add(new Todo(Kind.PLAN, standing.wishes(), base + "/timetables"));
        }
        if (phase.allowsPlanning() && standing.drafts() > 0) {
            Kind kind = standing.isReleased() ? Kind.DECIDE : Kind.RELEASE;
            todos.add(new Todo(kind, standing.drafts(), base + "/timetables"));
        }
        if (phase == SessionPhase.MATCHING && standing.isReleased()) {
            todos.add(new Todo(Kind.OPEN_CALENDAR, 0, base + "/phase?to=OPEN_CALENDAR"));
        }
        return todos;
    }
}
