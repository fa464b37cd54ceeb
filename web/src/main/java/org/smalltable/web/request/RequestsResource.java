package org.smalltable.web.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.request.Direction;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.request.RequestCounts;
import org.smalltable.persistence.request.RequestLine;
import org.smalltable.persistence.request.RequestPage;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.persistence.timetable.WhyUnplaced;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.layout.Paging;
import org.smalltable.web.matching.Ask;
import org.smalltable.web.matching.Reasons;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;
import org.smalltable.web.session.OwnParts;

/** The requests of the reader's company in a session, and sending one. */
@Path("/sessions/{session}/requests")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
public class RequestsResource {

    private static final int SIZE = 20;

    @Inject
    Expos expos;

    @Inject
    MeetingRequests requests;

    @Inject
    Bookings bookings;

    @Inject
    OwnParts own;

    @Inject
    Asking asking;

    @Inject
    Answers answers;

    @Inject
    Reader reader;

    @Inject
    Reasons reasons;

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance requests(RequestsPage page);

        static native TemplateInstance asked(Ask ask, RequestCounts counts, int budget, Notice notice);
    }

    @GET
    public Response show(UUID session, @RestQuery @DefaultValue("incoming") String show, @RestQuery int page) {
        SessionView at = expos.session(session).orElseThrow(NotFoundException::new);
        if (own.in(session).isEmpty()) {
            throw new NotFoundException();
        }
        boolean incoming = !show.equals("outgoing");
        RequestCounts counts = requests.counts(reader.caller(), at);
        Paging paging = new Paging(
                page,
                SIZE,
                incoming ? counts.incoming() : counts.outgoing(),
                "/sessions/" + session + "/requests?show=" + (incoming ? "incoming" : "outgoing") + "&");
        RequestPage<RequestLine> found = requests.requests(
                reader.caller(),
                session,
                incoming ? Direction.INCOMING : Direction.OUTGOING,
                paging.number() - 1,
                SIZE);
        Map<UUID, WhyUnplaced> unplaced =
                at.phase().showsAgenda() ? bookings.unplaced(reader.caller(), session) : Map.of();
        return answers.page(
                Templates.requests(new RequestsPage(at, incoming, found.lines(), paging, counts, unplaced)));
    }

    /**
     * Asks for a meeting. A browser without scripts goes back to the page it came from; htmx gets the new state of the
     * button, the number of requests left, and the notice.
     */
    @POST
    public Response ask(UUID session, @RestForm UUID participant, @RestForm @DefaultValue("") String note) {
        Asking.Outcome outcome = asking.ask(session, participant, note);
        Notice notice = new Answer(reader.words(RequestMessages.class), reasons).of(outcome.asked(), outcome.name());
        if (!reader.wantsFragment()) {
            return answers.seeOther(back(session, participant), notice);
        }
        RequestCounts counts = requests.counts(reader.caller(), outcome.session());
        Ask ask = new Ask(
                outcome.session(),
                participant,
                outcome.name(),
                asking.standing(outcome.us().id(), participant),
                counts.left(),
                Optional.empty());
        return answers.html(200, Templates.asked(ask, counts, outcome.session().requestBudget(), notice));
    }

    /** The page that the button was on, or the other company's page. */
    private String back(UUID session, UUID participant) {
        String here = reader.here();
        return here.startsWith("/sessions/" + session + "/")
                ? here
                : "/sessions/" + session + "/companies/" + participant;
    }
}
