package org.smalltable.persistence.request;

import java.util.UUID;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.session.SessionPhase;

/** What answering a request came to. */
public sealed interface Answered {

    /** Answered; the request of this session has this status now. */
    record Done(UUID session, RequestStatus status) implements Answered {}

    /** Somebody was faster, or the request expired: this is how it stands. */
    record TooLate(UUID session, RequestStatus status) implements Answered {}

    /** Requests are not answered in this phase. */
    record Closed(UUID session, SessionPhase phase) implements Answered {}

    /** The caller's company was asked no such thing. */
    record NotThere() implements Answered {}
}
