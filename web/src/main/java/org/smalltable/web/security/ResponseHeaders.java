package org.smalltable.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Tells browsers on every response what the pages never do, and how long they may keep what they got. */
@Singleton
class ResponseHeaders {
    private static final int BEFORE_EVERYTHING = 1000;
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "font-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");
    private static final String FEATURES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";
    private static final long YEAR = Duration.ofDays(365).toSeconds();

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addHeadersEndHandler(ignored -> add(context));
                    context.next();
                },
                BEFORE_EVERYTHING);
    }

    private static void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        // same-origin rather than none: browsers tell the Origin of a posted form only so
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", FEATURES);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=" + YEAR);
        }
        keep(context, headers);
    }

    private static void keep(RoutingContext context, MultiMap headers) {
        String path = context.request().path();
        boolean good = context.response().getStatusCode() < 400;
        if (good && StaticFiles.isVersioned(path, context.request().getParam("v") != null)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "public, max-age=" + YEAR + ", immutable");
        } else if (BearerToken.isSent(context) || (SignInCookie.isSent(context) && !StaticFiles.isOne(path))) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }
}
