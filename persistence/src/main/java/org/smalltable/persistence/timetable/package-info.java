/**
 * Timetable versions and their meetings, planning runs, seats changed by the organizer and booked by companies. The doors
 * are {@link org.smalltable.persistence.timetable.Timetables}, {@link
 * org.smalltable.persistence.timetable.PlanningRuns}, {@link org.smalltable.persistence.timetable.Seating} and {@link
 * org.smalltable.persistence.timetable.Bookings}.
 */
@NullMarked
package org.smalltable.persistence.timetable;

import org.jspecify.annotations.NullMarked;
