package org.smalltable.web.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * An error as programs read it (RFC 9457).
 *
 * @param type which kind of problem it is, as a path that never changes
 * @param title what went wrong, in the caller's language
 * @param status the HTTP status
 * @param detail what is in the way here, or what to do about it
 * @param instance the path that was asked for
 * @param errors what is wrong with single values, or single facts that are in the way; absent when there is nothing more
 * @param reference the number under which the log tells more; absent when there is nothing more
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Part> errors,
        Optional<String> reference) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Copies the parts. */
    public Problem {
        errors = List.copyOf(errors);
    }

    /**
     * One of several things that are wrong.
     *
     * @param type its kind, when it has one of its own
     * @param pointer a JSON pointer (RFC 6901) to the value in the body; absent when no value of the body is meant
     * @param parameter the parameter of the query; absent when none is meant
     * @param detail what is wrong, in the caller's language
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Part(Optional<String> type, Optional<String> pointer, Optional<String> parameter, String detail) {

        /** A value of the body. */
        public static Part of(String pointer, String detail) {
            return new Part(Optional.empty(), Optional.of(pointer), Optional.empty(), detail);
        }

        /** A parameter of the query. */
        public static Part ofParameter(String name, String detail) {
            return new Part(Optional.empty(), Optional.empty(), Optional.of(name), detail);
        }

        /** A fact that is in the way. */
        public static Part of(ProblemKind kind, String detail) {
            return new Part(Optional.of(kind.type()), Optional.empty(), Optional.empty(), detail);
        }
    }
}
