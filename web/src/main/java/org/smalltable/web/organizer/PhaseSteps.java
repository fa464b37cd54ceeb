package org.smalltable.web.organizer;

import java.util.List;
import org.smalltable.core.session.SessionPhase;

/** The six phases as steps, for drawing them. */
record PhaseSteps(List<Step> steps) {

    /** @param number from 1 */
    record Step(SessionPhase phase, int number, boolean isDone, boolean isCurrent) {}

    static PhaseSteps of(SessionPhase current) {
        return new PhaseSteps(List.of(SessionPhase.values()).stream()
                .map(phase ->
                        new Step(phase, phase.ordinal() + 1, phase.ordinal() < current.ordinal(), phase == current))
                .toList());
    }
}
