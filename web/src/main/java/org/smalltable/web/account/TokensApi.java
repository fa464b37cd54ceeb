package org.smalltable.web.account;

import io.quarkus.security.Authenticated;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smalltable.persistence.account.ApiToken;
import org.smalltable.persistence.account.ApiTokens;
import org.smalltable.web.error.ProblemKind;
import org.smalltable.web.error.Problems;
import org.smalltable.web.reader.Reader;

/** The caller's tokens. */
@Path("/api/me/tokens")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class TokensApi {
    @Inject
    ApiTokens tokens;

    @Inject
    Reader reader;

    @Inject
    SecurityIdentity identity;

    @Inject
    Problems problems;

    /** What the token is for. */
    public record Purpose(
            @NotBlank @Size(max = ApiTokens.NAME_LENGTH) String name) {}

    /** A token that was made; it is told this once. */
    public record Made(ApiToken kept, String token) {}

    @GET
    @Operation(operationId = "tokens", summary = "The caller's tokens; the tokens themselves are not kept")
    public List<ApiToken> tokens() {
        return tokens.tokens(reader.caller());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "makeToken",
            summary = "Make a token",
            description =
                    "Send it as `Authorization: Bearer ...`. A person makes it, no token does. It acts with all rights of the account until it is revoked,"
                            + " the password changes or the account signs out everywhere.")
    @APIResponse(
            responseCode = "201",
            description = "Made; the token is told this once.",
            content = @Content(schema = @Schema(implementation = Made.class)))
    public Response make(@NotNull @Valid Purpose body) {
        // or whoever found a token could go on after it is revoked
        if (identity.getCredential(TokenCredential.class) != null) {
            throw problems.refusal(
                    ProblemKind.NOT_ALLOWED, reader.words(TokenMessages.class).notByToken());
        }
        return switch (tokens.make(reader.caller(), body.name())) {
            case ApiTokens.Made.Done(ApiToken kept, String token) ->
                Response.status(Response.Status.CREATED)
                        .entity(new Made(kept, token))
                        .build();
            case ApiTokens.Made.TooMany() ->
                throw problems.refusal(
                        ProblemKind.TOO_MANY_TOKENS,
                        reader.words(TokenMessages.class).tooMany(ApiTokens.MOST));
        };
    }

    @DELETE
    @Path("{token}")
    @Operation(operationId = "revokeToken", summary = "Revoke a token")
    @APIResponse(responseCode = "204", description = "Revoked.")
    public void revoke(UUID token) {
        if (!tokens.revoke(reader.caller(), token)) {
            throw new NotFoundException();
        }
    }
}
