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
    private final TwoColours colours;
    /** Node of a participant in this problem, and of its ports for partners there in one slot only; -1 for none. */
    private final int[] node;

    private final int[] port;
    private final int[] places;
    private int[] candidate = new int[256];
    private int[] candidateArc = new int[256];
    private int candidates;

    private int a;
    private int b;
    private int outside;
    private int hall;
    private int tablesUsed;
    private int hallTotal;
    private int cheaperTable;

    TwoSlots(Instance in, Prices prices, NearPairs near) {
        this.in = in;
        this.prices = prices;
        this.near = near;
        colours = new TwoColours(in);
        node = new int[in.everybody];
        port = new int[2 * in.everybody];
        places = new int[in.everybody];
    }

    /** Finds the best meetings of slots a and b; answers whether it did, or was stopped before. */
    boolean solve(Seating seating, int a, int b, BooleanSupplier stop) {
        this.a = a;
        this.b = b;
        solver.clear();
        candidates = 0;
        Arrays.fill(node, -1);
        Arrays.fill(port, -1);
        tablesUsed = 0;
        outside = solver.node(0);
        hallTotal = in.tables[a] + in.tables[b];
        cheaperTable = Math.min(tablePrice(a), tablePrice(b));
        hall = solver.node(-cheaperTable);
        for (int e = 0; e < in.exhibitors; e++) {
            if ((in.available[e] >> a & 1 | in.available[e] >> b & 1) != 0 && place(seating, e) > 0) {
                for (int k = near.first[e]; k < near.first[e + 1]; k++) {
                    offer(seating, near.pairs[k]);
                }
            }
        }
        solver.arc(hall, outside, 0, hallTotal, tablesUsed);
        if (!solver.solve(stop)) {
            return false;
        }
        colours.start(seating, a, b);
        for (int k = 0; k < candidates; k++) {
            if (solver.flow(candidateArc[k]) > 0) {
                colours.add(candidate[k]);
            }
        }
        colours.colour();
        return true;
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

    private int hourPrice(int i, int slot) {
        return prices.time[i * in.slots + slot] / (Prices.SCALE / UNIT);
    }

    private boolean isThere(int i, int slot) {
        return (in.available[i] >> slot & 1) != 0;
    }

    /** How many meetings a participant may have in the two slots. */
    private int place(Seating seating, int i) {
        int here = (seating.at(i, a) >= 0 ? 1 : 0) + (seating.at(i, b) >= 0 ? 1 : 0);
        int elsewhere = seating.met[i] - here;
        int most = (isThere(i, a) ? 1 : 0) + (isThere(i, b) ? 1 : 0);
        return Math.min(most, in.cap[i] - elsewhere);
    }

    private void offer(Seating seating, int p) {
        int slot = seating.slotOf[p];
        if (slot >= 0 && slot != a && slot != b) {
            return;
        }
        long common = in.common(p);
        boolean inA = (common >> a & 1) != 0;
        boolean inB = (common >> b & 1) != 0;
        if (!inA && !inB) {
            return;
        }
        int e = in.pairE[p];
        int partner = in.pairB[p];
        if (place(seating, partner) <= 0) {
            return;
        }
        int used = slot >= 0 ? 1 : 0;
        int from = node(seating, e);
        int to = node(seating, partner);
        if (!inA || !inB) {
            int only = inA ? a : b;
            from = enter(seating, e, from, only);
            to = enter(seating, partner, to, only);
        }
        if (candidates == candidate.length) {
            candidate = Arrays.copyOf(candidate, 2 * candidates);
            candidateArc = Arrays.copyOf(candidateArc, 2 * candidates);
        }
        candidate[candidates] = p;
        // The hall takes the price of the cheaper table; who can only be at the dearer one pays the rest itself.
        int rest = inA && inB ? 0 : tablePrice(inA ? a : b) - cheaperTable;
        candidateArc[candidates++] = solver.arc(from, to, rest - in.weight[p] * UNIT, 1, used);
    }

    private int node(Seating seating, int i) {
        if (node[i] >= 0) {
            return node[i];
        }
        boolean exhibitor = i < in.exhibitors;
        int here = (seating.at(i, a) >= 0 ? 1 : 0) + (seating.at(i, b) >= 0 ? 1 : 0);
        int elsewhere = seating.met[i] - here;
        boolean inA = isThere(i, a);
        boolean inB = isThere(i, b);
        int hours = inA && inB ? (hourPrice(i, a) + hourPrice(i, b)) / 2 : inA ? hourPrice(i, a) : hourPrice(i, b);
        int level = prices.meeting[i] / (Prices.SCALE / UNIT) + hours;
        if (!exhibitor) {
            level += cheaperTable;
        }
        int made = solver.node(exhibitor ? level : -level);
        node[i] = made;
        int most = place(seating, i);
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

    /** Where partners that are there in one slot only are met: the participant itself if that is so of it too, else a port. */
    private int enter(Seating seating, int i, int main, int only) {
        if (!isThere(i, a) || !isThere(i, b)) {
            return main;
        }
        int k = 2 * i + (only == a ? 0 : 1);
        if (port[k] < 0) {
            int pair = seating.at(i, only);
            int used = 0;
            if (pair >= 0) {
                int partner = in.pairE[pair] == i ? in.pairB[pair] : in.pairE[pair];
                used = isThere(partner, a) && isThere(partner, b) ? 0 : 1;
            }
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
