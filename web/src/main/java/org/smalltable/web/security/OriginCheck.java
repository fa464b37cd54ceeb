package org.smalltable.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import org.jboss.logging.Logger;
import org.smalltable.web.error.ErrorAnswer;

/**
 * Refuses whatever another site makes a browser send, before anybody asks who is signed in. Every browser of today says
 * where an unsafe request comes from; a program that says nothing still needs the CSRF token.
 */
@Singleton
class OriginCheck {
    private static final Logger LOG = Logger.getLogger(OriginCheck.class);
    private static final int BEFORE_AUTHENTICATION = 900;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final ErrorAnswer answer;

    OriginCheck(ErrorAnswer answer) {
        this.answer = answer;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (SAFE.contains(request.method().name()) || isOwn(request)) {
            context.next();
        } else {
            LOG.infof(
                    "Refused %s %s from origin %s (Sec-Fetch-Site %s)",
                    request.method(), request.path(), request.getHeader("Origin"), request.getHeader("Sec-Fetch-Site"));
            answer.send(context, 403);
        }
    }

    private static boolean isOwn(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = request.getHeader("Origin");
        return origin == null || isSameHost(origin, request);
    }

    // The scheme is left out: a proxy that ends TLS without saying so would otherwise refuse everybody.
    private static boolean isSameHost(String origin, HttpServerRequest request) {
        if (request.authority() == null) {
            return false;
        }
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null
                    && authority.equalsIgnoreCase(request.authority().toString());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
