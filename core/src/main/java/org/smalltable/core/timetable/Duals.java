package org.smalltable.core.timetable;

/** Prices in the making, as floats; the same four arrays as {@link Prices}. */
final class Duals {

    final float[] meeting;
    final float[] time;
    final float[] table;
    final float[] companion;

    Duals(Instance in) {
        meeting = new float[in.everybody];
        time = new float[in.everybody * in.slots];
        table = new float[in.slots];
        companion = new float[in.companions.length];
    }

    void copy(Duals from) {
        System.arraycopy(from.meeting, 0, meeting, 0, meeting.length);
        System.arraycopy(from.time, 0, time, 0, time.length);
        System.arraycopy(from.table, 0, table, 0, table.length);
        System.arraycopy(from.companion, 0, companion, 0, companion.length);
    }

    /** What a meeting costs an exhibitor in each slot beside its buyer's hour: its own hour and a table. */
    void hoursAndTables(int exhibitor, float[] cost) {
        for (int s = 0; s < table.length; s++) {
            cost[s] = time[exhibitor * table.length + s] + table[s];
        }
    }

    void set(Prices prices, float points) {
        float unit = 1 / (Prices.SCALE * points);
        set(prices.meeting, meeting, unit);
        set(prices.time, time, unit);
        set(prices.table, table, unit);
        set(prices.companion, companion, unit);
    }

    private static void set(int[] from, float[] to, float unit) {
        for (int k = 0; k < to.length; k++) {
            to[k] = from[k] * unit;
        }
    }

    Prices prices(float points) {
        float unit = Prices.SCALE * points;
        return new Prices(rounded(meeting, unit), rounded(time, unit), rounded(table, unit), rounded(companion, unit));
    }

    private static int[] rounded(float[] from, float unit) {
        int[] to = new int[from.length];
        for (int k = 0; k < to.length; k++) {
            to[k] = Math.clamp(Math.round((double) from[k] * unit), -Prices.MOST, Prices.MOST);
        }
        return to;
    }
}
