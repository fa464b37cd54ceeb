package org.smalltable.web.error;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An error as programs read it (RFC 9457).
 *
 * @param title what went wrong, in the caller's language
 * @param status the HTTP status
 * @param detail what to do about it
 * @param reference the number under which the log tells more; absent when there is nothing more
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String title, int status, String detail, String reference) {
    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";
}
