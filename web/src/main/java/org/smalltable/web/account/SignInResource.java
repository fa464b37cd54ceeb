package org.smalltable.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.smalltable.persistence.expo.EditionView;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.web.demo.DemoAccount;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Forms;
import org.smalltable.web.reader.LocalPath;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;
import org.smalltable.web.security.PasswordRules;
import org.smalltable.web.security.SignInCookie;

/** Signing in and out. */
@Path("/")
@PermitAll
public class SignInResource {
    @Inject
    Answers answers;

    @Inject
    Forms forms;

    @Inject
    Reader reader;

    @Inject
    SignIns signIns;

    @Inject
    SignInCookie cookie;

    @Inject
    Expos expos;

    record SignInForm(
            @RestForm @NotBlank @Size(max = 254, message = "{smalltable.at-most}")
            String email,

            @RestForm @NotBlank @Size(max = PasswordRules.LONGEST, message = "{smalltable.at-most}")
            String password,

            @RestForm String back) {}

    /**
     * @param back where to go when signed in
     * @param demo the accounts that everybody may try; empty outside the demo
     */
    record SignInPage(FormState form, String back, List<DemoAccount> demo) {
        public String demoPassword() {
            return DemoAccount.PASSWORD;
        }
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance signIn(SignInPage page);
    }

    @GET
    @Path("sign-in")
    public Response show(@QueryParam("back") @DefaultValue("/") String back) {
        return reader.isSignedIn()
                ? answers.seeOther(LocalPath.orHome(back))
                : answers.page(page(FormState.empty(), LocalPath.orHome(back)));
    }

    @POST
    @Path("sign-in")
    public Response signIn(@BeanParam SignInForm form, RoutingContext context) {
        String back = LocalPath.orHome(form.back() == null ? "/" : form.back());
        FormState state = forms.check(form);
        if (!state.isValid()) {
            return answers.invalid(page(state, back));
        }
        AccountMessages words = reader.words(AccountMessages.class);
        return switch (signIns.attempt(form.email(), form.password(), reader.address())) {
            case SignIns.Outcome.In(var signIn) -> {
                cookie.issue(context, signIn.account(), signIn.generation());
                yield answers.seeOther(back.equals("/") ? Roles.home(signIn.role()) : back);
            }
            case SignIns.Outcome.Wrong ignored ->
                answers.invalid(page(state.withError("password", words.wrongPassword()), back));
            case SignIns.Outcome.TooOften(Duration wait) -> {
                String text = words.tooOften((int) Math.max(1, Math.ceilDiv(wait.toSeconds(), 60)));
                Response page = answers.html(429, page(state.withError("", text), back));
                yield Response.fromResponse(page)
                        .header("Retry-After", wait.toSeconds())
                        .build();
            }
        };
    }

    @POST
    @Path("sign-out")
    public Response signOut(RoutingContext context) {
        cookie.withdraw(context);
        return answers.seeOther("/");
    }

    private TemplateInstance page(FormState form, String back) {
        boolean demo = expos.editions().stream().anyMatch(EditionView::demo);
        return Templates.signIn(new SignInPage(form, back, demo ? DemoAccount.ALL : List.of()));
    }
}
