package org.smalltable.web.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.smalltable.web.reader.Reader;

/** Answers programs in problems, worded in the caller's language. */
@ApplicationScoped
public class Problems {

    private final Reader reader;
    private final ObjectMapper json;

    Problems(Reader reader, ObjectMapper json) {
        this.reader = reader;
        this.json = json;
    }

    /** To be thrown: nothing more is to be said than what kind it is. */
    public WebApplicationException refusal(ProblemKind kind) {
        return refusal(kind, words().text(kind));
    }

    /** To be thrown: with a sentence about this very case. */
    public WebApplicationException refusal(ProblemKind kind, String detail) {
        return refusal(kind, detail, List.of());
    }

    /** To be thrown: with several things that are wrong. */
    public WebApplicationException refusal(ProblemKind kind, String detail, List<Problem.Part> errors) {
        return new WebApplicationException(response(kind, kind.status(), detail, errors, Optional.empty()));
    }

    /** To be thrown: one parameter of the query is not what it should be. */
    public WebApplicationException invalidParameter(String name) {
        return refusal(
                ProblemKind.INVALID,
                words().text(ProblemKind.INVALID),
                List.of(Problem.Part.ofParameter(name, words().notReadable())));
    }

    /**
     * What a parameter of the query says.
     *
     * @param read throws an {@link IllegalArgumentException} or {@link DateTimeException} when it says nothing
     */
    public <T> T parameter(String name, String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | DateTimeException meaningless) {
            throw invalidParameter(name);
        }
    }

    /** To be thrown: one value of the body is not what it should be. */
    public WebApplicationException invalid(String pointer, String detail) {
        return refusal(
                ProblemKind.INVALID, words().text(ProblemKind.INVALID), List.of(Problem.Part.of(pointer, detail)));
    }

    Response response(
            ProblemKind kind, int status, String detail, List<Problem.Part> errors, Optional<String> reference) {
        return Response.status(status)
                .entity(written(kind, status, detail, errors, reference))
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    /** A problem that is known by its status only. */
    String written(int status, Optional<String> reference) {
        ProblemKind kind = ProblemKind.of(status);
        return written(kind, status, words().text(kind), List.of(), reference);
    }

    private String written(
            ProblemKind kind, int status, String detail, List<Problem.Part> errors, Optional<String> reference) {
        try {
            return json.writeValueAsString(
                    new Problem(kind.type(), words().title(kind), status, detail, reader.path(), errors, reference));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ProblemMessages words() {
        return reader.words(ProblemMessages.class);
    }
}
