package org.smalltable.web.error;

import java.util.Arrays;
import java.util.Locale;

/** Everything that programs may be told went wrong. The names are part of the API's contract. */
public enum ProblemKind {
    NOT_UNDERSTOOD(400),
    NOT_SIGNED_IN(401),
    WRONG_PASSWORD(401),
    NOT_ALLOWED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID(422),
    TOO_MANY_ATTEMPTS(429),
    FAULT(500),
    BUSY(503),

    WRONG_PHASE(409),
    NOT_ADMITTED(409),

    REQUEST_BUDGET_USED(409),
    DECLINED_BEFORE(409),
    BARRED_BY_MATCHING(409),
    ALREADY_REQUESTED(409),
    ALREADY_DECIDED(409),
    MEETING_SEATED(409),

    SEAT_TAKEN(409),
    TABLES_FULL(409),
    COMPANY_BUSY(409),
    COMPANY_AWAY(409),
    CAP_REACHED(409),
    MEET_ALREADY(409),
    MEETING_GONE(409),
    NOTHING_RELEASED(409),
    NO_SUCH_SEAT(422),

    NO_SLOTS(409),
    NOBODY_ADMITTED(409),
    PHASE_NOT_NEXT(409),
    PLANNING_RUNNING(409),
    NOTHING_RUNNING(409),
    SESSION_CHANGED(409),
    NOT_A_DRAFT(409),
    TOO_MANY_TOKENS(409);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    /** The HTTP status that it is told with. */
    public int status() {
        return status;
    }

    /** Its name as a path, such as {@code /problems/seat-taken}. */
    public String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a status means when nothing more is known. */
    static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status < 500 ? NOT_UNDERSTOOD : FAULT);
    }
}
