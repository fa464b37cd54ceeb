package org.smalltable.web.error;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.layout.Notices;
import org.smalltable.web.reader.Reader;

/** What becomes of exceptions that leave a resource. */
class ErrorMappers {
    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);
    private static final int RETRY_SECONDS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    ErrorAnswer answer;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    @Inject
    Notices notices;

    /** Nothing here, or somebody else's. */
    @ServerExceptionMapper
    Response notFound(NotFoundException absent) {
        return worded(absent);
    }

    /** Whatever resources or the framework refuse by status. */
    @ServerExceptionMapper
    Response refused(WebApplicationException refused) {
        if (answer.isForProgram() && refused.getCause() instanceof JacksonException unreadable) {
            return JsonErrorMappers.notRead(problems, unreadable);
        }
        return worded(refused);
    }

    /** Not signed in: people go to the sign-in page and come back; whose form came too late is told that it is lost. */
    @ServerExceptionMapper
    Response notSignedIn(UnauthorizedException refused, ContainerRequestContext request) {
        if (answer.isForProgram()) {
            return answer.of(401);
        }
        if (!HttpMethod.GET.equals(request.getMethod())) {
            notices.leave(Notice.careful(reader.words(ErrorMessages.class).signedOut()));
        }
        String back = URLEncoder.encode(reader.here(), StandardCharsets.UTF_8);
        URI signIn = URI.create("/sign-in?back=" + back);
        return reader.wantsFragment()
                ? Response.status(401).header("HX-Redirect", signIn).entity("").build()
                : Response.seeOther(signIn).build();
    }

    /** Signed in with another role. */
    @ServerExceptionMapper
    Response notAllowed(ForbiddenException refused) {
        return answer.of(403);
    }

    /** What nobody could foresee: the reader gets a number, the log the rest. */
    @ServerExceptionMapper
    Response unforeseen(Throwable fault) {
        return DatabaseRefusal.of(fault)
                .map(refusal -> switch (refusal) {
                    case UNWRITABLE -> answer.of(400);
                    case BUSY -> busy(fault);
                })
                .orElseGet(() -> fault(fault));
    }

    /** Asking again soon is worth it, and a line of the log says enough. */
    private Response busy(Throwable refusal) {
        LOG.warnf("The database did not serve %s: %s", reader.path(), refusal.getMessage());
        return Response.fromResponse(answer.of(503))
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    private Response fault(Throwable fault) {
        byte[] number = new byte[4];
        RANDOM.nextBytes(number);
        String reference = HexFormat.of().withUpperCase().formatHex(number);
        LOG.errorf(fault, "Reference %s: %s", reference, reader.path());
        return answer.of(500, reference);
    }

    /** Filters refuse without words, such as the one that checks CSRF tokens; the words are added here. */
    @ServerResponseFilter
    void word(ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            Response worded = answer.of(response.getStatus());
            MediaType type = worded.getMediaType();
            response.setEntity(worded.getEntity(), new Annotation[0], type);
        }
    }

    private Response worded(WebApplicationException refused) {
        Response response = refused.getResponse();
        return response.getStatus() < 400 || response.hasEntity() ? response : answer.of(response.getStatus());
    }
}
