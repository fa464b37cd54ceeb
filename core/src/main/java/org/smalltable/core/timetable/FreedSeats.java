package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * The seats of some exhibitors in two slots, freed to be given out anew while everybody else keeps theirs: who can be met
 * there, and how many tables and companions there are for them. Reads the seating, changes nothing.
 */
final class FreedSeats {

    static final int IN_FIRST = 1;
    static final int IN_SECOND = 2;
    static final int IN_BOTH = 3;

    private static final byte UNKNOWN = -1;

    private final Instance in;
    /** {@link #hours} of a participant that was asked for, else unknown; and who was asked for. */
    private final byte[] hours;

    private final int[] asked;
    private int askedCount;

    Seating seating;
    int first;
    int second;
    private int fromExhibitor;
    private int exhibitors;
    private final int[] tables = new int[2];
    private final int[] companions;

    FreedSeats(Instance in) {
        this.in = in;
        hours = new byte[in.everybody];
        Arrays.fill(hours, UNKNOWN);
        asked = new int[in.everybody];
        companions = new int[2 * in.pools];
    }

    /** Frees two slots for so many exhibitors; after the last exhibitor comes the first. */
    void free(Seating seating, int first, int second, int fromExhibitor, int exhibitors) {
        this.seating = seating;
        this.first = first;
        this.second = second;
        this.fromExhibitor = fromExhibitor;
        this.exhibitors = exhibitors;
        for (int k = 0; k < askedCount; k++) {
            hours[asked[k]] = UNKNOWN;
        }
        askedCount = 0;
        for (int c = 0; c < 2; c++) {
            tables[c] = in.tables[slot(c)] - seating.used[slot(c)];
            for (int pool = 0; pool < in.pools; pool++) {
                int k = pool * in.slots + slot(c);
                companions[2 * pool + c] = in.companions[k] - seating.companionsUsed[k];
            }
            for (int k = 0; k < exhibitors; k++) {
                int pair = seating.at(exhibitor(k), slot(c));
                if (pair >= 0) {
                    tables[c]++;
                    if (in.pool != null && in.pool[pair] >= 0) {
                        companions[2 * in.pool[pair] + c]++;
                    }
                }
            }
        }
    }

    int slot(int which) {
        return which == 0 ? first : second;
    }

    int exhibitors() {
        return exhibitors;
    }

    /** The k-th of the exhibitors whose seats are freed. */
    int exhibitor(int k) {
        int e = fromExhibitor + k;
        return e < in.exhibitors ? e : e - in.exhibitors;
    }

    /** How many tables there are to be given out in a slot. */
    int tables(int which) {
        return tables[which];
    }

    int companions(int which, int pool) {
        return companions[2 * pool + which];
    }

    /** In which of the two slots a participant can be met: it is there and not with somebody who keeps the seat. */
    int hours(int i) {
        if (hours[i] == UNKNOWN) {
            hours[i] = (byte) (hour(i, 0) | hour(i, 1));
            asked[askedCount++] = i;
        }
        return hours[i];
    }

    private int hour(int i, int which) {
        int slot = slot(which);
        boolean free = (seating.free[i] >> slot & 1) != 0 || isFreed(seating.at(i, slot));
        return free ? 1 << which : 0;
    }

    /** In which of the two slots both of a pair can be met. */
    int commonHours(int pair) {
        return hours(in.pairE[pair]) & hours(in.pairB[pair]);
    }

    /** How many of its meetings a participant has in the freed seats. */
    int meetings(int i) {
        return (isFreed(seating.at(i, first)) ? 1 : 0) + (isFreed(seating.at(i, second)) ? 1 : 0);
    }

    private boolean isFreed(int pair) {
        if (pair < 0) {
            return false;
        }
        int k = in.pairE[pair] - fromExhibitor;
        return (k < 0 ? k + in.exhibitors : k) < exhibitors;
    }
}
