package org.smalltable.web.account;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.account.AccountView;
import org.smalltable.persistence.account.SignIn;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.web.error.ProblemKind;
import org.smalltable.web.error.Problems;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.security.PasswordRules;
import org.smalltable.web.security.SignInCookie;
import org.smalltable.web.session.OwnParts;

/** Signing in and out for programs that keep cookies, and who the caller is. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account", description = "Signing in and out, and who is signed in.")
public class SignInApi {

    @Inject
    SignIns signIns;

    @Inject
    SignInCookie cookie;

    @Inject
    OwnParts own;

    @Inject
    Reader reader;

    @Inject
    Problems problems;

    /** Address and password. */
    @Schema(example = "{\"email\": \"buyer@demo.example\", \"password\": \"...\"}")
    public record Credentials(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = PasswordRules.LONGEST) String password) {}

    /**
     * Who is signed in.
     *
     * @param parts the parts of the caller's company in sessions, the latest first; none for organizers
     */
    public record Me(AccountView account, List<Part> parts) {}

    /** A company's part in a session. */
    public record Part(UUID session, UUID participant, Side side, ParticipantStatus status, String company) {}

    @POST
    @Path("sign-in")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "signIn",
            summary = "Sign in",
            description =
                    "Answers with a session cookie to be sent along from then on. It ends twelve hours after its last use.")
    @APIResponse(responseCode = "204", description = "Signed in; the cookie is in the header Set-Cookie.")
    public Response signIn(@NotNull @Valid Credentials body, @Parameter(hidden = true) RoutingContext context) {
        return switch (signIns.attempt(body.email(), body.password(), reader.address())) {
            case SignIns.Outcome.In(SignIn signIn) -> {
                cookie.issue(context, signIn.account(), signIn.generation());
                yield Response.noContent().build();
            }
            case SignIns.Outcome.Wrong ignored -> throw problems.refusal(ProblemKind.WRONG_PASSWORD);
            case SignIns.Outcome.TooOften(Duration wait) -> {
                WebApplicationException refusal = problems.refusal(ProblemKind.TOO_MANY_ATTEMPTS);
                yield Response.fromResponse(refusal.getResponse())
                        .header("Retry-After", wait.toSeconds())
                        .build();
            }
        };
    }

    @POST
    @Path("sign-out")
    @PermitAll
    @Operation(operationId = "signOut", summary = "Sign out", description = "Takes the session cookie back.")
    @APIResponse(responseCode = "204", description = "Signed out.")
    public Response signOut(@Parameter(hidden = true) RoutingContext context) {
        cookie.withdraw(context);
        return Response.noContent().build();
    }

    @GET
    @Path("me")
    @Authenticated
    @Operation(operationId = "me", summary = "Who is signed in, and in which sessions the company takes part")
    public Me me() {
        return new Me(
                reader.account().orElseThrow().account(),
                own.all().stream()
                        .map(part -> new Part(
                                part.session(),
                                part.id(),
                                part.side(),
                                part.status(),
                                part.company().name()))
                        .toList());
    }
}
