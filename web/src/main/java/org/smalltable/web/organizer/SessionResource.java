package org.smalltable.web.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.overview.Overviews;
import org.smalltable.persistence.overview.SessionFigures;
import org.smalltable.persistence.overview.SessionStanding;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** One session as the organizer sees it first: where it stands, what waits, its figures. */
@Path("/organizer/sessions/{session}")
@RolesAllowed(Roles.ORGANIZER)
public class SessionResource {

    /** @param share of the longest bar, from 0 to 100 */
    record RequestBar(RequestStatus status, long count, long share) {}

    /** A way to a neighbouring phase. */
    record PhaseLink(String label, String href, boolean isForward) {}

    record SessionPage(
            SessionView session,
            PhaseSteps steps,
            List<PhaseLink> moves,
            SessionStanding standing,
            SessionFigures figures,
            List<Todo> todos,
            List<RequestBar> requests,
            long mostRequests,
            DayChart chart) {}

    @CheckedTemplate(basePath = "organizer")
    static class Templates {
        static native TemplateInstance session(SessionPage page);
    }

    @Inject
    Answers answers;

    @Inject
    Reader reader;

    @Inject
    Desk desk;

    @Inject
    Overviews overviews;

    @GET
    public Response show(@PathParam("session") UUID id) {
        SessionView session = desk.session(id);
        SessionStanding standing = overviews.standing(id);
        SessionFigures figures = overviews.figures(id, session.zone());
        long most = figures.requests().values().stream()
                .mapToLong(count -> count)
                .max()
                .orElse(0);
        List<RequestBar> requests = Stream.of(RequestStatus.values())
                .map(status -> bar(status, figures.requests().getOrDefault(status, 0L), most))
                .toList();
        return answers.page(Templates.session(new SessionPage(
                session,
                PhaseSteps.of(session.phase()),
                moves(session),
                standing,
                figures,
                Todo.of(session, standing),
                requests,
                most,
                DayChart.of(figures.days()))));
    }

    private List<PhaseLink> moves(SessionView session) {
        OrganizerMessages words = reader.words(OrganizerMessages.class);
        String base = Desk.path(session) + "/phase?to=";
        List<PhaseLink> moves = new ArrayList<>();
        session.phase()
                .previous()
                .ifPresent(to -> moves.add(new PhaseLink(words.backToPhase(words.phase(to)), base + to.name(), false)));
        session.phase()
                .next()
                .ifPresent(to -> moves.add(new PhaseLink(words.openPhase(words.phase(to)), base + to.name(), true)));
        return moves;
    }

    private static RequestBar bar(RequestStatus status, long count, long most) {
        return new RequestBar(status, count, most == 0 ? 0 : Math.ceilDiv(100 * count, most));
    }
}
