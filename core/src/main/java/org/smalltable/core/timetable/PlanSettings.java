package org.smalltable.core.timetable;

/**
 * How to plan.
 *
 * @param seed chooses among equals; the same seed and budget in steps give the same timetable
 * @param budget when to stop
 * @param threads how many threads may work, at least 1; the result does not depend on it
 */
public record PlanSettings(long seed, Budget budget, int threads) {

    public PlanSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread must work, not " + threads);
        }
    }

    /** These settings on as many threads as there are processors. */
    public static PlanSettings of(long seed, Budget budget) {
        return new PlanSettings(seed, budget, Runtime.getRuntime().availableProcessors());
    }
}
