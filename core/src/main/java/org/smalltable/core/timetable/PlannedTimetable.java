package org.smalltable.core.timetable;

import java.util.List;

/**
 * What planning came to.
 *
 * @param timetable feasible, with tables
 * @param certificate how far from a best timetable it can be at most
 * @param unplaced every wish without a meeting, in the order of the plan's wishes, and why
 * @param prices what a place at a table and an hour of a participant are worth, as far as they were found
 * @param steps how much of a budget in steps was used
 */
public record PlannedTimetable(
        Timetable timetable, Certificate certificate, List<Unplaced> unplaced, Prices prices, long steps) {

    public PlannedTimetable {
        unplaced = List.copyOf(unplaced);
    }
}
