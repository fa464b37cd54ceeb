package org.smalltable.persistence.timetable;

import java.util.UUID;

/** What keeping a planned timetable came to. */
public sealed interface Drafted {

    /** Kept as a draft. */
    record Done(UUID version, int number) implements Drafted {}

    /** The session changed while it was planned: plan again. */
    record Stale() implements Drafted {}
}
