package org.smalltable.web.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Paging;
import org.smalltable.web.reader.Roles;

/** All requests of a session, to read, for the organizer. */
@Path("/organizer/sessions/{session}/requests")
@RolesAllowed(Roles.ORGANIZER)
public class SessionRequestsResource {

    private static final int SIZE = 50;

    @Inject
    Expos expos;

    @Inject
    MeetingRequests requests;

    @Inject
    Answers answers;

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance session(SessionRequestsPage page);
    }

    @GET
    public Response show(UUID session, @RestQuery @DefaultValue("") String status, @RestQuery int page) {
        SessionView at = expos.session(session).orElseThrow(NotFoundException::new);
        Optional<RequestStatus> chosen = Arrays.stream(RequestStatus.values())
                .filter(candidate -> candidate.name().toLowerCase(Locale.ROOT).equals(status))
                .findFirst();
        Map<RequestStatus, Long> counts = requests.countByStatus(session);
        long total = chosen.map(counts::get)
                .orElseGet(() ->
                        counts.values().stream().mapToLong(Long::longValue).sum());
        Paging paging = new Paging(
                page,
                SIZE,
                total,
                "/organizer/sessions/" + session + "/requests?status="
                        + chosen.map(c -> c.name().toLowerCase(Locale.ROOT)).orElse("") + "&");
        return answers.page(Templates.session(new SessionRequestsPage(
                at,
                chosen,
                counts,
                requests.ofSession(session, chosen, paging.number() - 1, SIZE).lines(),
                paging)));
    }
}
