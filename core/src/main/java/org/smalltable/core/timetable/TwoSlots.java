package org.smalltable.core.timetable;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Frees two slots and fills them anew as well as it can be done, everything else staying as it is: a heaviest b-matching
 * of the pairs that may meet there ({@link CirculationSolver}, started from the meetings there are and the prices known),
 * coloured with the two slots ({@link TwoColours}).
 *
 * <p>A participant that is there in both slots may take part twice, but at most once among partners who are there in the
 * first slot only, and likewise for the second: those partners enter through a port of capacity one. Works on a snapshot:
 * {@link #solve} only reads the seating, {@link #apply} changes it. Reused; one for each thread.
 */
final class TwoSlots {

    /** Cost units to a point; prices are finer than points. */
    private static final int UNIT = 16;

    private final Instance in;
    private final Prices prices;
    private final NearPairs near;
    private final CirculationSolver solver = new CirculationSolver();
    private final FreedSeats freed;
    private final TwoColours colours;
    /** Node of a participant in this problem, and of its ports for partners there in one slot only; -1 for none. */
    private final int[] node;

    private final int[] port;
    /** Who has a node. */
    private final int[] taking;

    private int takingCount;
    private int[] candidate = new int[256];
    private int[] candidateArc = new int[256];
    private int candidates;

    private int outside;
    private int hall;
    private int tablesUsed;
    private int cheaperTable;

    TwoSlots(Instance in, Prices prices, NearPairs near) {
        this.in = in;
        this.prices = prices;
        this.near = near;
        freed = new FreedSeats(in);
        colours = new TwoColours(in, freed);
        node = new int[in.everybody];
        port = new int[2 * in.everybody];
        taking = new int[in.everybody];
        Arrays.fill(node, -1);
        Arrays.fill(port, -1);
    }

    /**
     * Finds the best meetings of so many exhibitors in two slots; answers whether it did, or was stopped before.
     *
     * @param from the first of them; after the last exhibitor comes the first
     */
    boolean solve(Seating seating, int a, int b, int from, int exhibitors, BooleanSupplier stop) {
        freed.free(seating, a, b, from, exhibitors);
        solver.clear();
        candidates = 0;
        forgetNodes();
        tablesUsed = 0;
        outside = solver.node(0);
        cheaperTable = Math.min(tablePrice(a), tablePrice(b));
        hall = solver.node(-cheaperTable);
        for (int n = 0; n < exhibitors; n++) {
            int e = freed.exhibitor(n);
            if (places(e) > 0) {
                for (int k = near.first[e]; k < near.first[e + 1]; k++) {
                    offer(near.pairs[k]);
                }
            }
        }
        solver.arc(hall, outside, 0, freed.tables(0) + freed.tables(1), tablesUsed);
        if (!solver.solve(stop)) {
            return false;
        }
        colours.start();
        for (int k = 0; k < candidates; k++) {
            if (solver.flow(candidateArc[k]) > 0) {
                colours.add(candidate[k]);
            }
        }
        colours.colour();
        return true;
    }

    private void forgetNodes() {
        for (int k = 0; k < takingCount; k++) {
            int i = taking[k];
            node[i] = -1;
            port[2 * i] = -1;
            port[2 * i + 1] = -1;
        }
        takingCount = 0;
    }

    /** Puts the new meetings in place of the old; answers whether they still fit the seating, else leaves it half-way. */
    boolean apply(Seating seating) {
        return colours.apply(seating);
    }

    /** The pairs of the last {@link #solve} that would have been worth it but could not be given a slot. */
    int[] leftOut() {
        return colours.leftOut();
    }

    private int tablePrice(int slot) {
        return prices.table[slot] / (Prices.SCALE / UNIT);
    }

    private int hourPrice(int i, int which) {
        return prices.time[i * in.slots + freed.slot(which)] / (Prices.SCALE / UNIT);
    }

    /** How many meetings a participant may have in the freed seats. */
    private int places(int i) {
        int elsewhere = freed.seating.met[i] - freed.meetings(i);
        return Math.min(Integer.bitCount(freed.hours(i)), in.cap[i] - elsewhere);
    }

    private void offer(int p) {
        int slot = freed.seating.slotOf[p];
        if (slot >= 0 && slot != freed.first && slot != freed.second) {
            return;
        }
        int e = in.pairE[p];
        int partner = in.pairB[p];
        int hours = freed.commonHours(p);
        if (hours == 0 || places(partner) <= 0) {
            return;
        }
        int used = slot >= 0 ? 1 : 0;
        int from = node(e);
        int to = node(partner);
        // The hall takes the price of the cheaper table; who can only be at the dearer one pays the rest itself.
        int rest = 0;
        if (hours != FreedSeats.IN_BOTH) {
            int only = hours - 1;
            from = enter(e, from, only);
            to = enter(partner, to, only);
            rest = tablePrice(freed.slot(only)) - cheaperTable;
        }
        if (candidates == candidate.length) {
            candidate = Arrays.copyOf(candidate, 2 * candidates);
            candidateArc = Arrays.copyOf(candidateArc, 2 * candidates);
        }
        candidate[candidates] = p;
        candidateArc[candidates++] = solver.arc(from, to, rest - in.weight[p] * UNIT, 1, used);
    }

    private int node(int i) {
        if (node[i] >= 0) {
            return node[i];
        }
        boolean exhibitor = i < in.exhibitors;
        int here = freed.meetings(i);
        int elsewhere = freed.seating.met[i] - here;
        int hours = freed.hours(i);
        int hour = hours == FreedSeats.IN_BOTH ? (hourPrice(i, 0) + hourPrice(i, 1)) / 2 : hourPrice(i, hours - 1);
        int level = prices.meeting[i] / (Prices.SCALE / UNIT) + hour;
        if (!exhibitor) {
            level += cheaperTable;
        }
        int made = solver.node(exhibitor ? level : -level);
        node[i] = made;
        taking[takingCount++] = i;
        int most = places(i);
        for (int k = 0; k < most; k++) {
            int bonus = in.nextBonus(i, elsewhere + k) * UNIT;
            int used = k < here ? 1 : 0;
            if (exhibitor) {
                solver.arc(outside, made, -bonus, 1, used);
            } else {
                solver.arc(made, hall, -bonus, 1, used);
                tablesUsed += used;
            }
        }
        return made;
    }

    /** Where partners that can be met in one slot only are met: the participant itself if that is so of it too, else a port. */
    private int enter(int i, int main, int only) {
        if (freed.hours(i) != FreedSeats.IN_BOTH) {
            return main;
        }
        int k = 2 * i + only;
        if (port[k] < 0) {
            int pair = freed.seating.at(i, freed.slot(only));
            int used = pair >= 0 && freed.commonHours(pair) != FreedSeats.IN_BOTH ? 1 : 0;
            boolean exhibitor = i < in.exhibitors;
            int hall = exhibitor ? 0 : cheaperTable;
            int level = prices.meeting[i] / (Prices.SCALE / UNIT) + hourPrice(i, only) + hall;
            port[k] = solver.node(exhibitor ? level : -level);
            if (exhibitor) {
                solver.arc(main, port[k], 0, 1, used);
            } else {
                solver.arc(port[k], main, 0, 1, used);
            }
        }
        return port[k];
    }
}
