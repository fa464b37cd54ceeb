package org.smalltable.core.timetable;

/**
 * What the session would gain from more room, read off the prices of a planned timetable. Every answer is a promise from
 * above: the best timetable of the larger session is worth at most the planned one's bound plus the answer.
 */
public final class WhatIf {

    private final SessionPlan plan;
    private final Prices prices;

    private WhatIf(SessionPlan plan, Prices prices) {
        this.plan = plan;
        this.prices = prices;
    }

    /** The questions to ask of a planned timetable. */
    public static WhatIf of(SessionPlan plan, PlannedTimetable planned) {
        return new WhatIf(plan, planned.prices());
    }

    /** Points that so many more tables in this slot would bring at most. */
    public long moreTables(int slot, int tables) {
        return (long) prices.table[slot] * tables / Prices.SCALE;
    }

    /**
     * Points that one more slot with so many tables, in which everybody is there, would bring at most: each exhibitor and
     * each buyer sits in one meeting more, the dearest first.
     */
    public long moreTime(int tables) {
        return ExtraSlot.gain(plan, prices, tables) / Prices.SCALE;
    }
}
