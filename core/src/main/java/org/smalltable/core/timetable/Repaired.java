package org.smalltable.core.timetable;

/**
 * A mended timetable.
 *
 * @param timetable feasible for the changed plan
 * @param changes what differs from the released one
 * @param objective what it is worth in the changed plan
 */
public record Repaired(Timetable timetable, TimetableChanges changes, long objective) {}
