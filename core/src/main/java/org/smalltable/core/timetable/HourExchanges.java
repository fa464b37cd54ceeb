package org.smalltable.core.timetable;

/**
 * Betters a table layout by other hours: an exhibitor that changes table takes over the seat of another exhibitor in a slot
 * where it has no meeting yet, and gives its own in return, where both together change tables less often then. Their meetings
 * change slots along {@link SlotChain}s; whoever is inside those keeps slot and table. Now and then what comes out even is
 * done too: it leads to layouts that {@link TableExchanges} can better.
 */
final class HourExchanges {

    private static final int NONE = SlotGrid.NONE;

    /** One in so many exchanges that come out even is made; of those that take two chains there are many more. */
    private static final int EVEN = 4;

    private static final int EVEN_OF_TWO = 16;

    private final SlotGrid grid;
    private final int slots;
    private final Noise noise;
    private final SlotChain chain;
    private final SlotChain opposite;
    /** tableOf[exhibitor * slots + slot]: where an exhibitor sits; of no meaning where it has no meeting. */
    private final int[] tableOf;

    HourExchanges(SlotGrid grid, Noise noise) {
        this.grid = grid;
        this.noise = noise;
        slots = grid.plan.slots;
        chain = new SlotChain(grid);
        opposite = new SlotChain(grid);
        tableOf = new int[grid.exhibitors * slots];
    }

    /** Lets every exhibitor that changes tables exchange hours once; changes the grid and the tables of its meetings. */
    void pass(int[] table) {
        for (int m = 0; m < table.length; m++) {
            tableOf[seat(m)] = table[m];
        }
        for (int e = 0; e < grid.exhibitors; e++) {
            if (changes(e, grid.busy(e)) > 0) {
                better(e);
            }
        }
        for (int m = 0; m < table.length; m++) {
            table[m] = tableOf[seat(m)];
        }
    }

    private int seat(int meeting) {
        return grid.exhibitor[meeting] * slots + grid.slot[meeting];
    }

    /** Tries the hours of an exhibitor until one was exchanged. */
    private void better(int e) {
        for (long as = grid.busy(e); as != 0; as &= as - 1) {
            int a = Long.numberOfTrailingZeros(as);
            for (long cs = grid.plan.available[e] & ~grid.busy(e); cs != 0; cs &= cs - 1) {
                int c = Long.numberOfTrailingZeros(cs);
                if (chain.follow(grid.at(e, a), a, c) && exchange(e, a, c)) {
                    return;
                }
            }
        }
    }

    /** Exchanges the seat of e in slot a for one in slot c, by the chain that was followed, where that is good. */
    private boolean exchange(int e, int a, int c) {
        int end = chain.firstEnd == e ? chain.lastEnd : chain.firstEnd;
        if (end < grid.exhibitors) {
            if (!isGood(more(e, a, end, c), EVEN)) {
                return false;
            }
            chain.exchange(a, c);
            swap(e, a, end, c);
            return true;
        }
        // The chain shifts a meeting, as its other end is a buyer: another one has to shift one the other way.
        int f = partner(e, a, c);
        if (f == NONE) {
            return false;
        }
        chain.exchange(a, c);
        opposite.exchange(a, c);
        swap(e, a, f, c);
        return true;
    }

    private boolean isGood(int more, int even) {
        return more < 0 || more == 0 && noise.below(even) == 0;
    }

    /** The first exhibitor with whom e may exchange a seat in a for one in c to the good, its chain followed; -1 for none. */
    private int partner(int e, int a, int c) {
        long[] inA = grid.busyIn[a];
        long[] inC = grid.busyIn[c];
        for (int w = 0; w < inA.length; w++) {
            for (long left = inC[w] & ~inA[w] & grid.thereIn[a][w]; left != 0; left &= left - 1) {
                int f = w << 6 | Long.numberOfTrailingZeros(left);
                if (isGood(more(e, a, f, c), EVEN_OF_TWO)
                        && opposite.follow(grid.at(f, c), a, c)
                        && opposite.shift == -chain.shift) {
                    return f;
                }
            }
        }
        return NONE;
    }

    /** How many changes more there are when e has the seat of f in slot c, and f that of e in slot a. */
    private int more(int e, int a, int f, int c) {
        long ofE = grid.busy(e);
        long ofF = grid.busy(f);
        int before = changes(e, ofE) + changes(f, ofF);
        long both = 1L << a | 1L << c;
        swap(e, a, f, c);
        return changes(e, ofE ^ both) + changes(f, ofF ^ both) - before;
    }

    /** Notes the seats after the exchange; those before are still there, but for who has no meeting then. */
    private void swap(int e, int a, int f, int c) {
        tableOf[f * slots + a] = tableOf[e * slots + a];
        tableOf[e * slots + c] = tableOf[f * slots + c];
    }

    private int changes(int e, long busy) {
        int changes = 0;
        int last = NONE;
        for (long left = busy; left != 0; left &= left - 1) {
            int table = tableOf[e * slots + Long.numberOfTrailingZeros(left)];
            changes += last >= 0 && last != table ? 1 : 0;
            last = table;
        }
        return changes;
    }
}
