package org.smalltable.web.rules;

import io.quarkus.qute.TemplateExtension;
import org.smalltable.persistence.expo.SessionView;

/** Where the organizer's pages of a session are: {@code session.rulesDesk}. */
@TemplateExtension
final class RulesLinks {

    private RulesLinks() {}

    static String rulesDesk(SessionView session) {
        return "/organizer/sessions/" + session.id();
    }
}
