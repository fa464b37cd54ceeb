package org.smalltable.web.planning;

import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.timetable.VersionView;

/**
 * What every page of a timetable version shows at its top.
 *
 * @param gap the gap in words
 * @param path where the version's pages are
 */
record VersionHead(SessionView session, VersionView version, String gap, String title, String path) {

    /** Whether it is published while the phase shows agendas to nobody yet. */
    public boolean isUnseen() {
        return version.isReleased()
                && session.phase().allowsPlanning()
                && !session.phase().showsAgenda();
    }

    public boolean canRelease() {
        return version.isDraft() && session.phase().allowsPlanning();
    }
}
