package org.smalltable.web.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager.RestoreResult;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Knows who is signed in by a cookie sealed with the secret that all instances share. It holds the account's id and
 * generation, nothing else; every request asks the database whether that generation still holds, so that signing out
 * everywhere and a new password end all the others at once.
 *
 * <p>This is not Quarkus' form authentication, whose own address for the posted form is outside the CSRF filter, cannot
 * say why it refuses, and follows an address kept in a cookie.
 */
@ApplicationScoped
public class SignInCookie implements HttpAuthenticationMechanism {
    private static final String OPEN_NAME = "session";
    // browsers take this prefix only for a cookie that is Secure and belongs to this very host
    private static final String SECURE_NAME = "__Host-session";
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(10);

    private final PersistentLoginManager seal;

    SignInCookie(
            @ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String key,
            @ConfigProperty(name = "smalltable.sign-in.idle", defaultValue = "PT12H") Duration idle) {
        this.seal = new PersistentLoginManager(
                key,
                OPEN_NAME,
                idle.toMillis(),
                RENEWED_AFTER.toMillis(),
                true,
                CookieSameSite.LAX.name(),
                "/",
                -1,
                null);
    }

    /** Signs this browser in. */
    public void issue(RoutingContext context, UUID account, int generation) {
        seal.save(new Subject(account, generation).text(), context, name(context), null, isSecure(context));
    }

    /** Signs this browser out. */
    public void withdraw(RoutingContext context) {
        context.response()
                .addCookie(Cookie.cookie(name(context), "")
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(isSecure(context))
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(0));
    }

    /** Whether the browser sends such a cookie, good or not. */
    static boolean isSent(RoutingContext context) {
        return context.request().getCookie(name(context)) != null;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (StaticFiles.isOne(context.request().path()) || BearerToken.isSent(context)) {
            return Uni.createFrom().nullItem();
        }
        RestoreResult restored = seal.restore(context, name(context));
        if (restored == null) {
            return Uni.createFrom().nullItem();
        }
        return identities
                .authenticate(new TrustedAuthenticationRequest(restored.getPrincipal()))
                .invoke(identity ->
                        seal.save(restored.getPrincipal(), context, name(context), restored, isSecure(context)))
                // a cookie that no longer holds makes a visitor, not an error
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(() -> noOne(context));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TrustedAuthenticationRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, name(context)));
    }

    private @Nullable SecurityIdentity noOne(RoutingContext context) {
        withdraw(context);
        return null;
    }

    private static String name(RoutingContext context) {
        return isSecure(context) ? SECURE_NAME : OPEN_NAME;
    }

    private static boolean isSecure(RoutingContext context) {
        return "https".equals(context.request().scheme());
    }
}
