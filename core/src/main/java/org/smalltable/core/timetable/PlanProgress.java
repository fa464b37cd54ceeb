package org.smalltable.core.timetable;

/** Hears how planning goes, on the planner's own thread; it should answer at once. */
@FunctionalInterface
public interface PlanProgress {

    /**
     * Tells the best known so far. The objective never falls and the bound never rises in the course of one planning.
     *
     * @param phase what the planner is doing
     * @param objective what the best timetable so far is worth, 0 before the first
     * @param bound what no timetable can exceed, {@link Long#MAX_VALUE} before the first bound
     */
    void report(PlanPhase phase, long objective, long bound);

    /** Hears nothing. */
    static PlanProgress none() {
        return (phase, objective, bound) -> {};
    }
}
