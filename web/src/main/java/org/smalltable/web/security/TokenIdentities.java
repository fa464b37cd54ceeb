package org.smalltable.web.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.smalltable.persistence.account.ApiTokens;

/** Turns a token into the identity of the account that it acts for, if it holds. */
@ApplicationScoped
class TokenIdentities implements IdentityProvider<TokenAuthenticationRequest> {
    private final ApiTokens tokens;

    TokenIdentities(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> tokens.signIn(request.getToken().getToken())
                .map(signIn -> (SecurityIdentity)
                        AccountIdentities.identity(new Subject(signIn.account(), signIn.generation()), signIn)
                                // so that what only a person may do can be told apart
                                .addCredential(request.getToken())
                                .build())
                .orElseThrow(AuthenticationFailedException::new));
    }
}
