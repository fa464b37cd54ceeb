package org.smalltable.web.organizer;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.smalltable.persistence.expo.EditionView;
import org.smalltable.persistence.expo.SessionView;

/** Addresses on the organizer's desk, for templates. */
@TemplateExtension
final class DeskLinks {

    private DeskLinks() {}

    /** All tabs of a session: {@code session.deskTabs}. */
    static List<DeskTab> deskTabs(SessionView session) {
        return List.of(DeskTab.values());
    }

    /** A session on the desk: {@code session.desk}. */
    static String desk(SessionView session) {
        return Desk.path(session);
    }

    /** The edition of a session on the desk: {@code session.deskEdition}. */
    static String deskEdition(SessionView session) {
        return "/organizer/editions/" + session.edition();
    }

    /** An edition on the desk: {@code edition.desk}. */
    static String desk(EditionView edition) {
        return "/organizer/editions/" + edition.id();
    }
}
