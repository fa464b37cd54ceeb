package org.smalltable.web.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.Kept;
import org.smalltable.persistence.expo.SessionSettings;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.Floors;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Forms;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** A session's settings. */
@Path("/organizer/sessions/{session}/settings")
@RolesAllowed(Roles.ORGANIZER)
public class SettingsResource {

    /** The bounds are those of the database. */
    record SessionForm(
            @RestForm @NotBlank @Size(max = 120) String name,
            @RestForm @NotBlank String heldOn,
            @RestForm @NotBlank String requestBudget,
            @RestForm @NotBlank String requestDays,
            @RestForm @NotBlank String exhibitorCap,
            @RestForm @NotBlank String buyerCap,
            @RestForm @NotBlank String floor) {}

    record SettingsPage(SessionView session, FormState form) {}

    @CheckedTemplate(basePath = "organizer")
    static class Templates {
        static native TemplateInstance settings(SettingsPage page);
    }

    @Inject
    Answers answers;

    @Inject
    Forms forms;

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
        FormState form = FormState.of(new SessionForm(
                session.name(),
                session.heldOn().toString(),
                String.valueOf(session.requestBudget()),
                String.valueOf(session.requestDays()),
                String.valueOf(session.exhibitorCap()),
                String.valueOf(session.buyerCap()),
                String.valueOf(floors.leastDeveloped(id))));
        return answers.page(Templates.settings(new SettingsPage(session, form)));
    }

    @POST
    public Response change(@PathParam("session") UUID id, @BeanParam SessionForm form) {
        SessionView session = desk.session(id);
        FormReading reading = new FormReading(forms.check(form), words());
        SessionSettings settings = settings(reading);
        int floor = reading.number("floor", 0, Floors.HIGHEST);
        if (reading.isValid()) {
            switch (expos.changeSession(reader.caller(), id, settings)) {
                case Kept.Done done -> {
                    int raised = floors.setLeastDeveloped(reader.caller(), id, floor);
                    return answers.seeOther(
                            Desk.path(session) + "/settings",
                            Notice.good(raised == 0 ? words().settingsKept() : words().settingsKeptFloor(raised)));
                }
                case Kept.NameTaken ignored -> reading.refuse("name", words().sessionNameTaken());
                case Kept.SlotsInUse ignored -> throw new IllegalStateException("settings do not touch slots");
            }
        }
        return answers.invalid(Templates.settings(new SettingsPage(session, reading.state())));
    }

    /** Reads what is common to new and known sessions. */
    static SessionSettings settings(FormReading reading) {
        return new SessionSettings(
                reading.state().value("name").strip(),
                reading.date("heldOn"),
                reading.number("requestBudget", 1, 500),
                reading.number("requestDays", 1, 60),
                reading.number("exhibitorCap", 1, 64),
                reading.number("buyerCap", 1, 64));
    }

    private OrganizerMessages words() {
        return reader.words(OrganizerMessages.class);
    }
}
