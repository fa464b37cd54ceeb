package org.smalltable.core.timetable;

/**
 * A plan as the machinery sees it: pinned meetings are taken out of it (with their seats, hours and bonuses), pairs that
 * can never meet are left out, participants are one row of numbers (exhibitors first), and everything is a flat array.
 */
final class Instance {

    final SessionPlan plan;
    final int slots;
    final int exhibitors;
    final int everybody;
    final int pairs;
    /** The two participants of a pair; pairs are in the order of their exhibitor, then their buyer. */
    final int[] pairE;

    final int[] pairB;
    final int[] weight;
    final int[] wishOf;
    /** Pool of a pair, -1 for none; null without pools. */
    final int[] pool;

    final int pools;
    /** Companions left beside the pins: companions[pool * slots + slot]. */
    final int[] companions;
    /** Free slots, and most meetings beside the pins. */
    final long[] available;

    final int[] cap;
    final int[] tables;
    /** bonus[participant * levels + k]: what its (k+1)-th meeting beside the pins earns; further ones nothing. */
    final int levels;

    final int[] bonus;
    /** Pairs of participant i: pairOf[first[i]] to pairOf[first[i + 1] - 1]. */
    final int[] first;

    final int[] pairOf;
    /** What the pins are worth. */
    final long base;

    Instance(SessionPlan plan) {
        this.plan = plan;
        slots = plan.slots;
        exhibitors = plan.exhibitors;
        everybody = plan.exhibitors + plan.buyers;
        available = plan.available.clone();
        tables = plan.tables.clone();
        companions = plan.companions.clone();
        pools = plan.pools();
        int[] had = new int[everybody];
        boolean[] pinned = new boolean[plan.wishes()];
        base = takePins(had, pinned);
        cap = new int[everybody];
        levels = Math.max(1, plan.coverage.length);
        bonus = new int[everybody * levels];
        for (int i = 0; i < everybody; i++) {
            cap[i] = Math.min(plan.max[i] - had[i], Long.bitCount(available[i]));
            for (int k = 0; k < levels; k++) {
                bonus[i * levels + k] = plan.bonus(i, had[i] + k + 1);
            }
        }
        wishOf = possible(pinned);
        pairs = wishOf.length;
        pairE = new int[pairs];
        pairB = new int[pairs];
        weight = new int[pairs];
        pool = pools == 0 ? null : new int[pairs];
        first = new int[everybody + 1];
        for (int p = 0; p < pairs; p++) {
            int wish = wishOf[p];
            pairE[p] = plan.wishExhibitor[wish];
            pairB[p] = exhibitors + plan.wishBuyer[wish];
            weight[p] = plan.weight[wish];
            if (pool != null) {
                pool[p] = plan.wishPool[wish];
            }
            first[pairE[p] + 1]++;
            first[pairB[p] + 1]++;
        }
        for (int i = 0; i < everybody; i++) {
            first[i + 1] += first[i];
        }
        pairOf = new int[2 * pairs];
        int[] next = first.clone();
        for (int p = 0; p < pairs; p++) {
            pairOf[next[pairE[p]]++] = p;
            pairOf[next[pairB[p]]++] = p;
        }
    }

    private long takePins(int[] had, boolean[] pinned) {
        long worth = 0;
        for (int k = 0; k < plan.pins(); k++) {
            int wish = plan.pinnedWish[k];
            int s = plan.pinnedSlot[k];
            int e = plan.wishExhibitor[wish];
            int b = exhibitors + plan.wishBuyer[wish];
            pinned[wish] = true;
            worth += plan.weight[wish] + plan.bonus(e, ++had[e]) + plan.bonus(b, ++had[b]);
            available[e] &= ~(1L << s);
            available[b] &= ~(1L << s);
            tables[s]--;
            if (plan.wishPool(wish) >= 0) {
                companions[plan.wishPool(wish) * slots + s]--;
            }
        }
        for (int i = 0; i < everybody; i++) {
            if (had[i] >= plan.max[i]) {
                available[i] = 0;
            }
        }
        return worth;
    }

    private int[] possible(boolean[] pinned) {
        int n = 0;
        int[] wishes = new int[plan.wishes()];
        for (int wish = 0; wish < wishes.length; wish++) {
            long common = available[plan.wishExhibitor[wish]] & available[exhibitors + plan.wishBuyer[wish]];
            if (common != 0 && !pinned[wish]) {
                wishes[n++] = wish;
            }
        }
        return java.util.Arrays.copyOf(wishes, n);
    }

    /** The slots in which both of a pair are there. */
    long common(int pair) {
        return available[pairE[pair]] & available[pairB[pair]];
    }

    /** What a participant's next meeting earns beside its weight when it has so many already. */
    int nextBonus(int participant, int meetings) {
        return meetings < levels ? bonus[participant * levels + meetings] : 0;
    }
}
