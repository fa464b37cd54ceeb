package org.smalltable.core.timetable;

/**
 * A solution of the dual linear programme: what each scarce thing is worth, in points of the objective. Whatever the
 * prices, the sum of everything sold at them and of what each wish and each participant would gain by paying them is a
 * bound that no timetable exceeds. Immutable.
 *
 * <p>Kept as integers, {@value #SCALE} to a point, so that the bound is exact.
 */
public final class Prices {

    /** Integer units to one point of the objective. */
    static final int SCALE = 1024;

    /** No price is higher, so that four of them and a gain can be added as integers; far above any bonus and weight. */
    static final int MOST = 300_000 * SCALE;

    /** What one more meeting costs a participant whenever it is; negative where bonuses make it welcome. */
    final int[] meeting;
    /** What an hour costs: time[participant * slots + slot], at least 0. */
    final int[] time;
    /** What a table costs, by slot, at least 0. */
    final int[] table;
    /** What a companion costs: companion[pool * slots + slot], at least 0. */
    final int[] companion;

    Prices(int[] meeting, int[] time, int[] table, int[] companion) {
        this.meeting = meeting;
        this.time = time;
        this.table = table;
        this.companion = companion;
    }

    /** What one more table in this slot would bring at most, in points. */
    public double table(int slot) {
        return table[slot] / (double) SCALE;
    }

    /** What one more companion of this pool in this slot would bring at most, in points. */
    public double companion(int pool, int slot) {
        return companion[pool * table.length + slot] / (double) SCALE;
    }
}
