package org.smalltable.persistence.timetable;

import java.util.List;
import org.smalltable.core.session.SessionPhase;

/** What releasing a draft came to. */
public sealed interface Release {

    /**
     * It is the session's timetable now.
     *
     * @param isBehind whether wishes or availability changed since it was planned, without a meeting breaking a rule
     */
    record Done(int number, boolean isBehind) implements Release {}

    /** The session changed since it was planned, and these of its meetings do not hold any more: plan again. */
    record Broken(List<Breach> breaches) implements Release {
        /** Copies the breaches. */
        public Broken {
            breaches = List.copyOf(breaches);
        }
    }

    /** It is no draft any more. */
    record NotDraft(VersionStatus status) implements Release {}

    /** No timetable is planned or released in this phase. */
    record Closed(SessionPhase phase) implements Release {}
}
