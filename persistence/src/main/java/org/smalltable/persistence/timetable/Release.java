package org.smalltable.persistence.timetable;

import org.smalltable.core.session.SessionPhase;

/** What releasing a draft came to. */
public sealed interface Release {

    /** It is the session's timetable now. */
    record Done(int number) implements Release {}

    /** The session changed since it was planned, so it could contradict what companies were told: plan again. */
    record Stale() implements Release {}

    /** It is no draft any more. */
    record NotDraft(VersionStatus status) implements Release {}

    /** No timetable is planned or released in this phase. */
    record Closed(SessionPhase phase) implements Release {}
}
