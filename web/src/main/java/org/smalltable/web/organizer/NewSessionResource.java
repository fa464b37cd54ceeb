package org.smalltable.web.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.smalltable.persistence.expo.EditionView;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.Kept;
import org.smalltable.persistence.expo.SessionSettings;
import org.smalltable.persistence.participant.Floors;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** Opens a session of an edition. */
@Path("/organizer/editions/{edition}/sessions")
@RolesAllowed(Roles.ORGANIZER)
public class NewSessionResource {

    record NewSessionPage(EditionView edition, FormState form) {}

    @CheckedTemplate(basePath = "organizer")
    static class Templates {
        static native TemplateInstance newSession(NewSessionPage page);
    }

    @Inject
    Answers answers;

    @Inject
    Reader reader;

    @Inject
    Desk desk;

    @Inject
    Expos expos;

    @Inject
    Floors floors;

    @GET
    @Path("new")
    public Response compose(@PathParam("edition") UUID id) {
        EditionView edition = desk.edition(id);
        return answers.page(
                Templates.newSession(new NewSessionPage(edition, FormState.of(SessionForm.fresh(edition)))));
    }

    @POST
    public Response open(@PathParam("edition") UUID id, @BeanParam SessionForm form) {
        EditionView edition = desk.edition(id);
        FormReading reading = desk.reading(form);
        SessionSettings settings = SessionForm.settings(reading, edition);
        int floor = SessionForm.floor(reading);
        if (reading.isValid()) {
            SlotPlan plan = SlotPlan.firstOf(settings.heldOn());
            switch (expos.openSession(reader.caller(), id, settings, plan.slots(edition.zone()))) {
                case Kept.Done done -> {
                    floors.setLeastDeveloped(reader.caller(), done.id(), floor);
                    return answers.seeOther(
                            "/organizer/sessions/" + done.id() + "/slots",
                            Notice.good(desk.words().sessionOpened(settings.name())));
                }
                case Kept.NameTaken ignored ->
                    reading.refuse("name", desk.words().sessionNameTaken());
                case Kept.SlotsInUse _, Kept.SlotsPlanned _, Kept.MeetingsSeated _ ->
                    throw new IllegalStateException("a new session has no meetings");
            }
        }
        return answers.invalid(Templates.newSession(new NewSessionPage(edition, reading.state())));
    }
}
