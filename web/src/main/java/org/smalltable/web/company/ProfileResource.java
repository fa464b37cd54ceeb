package org.smalltable.web.company;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.Described;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;
import org.smalltable.web.session.OwnParts;

/** What the reader's company says of itself in a session. */
@Path("/sessions/{session}/profile")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
public class ProfileResource {

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    @Inject
    OwnParts own;

    @Inject
    CompanyForms forms;

    @Inject
    Reader reader;

    @Inject
    Answers answers;

    @CheckedTemplate(basePath = "company")
    static class Templates {
        static native TemplateInstance profile(CompanyForm page);
    }

    @GET
    public Response show(UUID session) {
        ParticipantView part = own.at(session);
        Typed typed = forms.filled(part.side(), part.company(), part.profile());
        return answers.page(Templates.profile(forms.page(at(session), part.side(), CompanyForm.Use.PROFILE, typed)));
    }

    @POST
    public Response change(UUID session, MultivaluedMap<String, String> sent) {
        ParticipantView part = own.at(session);
        SessionView at = at(session);
        Typed typed = Typed.of(sent);
        Optional<FormStep> step = FormStep.of(typed);
        if (step.isPresent()) {
            return answers.page(Templates.profile(forms.page(at, part.side(), CompanyForm.Use.PROFILE, step.get())));
        }
        CompanyForms.Filled filled = forms.read(typed, at, part.side());
        if (filled.check().isRight()) {
            switch (participants.describe(
                    reader.caller(),
                    part.id(),
                    filled.company().orElseThrow(),
                    filled.profile().orElseThrow())) {
                case Described.Done done -> {
                    return answers.seeOther(
                            "/sessions/" + session + "/profile",
                            Notice.good(forms.words().profileSaved()));
                }
                case Described.NameTaken taken ->
                    filled.check().wrong("company", forms.words().nameTaken());
                case Described.NotYours gone -> throw new NotFoundException();
            }
        }
        return answers.invalid(Templates.profile(forms.page(
                at, part.side(), CompanyForm.Use.PROFILE, typed, filled.check().state(), Optional.empty(), "")));
    }

    private SessionView at(UUID session) {
        return expos.session(session).orElseThrow(NotFoundException::new);
    }
}
