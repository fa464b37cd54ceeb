package org.smalltable.web.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.SignIn;
import org.smalltable.web.reader.Roles;
import org.smalltable.web.reader.SignedIn;

/** Turns the subject of a sign-in cookie into an identity, if the account is there and of that generation. */
@ApplicationScoped
class AccountIdentities implements IdentityProvider<TrustedAuthenticationRequest> {
    private final Accounts accounts;

    AccountIdentities(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> Subject.of(request.getPrincipal())
                .flatMap(subject -> accounts.signIn(subject.account())
                        .filter(signIn -> signIn.generation() == subject.generation())
                        .map(signIn ->
                                (SecurityIdentity) identity(subject, signIn).build()))
                .orElseThrow(AuthenticationFailedException::new));
    }

    /** Who an account's caller is. */
    static QuarkusSecurityIdentity.Builder identity(Subject subject, SignIn signIn) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(subject.text()))
                .addRole(Roles.of(signIn.role()))
                .addAttribute(SignedIn.ATTRIBUTE, new SignedIn(signIn.view()));
    }
}
