/**
 * Turns wishes into a timetable, and proves how good it is.
 *
 * <p>{@link org.smalltable.core.timetable.SessionPlan} is the problem, {@link
 * org.smalltable.core.timetable.TimetablePlanner} solves it, {@link
 * org.smalltable.core.timetable.Certificate} says how far from perfect the answer can be at most,
 * {@link org.smalltable.core.timetable.TimetableCheck} knows the rules, and {@link
 * org.smalltable.core.timetable.TimetableRepair} mends a released timetable when the day goes
 * otherwise. Everything else in here is machinery.
 *
 * <p>Exhibitors, buyers, slots, tables and pools are plain indexes from 0; who they are is the
 * caller's knowledge. Nothing in here reads a clock, starts from an unseeded random number or
 * depends on the order in which wishes were given.
 */
package org.smalltable.core.timetable;
