package org.smalltable.persistence.timetable;

/** Where a timetable version is in its life. */
public enum VersionStatus {
    /** Planned, shown to organizers only. */
    DRAFT,
    /** The session's timetable that holds now. */
    RELEASED,
    /** Held once; still readable. */
    SUPERSEDED,
    /** Thrown away. */
    DISCARDED
}
