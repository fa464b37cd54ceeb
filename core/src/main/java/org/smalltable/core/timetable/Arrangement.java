package org.smalltable.core.timetable;

/** One way to arrange settled meetings in slots and at tables, in the making; all ways are worth the same. */
final class Arrangement {

    private final SessionPlan plan;
    private final int[] exhibitor;
    private final int[] buyer;
    private final int[] slot;
    private final Noise noise;
    private final Tidying tidying;
    private final HourExchanges hours;
    private int[] table;
    private TableExchanges exchanges;

    /** The exhibitors and buyers are shared with other arrangements, the slots are copied. */
    Arrangement(SessionPlan plan, int[] exhibitor, int[] buyer, int[] slot, int[] home, long seed, Workers workers) {
        this.plan = plan;
        this.exhibitor = exhibitor;
        this.buyer = buyer;
        this.slot = slot.clone();
        noise = new Noise(seed);
        SlotGrid grid = new SlotGrid(plan, exhibitor, buyer, this.slot);
        tidying = new Tidying(grid, home, noise, workers);
        hours = new HourExchanges(grid, noise);
        table = new int[0];
        exchanges = new TableExchanges(plan, new int[0], new int[0], table, noise);
    }

    int tidy(double loudness) {
        return tidying.pass(loudness);
    }

    int[] slots() {
        return slot;
    }

    /** Lays out tables for the slots as they are now; a meeting keeps its announced one, -1 for none. */
    void layOut(int[] announced) {
        table = TableLayout.of(plan, exhibitor, slot, announced);
        exchanges = new TableExchanges(plan, exhibitor, slot, table, noise);
    }

    int exchange(double loudness) {
        return exchanges.pass(loudness);
    }

    /** Lets exhibitors that change tables take other hours. */
    void exchangeHours() {
        hours.pass(table);
        exchanges = new TableExchanges(plan, exhibitor, slot, table, noise);
    }

    /** How often an exhibitor's next meeting is at another table. */
    int changes() {
        return exchanges.changes();
    }

    Timetable timetable() {
        return Timetable.of(exhibitor, buyer, slot, table);
    }
}
