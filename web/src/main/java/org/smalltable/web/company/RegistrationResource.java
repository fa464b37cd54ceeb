package org.smalltable.web.company;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.security.SignInCookie;
import org.smalltable.web.session.OwnParts;

/** The form in which a company registers for a session: a new one with its first delegate, or that of who is signed in. */
@Path("/sessions/{session}/{side: exhibitors|buyers}")
@PermitAll
public class RegistrationResource {

    @Inject
    Expos expos;

    @Inject
    Accounts accounts;

    @Inject
    OwnParts own;

    @Inject
    CompanyForms forms;

    @Inject
    Registration registration;

    @Inject
    SignInCookie signIns;

    @Inject
    Reader reader;

    @Inject
    Answers answers;

    @CheckedTemplate(basePath = "company")
    static class Templates {
        static native TemplateInstance register(CompanyForm page);
    }

    /** Who reloads the answer to a form that was sent starts again. */
    @GET
    public Response start(UUID session, String side) {
        return answers.seeOther("/sessions/" + session + "/" + side + "/register");
    }

    @GET
    @Path("register")
    public Response show(UUID session, String side) {
        SessionView at = expos.session(session).orElseThrow(NotFoundException::new);
        return refusal(at, side(side)).orElseGet(() -> {
            Typed typed = own.all().stream()
                    .findFirst()
                    .map(part -> forms.filled(part.side(), part.company(), part.profile()))
                    .orElseGet(forms::blank);
            return answers.page(Templates.register(forms.page(at, side(side), use(), typed)));
        });
    }

    @POST
    public Response register(UUID session, String side, MultivaluedMap<String, String> sent, RoutingContext context) {
        SessionView at = expos.session(session).orElseThrow(NotFoundException::new);
        Optional<Response> refusal = refusal(at, side(side));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Typed typed = Typed.of(sent);
        Optional<FormStep> step = FormStep.of(typed);
        if (step.isPresent()) {
            return answers.page(Templates.register(forms.page(at, side(side), use(), step.get())));
        }
        return switch (registration.register(at, side(side), typed)) {
            case Registration.Outcome.Done done -> {
                done.account()
                        .flatMap(accounts::signIn)
                        .ifPresent(known -> signIns.issue(context, known.account(), known.generation()));
                yield answers.seeOther("/my", Notice.good(done.words()));
            }
            case Registration.Outcome.Again again ->
                answers.invalid(
                        Templates.register(forms.page(at, side(side), use(), typed, again.state(), again.known(), "")));
            case Registration.Outcome.Closed closed -> closed(at.id(), closed.words());
        };
    }

    private Optional<Response> refusal(SessionView at, Side side) {
        CompanyMessages words = forms.words();
        if (reader.isOrganizer()) {
            return Optional.of(closed(at.id(), words.organizerCannot()));
        }
        if (own.side().filter(mine -> mine != side).isPresent()) {
            return Optional.of(closed(at.id(), words.otherSide()));
        }
        if (own.in(at.id()).isPresent()) {
            return own.in(at.id())
                    .map(part -> closed(
                            at.id(), words.alreadyRegistered(part.company().name())));
        }
        return at.phase().allowsRegistration()
                ? Optional.empty()
                : Optional.of(closed(at.id(), words.closed(at.phase())));
    }

    private Response closed(UUID session, String why) {
        return answers.seeOther("/sessions/" + session, Notice.careful(why));
    }

    private CompanyForm.Use use() {
        return reader.isSignedIn() ? CompanyForm.Use.OWN_COMPANY : CompanyForm.Use.NEW_COMPANY;
    }

    private static Side side(String word) {
        return word.equals("exhibitors") ? Side.EXHIBITOR : Side.BUYER;
    }
}
