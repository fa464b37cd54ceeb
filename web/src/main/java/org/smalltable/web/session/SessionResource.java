package org.smalltable.web.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.layout.Answers;

/** What everybody may know of a session: its phase, its date, its slots, how many take part, and how to. */
@Path("/sessions/{session}")
@PermitAll
public class SessionResource {

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    @Inject
    OwnParts own;

    @Inject
    Answers answers;

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance overview(SessionPage page);
    }

    @GET
    public Response show(UUID session) {
        SessionView found = expos.session(session).orElseThrow(NotFoundException::new);
        return answers.page(Templates.overview(new SessionPage(
                found,
                admitted(session, Side.EXHIBITOR),
                admitted(session, Side.BUYER),
                expos.slots(session),
                own.in(session))));
    }

    private long admitted(UUID session, Side side) {
        return participants.countByStatus(session, side).getOrDefault(ParticipantStatus.ADMITTED, 0L);
    }
}
