package org.smalltable.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.smalltable.persistence.account.ApiToken;
import org.smalltable.persistence.account.ApiTokens;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Forms;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;

/** The tokens with which programs act for the reader's account. */
@Path("/account/tokens")
@Authenticated
public class TokensResource {
    @Inject
    Answers answers;

    @Inject
    Forms forms;

    @Inject
    Reader reader;

    @Inject
    ApiTokens tokens;

    record TokenForm(
            @RestForm @DefaultValue("") @NotBlank @Size(max = ApiTokens.NAME_LENGTH, message = "{smalltable.at-most}")
            String name) {}

    /**
     * @param made the token that was made just now; shown this once
     * @param zone the zone that times are shown in
     */
    record TokensPage(FormState form, List<ApiToken> tokens, Optional<String> made, ZoneId zone) {}

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance tokens(TokensPage page);
    }

    @GET
    public Response show() {
        return answers.page(page(FormState.empty(), Optional.empty()));
    }

    /** Answers with the page rather than a redirect: the token is kept nowhere it could be read again. */
    @POST
    public Response make(@BeanParam TokenForm form) {
        FormState state = forms.check(form);
        if (!state.isValid()) {
            return answers.invalid(page(state, Optional.empty()));
        }
        return switch (tokens.make(reader.caller(), form.name())) {
            case ApiTokens.Made.Done(ApiToken kept, String token) ->
                answers.page(page(FormState.empty(), Optional.of(token)));
            case ApiTokens.Made.TooMany() ->
                answers.invalid(page(state.withError("name", words().tooMany(ApiTokens.MOST)), Optional.empty()));
        };
    }

    @POST
    @Path("{token}/revocation")
    public Response revoke(UUID token) {
        if (!tokens.revoke(reader.caller(), token)) {
            throw new NotFoundException();
        }
        return answers.seeOther("/account/tokens", Notice.good(words().revoked()));
    }

    private TemplateInstance page(FormState form, Optional<String> made) {
        return Templates.tokens(new TokensPage(
                form, tokens.tokens(reader.caller()), made, reader.zone().orElse(ZoneOffset.UTC)));
    }

    private TokenMessages words() {
        return reader.words(TokenMessages.class);
    }
}
