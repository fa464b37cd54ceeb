package org.smalltable.web.security;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.smalltable.web.error.ErrorAnswer;

/** Says in words that a form or file is too large; the server itself would only close the line. */
@Singleton
class UploadLimit {
    private static final int BEFORE_THE_SERVERS_OWN = 800;

    private final ErrorAnswer answer;
    private final long most;

    UploadLimit(
            ErrorAnswer answer,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize most) {
        this.answer = answer;
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVERS_OWN);
    }

    private void check(RoutingContext context) {
        if (announced(context) > most) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer.send(context, 413);
        } else {
            context.next();
        }
    }

    private static long announced(RoutingContext context) {
        try {
            String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
