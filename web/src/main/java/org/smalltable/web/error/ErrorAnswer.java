package org.smalltable.web.error;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.smalltable.web.reader.Reader;

/** Says what went wrong: as a page to people, as problem+json to programs, in the language that they asked for. */
@ApplicationScoped
public class ErrorAnswer {
    private static final Set<Integer> WORDED = Set.of(400, 401, 403, 404, 405, 413, 429, 500, 503);

    private final Reader reader;
    private final CurrentVertxRequest request;
    private final CurrentIdentityAssociation identity;
    private final Problems problems;

    ErrorAnswer(Reader reader, CurrentVertxRequest request, CurrentIdentityAssociation identity, Problems problems) {
        this.reader = reader;
        this.request = request;
        this.identity = identity;
        this.problems = problems;
    }

    record ErrorPage(int status, String reference) {}

    @CheckedTemplate(basePath = "error")
    static class Templates {
        static native TemplateInstance error(ErrorPage page);
    }

    /** The answer of a status. */
    public Response of(int status) {
        return of(status, "");
    }

    /**
     * The answer of a status with the number that the log tells more under.
     *
     * @param reference empty when there is nothing more to know
     */
    public Response of(int status, String reference) {
        return Response.status(status)
                .entity(body(status, reference))
                .type(mediaType())
                .build();
    }

    /** Ends a request, whoever sent it, before it reaches authentication. */
    public void send(RoutingContext context, int status) {
        if (context.response().ended()) {
            return;
        }
        ManagedContext scope = Arc.container().requestContext();
        boolean opened = !scope.isActive();
        if (opened) {
            scope.activate();
        }
        try {
            request.setCurrent(context);
            context.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, mediaType())
                    .end(body(status, ""));
        } finally {
            if (opened) {
                scope.terminate();
            }
        }
    }

    /** Whether the caller is a program rather than a person with a browser. */
    public boolean isForProgram() {
        return reader.path().startsWith("/api/")
                || reader.path().equals("/api")
                || reader.path().startsWith("/q/");
    }

    /**
     * Makes a visitor of a reader whom authentication has not come to know: the request ended before, or finding out is
     * what failed. Asking again would fail again, and is not possible on the event loop.
     */
    private void tellNobodyInParticular() {
        RoutingContext context = request.getCurrent();
        if (context != null && context.user() == null) {
            identity.setIdentity(
                    QuarkusSecurityIdentity.builder().setAnonymous(true).build());
        }
    }

    private String mediaType() {
        return isForProgram() ? Problem.MEDIA_TYPE : MediaType.TEXT_HTML + ";charset=UTF-8";
    }

    private String body(int status, String reference) {
        tellNobodyInParticular();
        if (isForProgram()) {
            return problems.written(status, Optional.of(reference).filter(number -> !number.isEmpty()));
        }
        int worded = WORDED.contains(status) ? status : status < 500 ? 400 : 500;
        return Templates.error(new ErrorPage(worded, reference)).render();
    }
}
