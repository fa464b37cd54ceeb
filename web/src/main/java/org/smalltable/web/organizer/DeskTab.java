package org.smalltable.web.organizer;

import org.smalltable.persistence.expo.SessionView;

/** The pages of one session on the organizer's desk, in the order of their tabs. */
public enum DeskTab {
    OVERVIEW(""),
    REGISTRATIONS("/registrations"),
    IMPORT("/imports"),
    INVITATIONS("/invitations"),
    REQUESTS("/requests"),
    RULES("/rules"),
    TIMETABLE("/timetables"),
    SLOTS("/slots"),
    SETTINGS("/settings"),
    LOG("/audit");

    private final String ending;

    DeskTab(String ending) {
        this.ending = ending;
    }

    /** Where the page of a session is. */
    public String href(SessionView session) {
        return Desk.path(session) + ending;
    }
}
