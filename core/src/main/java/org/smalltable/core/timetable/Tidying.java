package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * Moves meetings between slots where that costs nothing, until each exhibitor's lie together (so that it may keep its table)
 * and as many as can be are in the slots where they were announced before; {@link SlotCouple} by couple, several at a time
 * that have nothing to do with each other. Some noise, which fades, helps over small losses.
 */
final class Tidying {

    private static final int AT_ONCE = 8;

    private final int slots;
    private final Noise noise;
    private final Workers workers;
    private final SlotCouple[] desks = new SlotCouple[AT_ONCE];
    private final int[] saved = new int[AT_ONCE];
    private int looks;

    /**
     * Changes the grid.
     *
     * @param home the slot in which a meeting was announced, -1 for none
     */
    Tidying(SlotGrid grid, int[] home, Noise noise, Workers workers) {
        this.noise = noise;
        this.workers = workers;
        slots = grid.plan.slots;
        int[] seen = new int[grid.slot.length];
        boolean hasHomes = Arrays.stream(home).anyMatch(s -> s >= 0);
        Arrays.setAll(desks, d -> new SlotCouple(grid, home, hasHomes, seen));
    }

    /** Looks at every two slots once, in a drawn order; answers by how much things got better. */
    int pass(double loudness) {
        int[] couples = drawnCouples();
        int sum = 0;
        int[] atOnce = new int[AT_ONCE];
        for (int left = couples.length; left > 0; ) {
            int n = 0;
            int kept = 0;
            long touched = 0;
            for (int k = 0; k < left; k++) {
                long both = 1L << (couples[k] >> 6) | 1L << (couples[k] & 63);
                if (n < AT_ONCE && (touched & both) == 0) {
                    atOnce[n++] = couples[k];
                    // What an exhibitor gains depends on the slots before and after, too.
                    touched |= both | both << 1 | both >>> 1;
                } else {
                    couples[kept++] = couples[k];
                }
            }
            left = kept;
            int firstLook = looks + 1;
            looks += n;
            long seed = noise.seed();
            workers.run(
                    n,
                    d -> saved[d] = desks[d].tidy(
                            atOnce[d] >> 6, atOnce[d] & 63, loudness, new Noise(Scramble.of(seed, d)), firstLook + d));
            for (int d = 0; d < n; d++) {
                sum += saved[d];
            }
        }
        return sum;
    }

    private int[] drawnCouples() {
        int[] couples = new int[slots * (slots - 1) / 2];
        int n = 0;
        for (int x = 0; x < slots; x++) {
            for (int y = x + 1; y < slots; y++) {
                couples[n++] = x << 6 | y;
            }
        }
        for (int left = n; left > 1; left--) {
            int k = noise.below(left);
            int last = couples[left - 1];
            couples[left - 1] = couples[k];
            couples[k] = last;
        }
        return couples;
    }
}
