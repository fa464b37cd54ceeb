package org.smalltable.web.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.smalltable.persistence.account.AccountView;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.Floors;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Forms;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** One registration: what the company says of itself, and the organizer's decision on it. */
@Path("/organizer/sessions/{session}/registrations/{participant}")
@RolesAllowed(Roles.ORGANIZER)
public class RegistrationResource {

    record RefusalForm(
            @RestForm @DefaultValue("") @NotBlank @Size(max = 500, message = "{smalltable.at-most}")
            String reason) {}

    record FloorForm(@RestForm @DefaultValue("") @NotBlank String bonus) {}

    /** @param code with its name, or empty */
    record ProductLine(String name, String code, boolean firstShown) {}

    /** @param isEntitled whether its country gives it the session's floor */
    record RegistrationPage(
            SessionView session,
            ParticipantView participant,
            List<ProductLine> products,
            List<String> sectors,
            List<String> codes,
            List<AccountView> delegates,
            boolean isEntitled,
            FormState refusal,
            FormState floor) {

        public String sideWord() {
            return SideWord.of(participant.side());
        }

        public String path() {
            return Desk.path(session) + "/registrations/" + participant.id();
        }
    }

    @CheckedTemplate(basePath = "organizer")
    static class Templates {
        static native TemplateInstance registration(RegistrationPage page);
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
    TradeWords trade;

    @Inject
    Participants participants;

    @Inject
    Floors floors;

    @Inject
    Accounts accounts;

    @GET
    public Response show(@PathParam("session") UUID session, @PathParam("participant") UUID id) {
        ParticipantView participant = desk.participant(session, id);
        return answers.page(Templates.registration(
                page(desk.session(session), participant, FormState.empty(), floor(participant))));
    }

    @POST
    @Path("admission")
    public Response admit(@PathParam("session") UUID session, @PathParam("participant") UUID id) {
        ParticipantView participant = desk.participant(session, id);
        participants.admit(reader.caller(), session, List.of(id));
        return back(session, id, words().companyAdmitted(participant.company().name()));
    }

    @POST
    @Path("refusal")
    public Response refuse(
            @PathParam("session") UUID session, @PathParam("participant") UUID id, @BeanParam RefusalForm form) {
        ParticipantView participant = desk.participant(session, id);
        FormState state = forms.check(form);
        if (!state.isValid()) {
            return answers.invalid(
                    Templates.registration(page(desk.session(session), participant, state, floor(participant))));
        }
        participants.refuse(reader.caller(), session, id, form.reason());
        return back(session, id, words().companyRefused(participant.company().name()));
    }

    @POST
    @Path("floor")
    public Response raiseFloor(
            @PathParam("session") UUID session, @PathParam("participant") UUID id, @BeanParam FloorForm form) {
        ParticipantView participant = desk.participant(session, id);
        FormReading reading = desk.reading(form);
        int bonus = reading.number("bonus", 0, Floors.HIGHEST);
        if (!reading.isValid()) {
            return answers.invalid(Templates.registration(
                    page(desk.session(session), participant, FormState.empty(), reading.state())));
        }
        floors.set(reader.caller(), session, id, bonus);
        return back(session, id, words().floorKept(bonus));
    }

    private Response back(UUID session, UUID id, String words) {
        return answers.seeOther("/organizer/sessions/" + session + "/registrations/" + id, Notice.good(words));
    }

    private static FormState floor(ParticipantView participant) {
        return FormState.of(new FloorForm(String.valueOf(participant.floorBonus())));
    }

    private RegistrationPage page(
            SessionView session, ParticipantView participant, FormState refusal, FormState floor) {
        return new RegistrationPage(
                session,
                participant,
                participant.profile().products().stream()
                        .map(product -> new ProductLine(
                                product.text(), product.code().map(trade::code).orElse(""), product.firstShown()))
                        .toList(),
                trade.sectors(participant.profile().sectors()),
                trade.codes(participant.profile().codes()),
                accounts.delegates(participant.companyId()),
                Floors.isLeastDeveloped(participant.company().country(), session.heldOn()),
                refusal,
                floor);
    }

    private AdmissionMessages words() {
        return reader.words(AdmissionMessages.class);
    }
}
