package org.smalltable.persistence.timetable;

/** Who brought a meeting about. */
public enum MeetingOrigin {
    /** The planner. */
    PLANNED,
    /** One of the two companies, in the open calendar. */
    BOOKED,
    /** The organizer, by hand. */
    ARRANGED
}
