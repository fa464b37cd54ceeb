package org.smalltable.core.timetable;

/** Makes a seating of the shares that {@link SlotPricing} found: the largest first, then whatever still pays. */
final class Rounding {

    private static final int STEPS = 64;
    private static final int LEAST = 10;

    private Rounding() {}

    static Seating of(Instance in, SlotPricing pricing, Prices prices) {
        Seating seating = new Seating(in);
        int[] next = new int[STEPS + 2];
        for (ShareBlock block : pricing.blocks) {
            for (int k = 0; k < block.entries.size(); k++) {
                next[STEPS - step(block.entries.share(k)) + 1]++;
            }
        }
        for (int k = 0; k <= STEPS; k++) {
            next[k + 1] += next[k];
        }
        int[] pairs = new int[next[STEPS - LEAST + 1]];
        byte[] slots = new byte[pairs.length];
        for (ShareBlock block : pricing.blocks) {
            ShareEntries entries = block.entries;
            for (int a = 0; a < entries.active; a++) {
                for (int k = entries.firstEntry[a]; k < entries.firstEntry[a + 1]; k++) {
                    int step = step(entries.share(k));
                    if (step >= LEAST) {
                        int at = next[STEPS - step]++;
                        pairs[at] = entries.pairs[a];
                        slots[at] = entries.slotOf[k];
                    }
                }
            }
        }
        for (int k = 0; k < pairs.length; k++) {
            int p = pairs[k];
            int s = slots[k];
            if (!seating.isSeated(p)
                    && (seating.free[in.pairE[p]] & seating.free[in.pairB[p]] & 1L << s) != 0
                    && seating.bothWant(p)
                    && seating.hasRoom(p, s)) {
                seating.seat(p, s);
            }
        }
        FirstSeating.fill(seating, new KempeChains(seating), prices);
        return seating;
    }

    private static int step(float share) {
        return Math.max(0, Math.min(STEPS, Math.round(share * STEPS)));
    }
}
