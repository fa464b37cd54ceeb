package org.smalltable.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Choice;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Forms;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.PageLanguage;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.SignedIn;
import org.smalltable.web.security.PasswordRules;
import org.smalltable.web.security.Passwords;
import org.smalltable.web.security.SignInCookie;

/** One's own account: name, language, zone, password, devices. */
@Path("/account")
@Authenticated
public class AccountResource {
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .toList();

    @Inject
    Answers answers;

    @Inject
    Forms forms;

    @Inject
    Reader reader;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SignIns signIns;

    @Inject
    SignInCookie cookie;

    record SettingsForm(
            @RestForm @NotBlank @Size(max = 120, message = "{smalltable.at-most}")
            String name,

            @RestForm String language,
            @RestForm String zone) {}

    record PasswordForm(
            @RestForm @NotBlank String current,
            @RestForm @NotBlank String password) {}

    record AccountPage(
            SignedIn account,
            FormState settings,
            FormState password,
            List<Choice> languages,
            List<String> zones,
            int shortest) {}

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance account(AccountPage page);
    }

    @GET
    public Response show() {
        return answers.page(page(settings(), FormState.empty()));
    }

    @POST
    public Response save(@BeanParam SettingsForm form) {
        FormState state = forms.check(form);
        String zone = form.zone() == null ? "" : form.zone().strip();
        if (form.zone() == null || !zone.isEmpty() && !ZONES.contains(zone)) {
            state = state.withError("zone", reader.words(AccountMessages.class).unknownZone());
        }
        Optional<PageLanguage> language = Optional.ofNullable(form.language()).flatMap(PageLanguage::of);
        if (language.isEmpty() && !"".equals(form.language())) {
            state = state.withError(
                    "language", reader.words(AccountMessages.class).unknownLanguage());
        }
        if (!state.isValid()) {
            return answers.invalid(page(state, FormState.empty()));
        }
        accounts.setUp(
                reader.caller(), form.name(), language.map(PageLanguage::tag).orElse(""), zone);
        String saved = reader.words(language.orElse(reader.language()), AccountMessages.class)
                .settingsSaved();
        // the switch's cookie would go before what was just chosen
        NewCookie forgotten = new NewCookie.Builder(Reader.LANGUAGE_COOKIE)
                .value("")
                .path("/")
                .maxAge(0)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        Response answer = answers.seeOther("/account", Notice.good(saved));
        return language.isEmpty()
                ? answer
                : Response.fromResponse(answer).cookie(forgotten).build();
    }

    @POST
    @Path("password")
    public Response changePassword(@BeanParam PasswordForm form, RoutingContext context) {
        AccountMessages words = reader.words(AccountMessages.class);
        SignedIn account = reader.account().orElseThrow();
        FormState state = forms.check(form);
        Optional<PasswordRules.Flaw> flaw =
                state.isValid() ? PasswordRules.flaw(form.password(), account.email()) : Optional.empty();
        if (flaw.isPresent()) {
            state = state.withError("password", words.flaw(flaw.get(), PasswordRules.SHORTEST, PasswordRules.LONGEST));
        }
        if (state.isValid()
                && !(signIns.attempt(account.email(), form.current(), reader.address())
                        instanceof SignIns.Outcome.In)) {
            state = state.withError("current", words.notYourPassword());
        }
        if (!state.isValid()) {
            return answers.invalid(page(settings(), state));
        }
        int generation = accounts.changePassword(reader.caller(), passwords.hash(form.password()));
        cookie.issue(context, account.id(), generation);
        return answers.seeOther("/account", Notice.good(words.passwordChanged()));
    }

    @POST
    @Path("sign-out-everywhere")
    public Response signOutEverywhere(RoutingContext context) {
        accounts.signOutEverywhere(reader.caller());
        cookie.withdraw(context);
        return answers.seeOther(
                "/sign-in", Notice.good(reader.words(AccountMessages.class).signedOutEverywhere()));
    }

    private FormState settings() {
        SignedIn account = reader.account().orElseThrow();
        return FormState.of(new SettingsForm(
                account.name(), account.language().map(PageLanguage::tag).orElse(""), account.zone()));
    }

    private TemplateInstance page(FormState settings, FormState password) {
        List<Choice> languages = Arrays.stream(PageLanguage.values())
                .map(language -> new Choice(language.tag(), language.ownName()))
                .toList();
        return Templates.account(new AccountPage(
                reader.account().orElseThrow(), settings, password, languages, ZONES, PasswordRules.SHORTEST));
    }
}
