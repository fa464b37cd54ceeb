package org.smalltable.core.timetable;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Meetings with their slots and tables, in the order of slot, exhibitor, buyer. Immutable, equal by its meetings.
 * Whether it keeps the rules of a plan is for {@link TimetableCheck} to say.
 */
public final class Timetable {

    private static final Timetable EMPTY = new Timetable(new int[0], new int[0], new int[0], new int[0]);

    private final int[] exhibitor;
    private final int[] buyer;
    private final int[] slot;
    private final int[] table;

    private Timetable(int[] exhibitor, int[] buyer, int[] slot, int[] table) {
        this.exhibitor = exhibitor;
        this.buyer = buyer;
        this.slot = slot;
        this.table = table;
    }

    /** The timetable without meetings. */
    public static Timetable empty() {
        return EMPTY;
    }

    /** The timetable of these meetings, in any order. */
    public static Timetable of(Collection<Placement> placements) {
        int n = placements.size();
        int[][] columns = new int[4][n];
        int k = 0;
        for (Placement p : placements) {
            columns[0][k] = p.exhibitor();
            columns[1][k] = p.buyer();
            columns[2][k] = p.slot();
            columns[3][k++] = p.table();
        }
        return of(columns[0], columns[1], columns[2], columns[3]);
    }

    /** The timetable whose k-th meeting is the k-th value of each array; the arrays are copied. */
    public static Timetable of(int[] exhibitor, int[] buyer, int[] slot, int[] table) {
        int n = exhibitor.length;
        if (buyer.length != n || slot.length != n || table.length != n) {
            throw new IllegalArgumentException("four columns of one length are needed");
        }
        int[] order = new int[n];
        for (int k = 0; k < n; k++) {
            order[k] = k;
        }
        for (int[] column : new int[][] {table, buyer, exhibitor, slot}) {
            order = sorted(order, column);
        }
        return new Timetable(picked(exhibitor, order), picked(buyer, order), picked(slot, order), picked(table, order));
    }

    /** Stable: by counting where the values lie close together, else by comparing. */
    private static int[] sorted(int[] order, int[] value) {
        int least = Arrays.stream(value).min().orElse(0);
        long range = (long) Arrays.stream(value).max().orElse(0) - least;
        if (range > 4L * value.length + 1024) {
            return Arrays.stream(order)
                    .boxed()
                    .sorted((x, y) -> Integer.compare(value[x], value[y]))
                    .mapToInt(k -> k)
                    .toArray();
        }
        int[] next = new int[(int) range + 2];
        for (int k : order) {
            next[value[k] - least + 1]++;
        }
        for (int v = 0; v <= range; v++) {
            next[v + 1] += next[v];
        }
        int[] to = new int[order.length];
        for (int k : order) {
            to[next[value[k] - least]++] = k;
        }
        return to;
    }

    private static int[] picked(int[] from, int[] order) {
        int[] to = new int[from.length];
        for (int k = 0; k < to.length; k++) {
            to[k] = from[order[k]];
        }
        return to;
    }

    /** How many meetings there are. */
    public int size() {
        return exhibitor.length;
    }

    public int exhibitor(int meeting) {
        return exhibitor[meeting];
    }

    public int buyer(int meeting) {
        return buyer[meeting];
    }

    public int slot(int meeting) {
        return slot[meeting];
    }

    public int table(int meeting) {
        return table[meeting];
    }

    /** Whether every meeting has a table. */
    public boolean hasTables() {
        for (int t : table) {
            if (t < 0) {
                return false;
            }
        }
        return true;
    }

    /** The meetings as records: a view, made as it is read. */
    public List<Placement> placements() {
        return new AbstractList<>() {
            @Override
            public Placement get(int k) {
                return new Placement(exhibitor[k], buyer[k], slot[k], table[k]);
            }

            @Override
            public int size() {
                return exhibitor.length;
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timetable that
                && Arrays.equals(exhibitor, that.exhibitor)
                && Arrays.equals(buyer, that.buyer)
                && Arrays.equals(slot, that.slot)
                && Arrays.equals(table, that.table);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * Arrays.hashCode(exhibitor) + Arrays.hashCode(buyer)) + Arrays.hashCode(slot))
                + Arrays.hashCode(table);
    }

    @Override
    public String toString() {
        return "Timetable of " + size() + " meetings";
    }
}
