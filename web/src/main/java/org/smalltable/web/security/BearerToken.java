package org.smalltable.web.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows who calls the API by a token in the header Authorization. It opens the API only: pages are for people. A request
 * with a token is judged by it alone, whatever cookie comes along.
 */
@ApplicationScoped
class BearerToken implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Bearer ";
    private static final int BEFORE_THE_COOKIE = HttpAuthenticationMechanism.DEFAULT_PRIORITY + 1;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return token(context)
                .map(token -> identities
                        .authenticate(new TokenAuthenticationRequest(new TokenCredential(token, "bearer")))
                        // a token that does not hold makes a visitor, who is told to sign in
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithItem(BearerToken::nobody))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    @Override
    public int getPriority() {
        return BEFORE_THE_COOKIE;
    }

    /** Whether a request to the API brings a token, good or not. */
    static boolean isSent(RoutingContext context) {
        return token(context).isPresent();
    }

    private static Optional<String> token(RoutingContext context) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        return Optional.ofNullable(header)
                .filter(text -> text.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .filter(text -> context.request().path().startsWith("/api/"))
                .map(text -> text.substring(SCHEME.length()).strip());
    }

    private static @Nullable SecurityIdentity nobody() {
        return null;
    }
}
