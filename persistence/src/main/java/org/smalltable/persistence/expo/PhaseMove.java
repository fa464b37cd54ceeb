package org.smalltable.persistence.expo;

import org.smalltable.core.session.SessionPhase;

/** What moving a session to another phase came to. */
public sealed interface PhaseMove {

    /** The session is in this phase now. */
    record Moved(SessionPhase phase) implements PhaseMove {}

    /** Phases follow one another; from this one the wished one cannot be reached in a step. */
    record NotNext(SessionPhase phase) implements PhaseMove {}

    /** Nobody of this side is admitted yet, so there is nothing to match. */
    record NobodyAdmitted() implements PhaseMove {}

    /** The session has no slots yet. */
    record NoSlots() implements PhaseMove {}

    /** The next phase shows a released timetable, and there is none. */
    record NothingReleased() implements PhaseMove {}
}
