package org.smalltable.core.timetable;

/**
 * A plan as the machinery sees it: pinned meetings are taken out of it (with their seats, hours and bonuses), pairs that
 * can never meet are left out, participants are one row of numbers (exhibitors first, each side in the order of {@link
 * CompanyOrder}), and everything is a flat array.
 */
final class Instance {

    final SessionPlan plan;
    final int slots;
    final int exhibitors;
    final int everybody;
    /** The participant of the plan that has a place in the row: an exhibitor, or the number of exhibitors and a buyer. */
    final int[] who;

    private final int[] placeOf;
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
        who = CompanyOrder.of(plan);
        placeOf = new int[everybody];
        available = new long[everybody];
        for (int i = 0; i < everybody; i++) {
            placeOf[who[i]] = i;
            available[i] = plan.available[who[i]];
        }
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
            cap[i] = Math.min(plan.max[who[i]] - had[i], Long.bitCount(available[i]));
            for (int k = 0; k < levels; k++) {
                bonus[i * levels + k] = plan.bonus(who[i], had[i] + k + 1);
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
            pairE[p] = exhibitorOf(wish);
            pairB[p] = buyerOf(wish);
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
            int e = exhibitorOf(wish);
            int b = buyerOf(wish);
            pinned[wish] = true;
            worth += plan.weight[wish] + plan.bonus(who[e], ++had[e]) + plan.bonus(who[b], ++had[b]);
            available[e] &= ~(1L << s);
            available[b] &= ~(1L << s);
            tables[s]--;
            if (plan.wishPool(wish) >= 0) {
                companions[plan.wishPool(wish) * slots + s]--;
            }
        }
        for (int i = 0; i < everybody; i++) {
            if (had[i] >= plan.max[who[i]]) {
                available[i] = 0;
            }
        }
        return worth;
    }

    /** The wishes that may come true beside the pins, in the order of pairs. */
    private int[] possible(boolean[] pinned) {
        int n = 0;
        int[] wishes = new int[plan.wishes()];
        for (int wish = 0; wish < wishes.length; wish++) {
            if ((available[exhibitorOf(wish)] & available[buyerOf(wish)]) != 0 && !pinned[wish]) {
                wishes[n++] = wish;
            }
        }
        int[] some = java.util.Arrays.copyOf(wishes, n);
        sort(wishes, n, some, this::buyerOf);
        sort(some, n, wishes, this::exhibitorOf);
        return wishes.length == n ? wishes : java.util.Arrays.copyOf(wishes, n);
    }

    /** Sorts wishes by participant, equals as they were. */
    private void sort(int[] from, int n, int[] to, java.util.function.IntUnaryOperator participant) {
        int[] next = new int[everybody + 1];
        for (int k = 0; k < n; k++) {
            next[participant.applyAsInt(from[k]) + 1]++;
        }
        for (int i = 0; i < everybody; i++) {
            next[i + 1] += next[i];
        }
        for (int k = 0; k < n; k++) {
            to[next[participant.applyAsInt(from[k])]++] = from[k];
        }
    }

    private int exhibitorOf(int wish) {
        return placeOf[plan.wishExhibitor[wish]];
    }

    private int buyerOf(int wish) {
        return placeOf[exhibitors + plan.wishBuyer[wish]];
    }

    /** Prices of participants in their places as prices of the plan's participants. */
    Prices ofPlan(Prices prices) {
        int[] meeting = new int[everybody];
        int[] time = new int[everybody * slots];
        for (int i = 0; i < everybody; i++) {
            meeting[who[i]] = prices.meeting[i];
            System.arraycopy(prices.time, i * slots, time, who[i] * slots, slots);
        }
        return new Prices(meeting, time, prices.table, prices.companion);
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
