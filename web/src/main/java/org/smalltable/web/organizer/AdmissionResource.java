package org.smalltable.web.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** Admits several registrations at once: the chosen ones, or everybody who waits. */
@Path("/organizer/sessions/{session}/admission")
@RolesAllowed(Roles.ORGANIZER)
public class AdmissionResource {

    record AdmissionPage(SessionView session, String heading, long exhibitors, long buyers) {

        public long count() {
            return exhibitors + buyers;
        }
    }

    @CheckedTemplate(basePath = "organizer")
    static class Templates {
        static native TemplateInstance admission(AdmissionPage page);
    }

    @Inject
    Answers answers;

    @Inject
    Reader reader;

    @Inject
    Desk desk;

    @Inject
    Participants participants;

    @POST
    public Response admit(
            @PathParam("session") UUID id,
            @RestForm List<UUID> participant,
            @RestForm @DefaultValue("exhibitors") String side) {
        SessionView session = desk.session(id);
        String back = Desk.path(session) + "/registrations?side=" + SideWord.of(SideWord.of(side));
        if (participant.isEmpty()) {
            return answers.seeOther(back, Notice.careful(words().nobodyChosen()));
        }
        int admitted = participants.admit(reader.caller(), id, participant);
        return answers.seeOther(back, Notice.good(words().admitted(admitted)));
    }

    @GET
    public Response askForAll(@PathParam("session") UUID id) {
        SessionView session = desk.session(id);
        long exhibitors = waiting(id, Side.EXHIBITOR);
        long buyers = waiting(id, Side.BUYER);
        String heading = exhibitors + buyers == 0 ? words().registrations() : words().admitAll(exhibitors + buyers);
        return answers.page(Templates.admission(new AdmissionPage(session, heading, exhibitors, buyers)));
    }

    @POST
    @Path("all")
    public Response admitAll(@PathParam("session") UUID id) {
        SessionView session = desk.session(id);
        int admitted = participants.admitAll(reader.caller(), id);
        return answers.seeOther(Desk.path(session) + "/registrations", Notice.good(words().admitted(admitted)));
    }

    private long waiting(UUID session, Side side) {
        return participants.countByStatus(session, side).getOrDefault(ParticipantStatus.WAITING, 0L);
    }

    private AdmissionMessages words() {
        return reader.words(AdmissionMessages.class);
    }
}
