package org.smalltable.persistence.timetable;

import java.time.Instant;
import java.util.UUID;

/** What starting a planning came to. */
public sealed interface PlanningStart {

    /** It may begin. */
    record Started(UUID run) implements PlanningStart {}

    /** The session is being planned already, by this organizer. */
    record AlreadyRunning(UUID run, String by, Instant since) implements PlanningStart {}
}
