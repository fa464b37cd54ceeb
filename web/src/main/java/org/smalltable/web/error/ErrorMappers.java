package org.smalltable.web.error;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.smalltable.web.reader.Reader;

/** What becomes of exceptions that leave a resource. */
class ErrorMappers {
    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);
    private static final String NO_CHARACTER = "22021";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    ErrorAnswer answer;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

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

    /** Not signed in: people go to the sign-in page and come back. */
    @ServerExceptionMapper
    Response notSignedIn(UnauthorizedException refused) {
        if (answer.isForProgram()) {
            return answer.of(401);
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

    /** A fault of ours: the reader gets a number, the log the rest. */
    @ServerExceptionMapper
    Response unforeseen(Throwable fault) {
        if (isUnwritable(fault)) {
            return answer.of(400);
        }
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

    /** Text with a character of number zero, the one that PostgreSQL cannot keep; nobody types it. */
    private static boolean isUnwritable(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && NO_CHARACTER.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private Response worded(WebApplicationException refused) {
        Response response = refused.getResponse();
        return response.getStatus() < 400 || response.hasEntity() ? response : answer.of(response.getStatus());
    }
}
