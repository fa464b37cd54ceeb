package org.smalltable.core.timetable;

/**
 * Gives chosen pairs their slots: the hardest first (fewest common slots), each where most tables are left, otherwise by
 * {@link KempeChains}. Without absences and with equal slots every pair finds its seat (König's theorem, with slots evened
 * out after de Werra); otherwise a few do not, and what is free is filled from the other pairs.
 */
final class FirstSeating {

    final Seating seating;
    /** Chosen pairs that found no seat. */
    final IntList leftOut = new IntList();

    FirstSeating(Instance in, ChoiceOfPairs choice, Prices prices) {
        seating = new Seating(in);
        KempeChains chains = new KempeChains(seating);
        for (int pair : byCommonSlots(in, choice)) {
            if (seating.bothWant(pair) && !chains.seat(pair)) {
                leftOut.add(pair);
            }
        }
        fill(seating, chains, prices);
    }

    /** Seats whatever still finds a seat, the pairs of most profit at these prices first. */
    static void fill(Seating seating, KempeChains chains, Prices prices) {
        Instance in = seating.in;
        long[] rest = new long[in.pairs];
        int n = 0;
        for (int p = 0; p < in.pairs; p++) {
            if (!seating.isSeated(p) && seating.bothWant(p)) {
                rest[n++] = (long) -DualBound.bestProfit(in, prices, p) << 32 | p;
            }
        }
        java.util.Arrays.sort(rest, 0, n);
        for (int k = 0; k < n; k++) {
            int pair = (int) rest[k];
            if (seating.bothWant(pair)) {
                chains.seat(pair);
            }
        }
    }

    private static int[] byCommonSlots(Instance in, ChoiceOfPairs choice) {
        int[] next = new int[SessionPlan.MAX_SLOTS + 2];
        int n = 0;
        for (int p = 0; p < in.pairs; p++) {
            if (choice.isChosen(p)) {
                next[Long.bitCount(in.common(p)) + 1]++;
                n++;
            }
        }
        for (int k = 0; k <= SessionPlan.MAX_SLOTS; k++) {
            next[k + 1] += next[k];
        }
        int[] order = new int[n];
        for (int p = 0; p < in.pairs; p++) {
            if (choice.isChosen(p)) {
                order[next[Long.bitCount(in.common(p))]++] = p;
            }
        }
        return order;
    }
}
