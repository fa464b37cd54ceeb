package org.smalltable.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.smalltable.web.error.ErrorAnswer;

/**
 * Keeps forms with their token on pages, and JSON in the API. A form of another site cannot send JSON without being asked
 * first, and is never allowed to: so the API needs no token beside {@link OriginCheck}, as long as a body, or the claim of
 * one, that a form could send is refused. Pages on the other hand take nothing but forms, which the CSRF filter then reads.
 */
@Singleton
class BodyCheck {
    private static final int AFTER_UPLOAD_LIMIT = 790;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data");

    private final ErrorAnswer answer;
    private final String tokenCookie;
    private final String tokenHeader;

    BodyCheck(
            ErrorAnswer answer,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String tokenCookie,
            @ConfigProperty(name = "quarkus.rest-csrf.token-header-name") String tokenHeader) {
        this.answer = answer;
        this.tokenCookie = tokenCookie;
        this.tokenHeader = tokenHeader;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_UPLOAD_LIMIT);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean isApi = request.path().startsWith("/api/");
        if (isApi) {
            // only forms need the token's cookie
            context.addHeadersEndHandler(ignored -> context.response().removeCookie(tokenCookie, false));
        }
        if (SAFE.contains(request.method().name())) {
            context.next();
        } else if (isApi && !isJson(request) && !isWithToken(context)) {
            answer.send(context, 415);
        } else if (!isApi
                && request.method() == HttpMethod.POST
                && !FORMS.contains(type(request))
                && request.getHeader(tokenHeader) == null) {
            answer.send(context, 400);
        } else {
            context.next();
        }
    }

    private static boolean isJson(HttpServerRequest request) {
        return type(request).equals("application/json");
    }

    /** Browsers do not send this header by themselves. */
    private static boolean isWithToken(RoutingContext context) {
        return BearerToken.isSent(context) && !FORMS.contains(type(context.request()));
    }

    private static String type(HttpServerRequest request) {
        String header = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return header == null ? "" : header.split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
    }
}
