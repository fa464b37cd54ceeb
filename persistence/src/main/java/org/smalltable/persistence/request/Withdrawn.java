package org.smalltable.persistence.request;

import java.util.UUID;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.session.SessionPhase;

/** What withdrawing a request came to. */
public sealed interface Withdrawn {

    /** Withdrawn. */
    record Done(UUID session) implements Withdrawn {}

    /** It was decided meanwhile: this is how it stands. */
    record TooLate(UUID session, RequestStatus status) implements Withdrawn {}

    /** The meeting has its seat in the released timetable: cancel the meeting instead. */
    record Seated(UUID session) implements Withdrawn {}

    /** Requests are not withdrawn in this phase. */
    record Closed(UUID session, SessionPhase phase) implements Withdrawn {}

    /** The caller's company has no such request. */
    record NotThere() implements Withdrawn {}
}
