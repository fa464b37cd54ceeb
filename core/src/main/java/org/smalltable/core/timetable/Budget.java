package org.smalltable.core.timetable;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

/**
 * How long the planner may go on. It is asked often, from one thread; the planner stops soon after a budget is spent and
 * answers with the best it has. Core has no clock: a budget in time is made of the caller's clock.
 */
@FunctionalInterface
public interface Budget {

    /**
     * The part of the budget that is used after so many steps of work: 0 at the start, 1 or more when it is spent. A
     * planner with a fraction left may choose what to do with it.
     */
    double used(long steps);

    /** So many steps of work, whatever time they take: the same plan, seed and steps give the same timetable. */
    static Budget steps(long most) {
        return steps -> most <= 0 ? 1 : steps / (double) most;
    }

    /** As far as the caller's clock has come on its way from 0 to 1. */
    static Budget clock(DoubleSupplier fraction) {
        return steps -> fraction.getAsDouble();
    }

    /** Until the planner finds nothing more to do. */
    static Budget unlimited() {
        return steps -> 0;
    }

    /** This budget, or less when told to stop. */
    default Budget unless(BooleanSupplier stopped) {
        return steps -> stopped.getAsBoolean() ? 1 : used(steps);
    }
}
