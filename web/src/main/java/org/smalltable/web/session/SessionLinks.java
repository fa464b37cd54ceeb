package org.smalltable.web.session;

import io.quarkus.qute.TemplateExtension;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.web.reader.Reader;

/** Addresses of a session's pages, for templates: {@code session.path} and {@code session.path('matches')}. */
@TemplateExtension
final class SessionLinks {

    private SessionLinks() {}

    static String path(SessionView session) {
        return "/sessions/" + session.id();
    }

    static String path(SessionView session, String page) {
        return path(session) + "/" + page;
    }

    /** Whether the reader is at a page or at one below it. */
    static boolean isUnder(Reader reader, String href) {
        return reader.isAt(href) || reader.path().startsWith(href + "/");
    }
}
