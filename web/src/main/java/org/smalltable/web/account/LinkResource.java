package org.smalltable.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.smalltable.persistence.account.AccountView;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.LinkPurpose;
import org.smalltable.persistence.account.LinkView;
import org.smalltable.persistence.account.NewAccount;
import org.smalltable.persistence.account.Opened;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Forms;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;
import org.smalltable.web.security.PasswordRules;
import org.smalltable.web.security.Passwords;
import org.smalltable.web.security.SignInCookie;

/** One-time links: the first organizer's, invitations, new passwords. Whoever uses one is signed in. */
@Path("/{page: first-organizer|invitation|new-password}")
@PermitAll
public class LinkResource {
    @Inject
    Answers answers;

    @Inject
    Forms forms;

    @Inject
    Reader reader;

    @Inject
    Accounts accounts;

    @Inject
    Participants participants;

    @Inject
    Passwords passwords;

    @Inject
    SignInCookie cookie;

    record PersonForm(
            @RestForm @DefaultValue("") @NotBlank @Size(max = 120, message = "{smalltable.at-most}")
            String name,

            @RestForm @DefaultValue("") @NotBlank @Email @Size(max = 254, message = "{smalltable.at-most}")
            String email,

            @RestForm @DefaultValue("") @NotBlank String password) {}

    /**
     * @param email the account's address where it is already there, else empty
     * @param company for which company the new account will act; empty for organizers
     */
    record LinkPage(LinkPurpose purpose, String action, String email, String company, FormState form, int shortest) {
        public boolean isNewAccount() {
            return purpose != LinkPurpose.PASSWORD;
        }
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance link(LinkPage page);

        static native TemplateInstance linkSpent();
    }

    @GET
    public Response show(@QueryParam("token") @DefaultValue("") String token) {
        return accounts.link(token)
                .map(link -> answers.page(page(link, token, FormState.empty())))
                .orElseGet(this::spent);
    }

    @POST
    public Response use(
            @QueryParam("token") @DefaultValue("") String token, @BeanParam PersonForm posted, RoutingContext context) {
        Optional<LinkView> found = accounts.link(token);
        if (found.isEmpty()) {
            return spent();
        }
        LinkView link = found.get();
        Optional<AccountView> existing = link.account().flatMap(accounts::account);
        PersonForm form = existing.map(account -> new PersonForm(account.name(), account.email(), posted.password()))
                .orElse(posted);
        AccountMessages words = reader.words(AccountMessages.class);
        FormState state = forms.check(form);
        Optional<PasswordRules.Flaw> flaw = PasswordRules.flaw(form.password(), form.email());
        if (flaw.isPresent() && !form.password().isBlank()) {
            state = state.withError("password", words.flaw(flaw.get(), PasswordRules.SHORTEST, PasswordRules.LONGEST));
        }
        if (!state.isValid()) {
            return answers.invalid(page(link, token, state));
        }
        NewAccount person = new NewAccount(
                form.email(),
                form.name(),
                passwords.hash(form.password()),
                reader.language().tag(),
                "");
        return switch (accounts.useLink(reader.caller(), token, person)) {
            case Opened.Done(var account) -> {
                accounts.signIn(account).ifPresent(in -> cookie.issue(context, account, in.generation()));
                yield answers.seeOther(Roles.home(link.role()), Notice.good(words.linkDone(link.purpose())));
            }
            case Opened.EmailTaken ignored ->
                answers.invalid(page(link, token, state.withError("email", words.emailTaken())));
            case Opened.LinkSpent ignored -> spent();
        };
    }

    private Response spent() {
        return answers.html(404, Templates.linkSpent());
    }

    private TemplateInstance page(LinkView link, String token, FormState form) {
        String email = link.account()
                .flatMap(accounts::account)
                .map(AccountView::email)
                .orElse("");
        String company = link.company().stream()
                .flatMap(id -> participants.ofCompany(id).stream())
                .findFirst()
                .map(part -> part.company().name())
                .orElse("");
        return Templates.link(new LinkPage(
                link.purpose(),
                OneTimeLinks.path(link.purpose(), token),
                email,
                company,
                form,
                PasswordRules.SHORTEST));
    }
}
