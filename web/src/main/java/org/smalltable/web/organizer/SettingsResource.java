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
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.Kept;
import org.smalltable.persistence.expo.SessionSettings;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.Floors;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** A session's settings. */
@Path("/organizer/sessions/{session}/settings")
@RolesAllowed(Roles.ORGANIZER)
public class SettingsResource {

    record SettingsPage(SessionView session, FormState form) {}

    @CheckedTemplate(basePath = "organizer")
    static class Templates {
        static native TemplateInstance settings(SettingsPage page);
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
    public Response edit(@PathParam("session") UUID id) {
        SessionView session = desk.session(id);
        FormState form = FormState.of(SessionForm.of(session, floors.leastDeveloped(id)));
        return answers.page(Templates.settings(new SettingsPage(session, form)));
    }

    @POST
    public Response change(@PathParam("session") UUID id, @BeanParam SessionForm form) {
        SessionView session = desk.session(id);
        FormReading reading = desk.reading(form);
        SessionSettings settings = SessionForm.settings(reading, desk.edition(session.edition()));
        int floor = SessionForm.floor(reading);
        if (reading.isValid()) {
            switch (expos.changeSession(reader.caller(), id, settings)) {
                case Kept.Done done -> {
                    int raised = floors.setLeastDeveloped(reader.caller(), id, floor);
                    return answers.seeOther(
                            Desk.path(session) + "/settings",
                            Notice.good(
                                    raised == 0
                                            ? desk.words().settingsKept()
                                            : desk.words().settingsKeptFloor(raised)));
                }
                case Kept.NameTaken ignored ->
                    reading.refuse("name", desk.words().sessionNameTaken());
                case Kept.MeetingsSeated(int meetings) ->
                    reading.refuse("heldOn", desk.words().dateHasMeetings(meetings));
                case Kept.SlotsInUse _, Kept.SlotsPlanned _ ->
                    throw new IllegalStateException("settings do not touch slots");
            }
        }
        return answers.invalid(Templates.settings(new SettingsPage(session, reading.state())));
    }
}
