package org.smalltable.web.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.smalltable.persistence.expo.EditionView;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.overview.Overviews;
import org.smalltable.persistence.overview.SessionStanding;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.reader.Roles;

/** The organizer's first page: all editions with their sessions, and what waits. */
@Path("/organizer")
@RolesAllowed(Roles.ORGANIZER)
public class OverviewResource {

    record SessionLine(SessionView session, SessionStanding standing, List<Todo> todos) {}

    record EditionPart(EditionView edition, List<SessionLine> sessions) {}

    record OverviewPage(List<EditionPart> editions) {}

    @CheckedTemplate(basePath = "organizer")
    static class Templates {
        static native TemplateInstance overview(OverviewPage page);
    }

    @Inject
    Answers answers;

    @Inject
    Expos expos;

    @Inject
    Overviews overviews;

    @GET
    public Response show() {
        List<SessionView> sessions = expos.sessions();
        Map<UUID, SessionStanding> standings = overviews.standings();
        List<EditionPart> editions = expos.editions().stream()
                .map(edition -> new EditionPart(
                        edition,
                        sessions.stream()
                                .filter(session -> session.edition().equals(edition.id()))
                                .map(session -> line(session, standings))
                                .toList()))
                .toList();
        return answers.page(Templates.overview(new OverviewPage(editions)));
    }

    static SessionLine line(SessionView session, Map<UUID, SessionStanding> standings) {
        SessionStanding standing = standings.getOrDefault(session.id(), SessionStanding.nothingYet(session.id()));
        return new SessionLine(session, standing, Todo.of(session, standing));
    }
}
