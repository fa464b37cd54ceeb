package org.smalltable.core.timetable;

/** What the planner is doing. */
public enum PlanPhase {
    /** Choosing the pairs, whenever they may meet. */
    CHOOSING,
    /** Giving the chosen pairs their slots. */
    SEATING,
    /** Finding prices of time and tables, which lower the bound. */
    PRICING,
    /** Looking for better timetables. */
    IMPROVING,
    /** Laying out the tables. */
    TABLES
}
