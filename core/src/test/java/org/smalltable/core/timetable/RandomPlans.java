package org.smalltable.core.timetable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws plans that can be satisfied: absences, caps, uneven tables, floors, pins and companions, all from one seed. */
final class RandomPlans {

    record Wish(int exhibitor, int buyer, int weight, int pool) {}

    final int slots;
    final int exhibitors;
    int buyers;
    final int[] tables;
    int[] max;
    long[] available;
    int[] floor;
    final int[] coverage;
    final List<Wish> wishes = new ArrayList<>();
    final List<int[]> pins = new ArrayList<>();
    final int[] companions;

    private RandomPlans(long seed, int mostOfEach, int mostSlots, double density) {
        Random random = new Random(seed);
        slots = 1 + random.nextInt(mostSlots);
        exhibitors = 1 + random.nextInt(mostOfEach);
        buyers = 1 + random.nextInt(mostOfEach);
        tables = random.ints(slots, 0, 1 + Math.min(exhibitors, buyers)).toArray();
        max = random.ints(exhibitors + buyers, 0, slots + 2).toArray();
        floor = random.ints(exhibitors + buyers, -400, 200)
                .map(f -> Math.max(0, f))
                .toArray();
        available = new long[exhibitors + buyers];
        for (int i = 0; i < available.length; i++) {
            available[i] = random.nextBoolean() ? -1 : random.nextLong();
        }
        coverage = random.nextBoolean() ? new int[] {300} : new int[] {400, 150, 50};
        boolean interpreted = random.nextInt(3) == 0;
        companions = interpreted ? random.ints(slots, 0, 3).toArray() : new int[0];
        for (int e = 0; e < exhibitors; e++) {
            for (int b = 0; b < buyers; b++) {
                if (random.nextDouble() < density) {
                    int pool = interpreted && random.nextBoolean() ? 0 : -1;
                    wishes.add(new Wish(e, b, 1 + random.nextInt(1000), pool));
                }
            }
        }
        for (Wish wish : wishes) {
            if (random.nextInt(6) == 0) {
                tryToPin(wish, random.nextInt(slots));
            }
        }
    }

    /** So few wishes that every timetable can be looked at. */
    static RandomPlans tiny(long seed) {
        return new RandomPlans(seed, 3, 3, 0.8);
    }

    /** So few wishes that every timetable can be looked at when hopeless ones are left out early; people fill their day. */
    static RandomPlans few(long seed) {
        return new RandomPlans(seed, 4, 4, 0.7);
    }

    /** One more buyer comes, with wishes of its own; answers its number. */
    int arrive(Random random, List<Disturbance.Interest> interests) {
        int b = buyers++;
        max = Arrays.copyOf(max, exhibitors + buyers);
        max[exhibitors + b] = 1 + random.nextInt(2);
        available = Arrays.copyOf(available, exhibitors + buyers);
        available[exhibitors + b] = random.nextInt(1, 1 << slots);
        floor = Arrays.copyOf(floor, exhibitors + buyers);
        for (int e = 0; e < exhibitors; e++) {
            if (random.nextBoolean()) {
                int weight = 1 + random.nextInt(1000);
                wishes.add(new Wish(e, b, weight, -1));
                interests.add(new Disturbance.Interest(e, weight));
            }
        }
        return b;
    }

    /** A few dozen wishes. */
    static RandomPlans small(long seed) {
        return new RandomPlans(seed, 12, 7, 0.5);
    }

    private void tryToPin(Wish wish, int slot) {
        pins.add(new int[] {wish.exhibitor, wish.buyer, slot});
        try {
            plan(0);
        } catch (IllegalArgumentException clash) {
            pins.removeLast();
        }
    }

    SessionPlan plan() {
        return plan(0);
    }

    /** The same plan with its wishes and pins given in another order. */
    SessionPlan plan(long shuffle) {
        SessionPlanBuilder plan = SessionPlan.builder("random");
        for (int t : tables) {
            plan.slot(t);
        }
        for (int e = 0; e < exhibitors; e++) {
            plan.exhibitor(max[e], available[e]);
            plan.exhibitorFloor(e, floor[e]);
        }
        for (int b = 0; b < buyers; b++) {
            plan.buyer(max[exhibitors + b], available[exhibitors + b]);
            plan.buyerFloor(b, floor[exhibitors + b]);
        }
        plan.coverage(coverage);
        if (companions.length > 0) {
            plan.pool(companions);
        }
        List<Wish> given = new ArrayList<>(wishes);
        List<int[]> pinned = new ArrayList<>(pins);
        if (shuffle != 0) {
            Collections.shuffle(given, new Random(shuffle));
            Collections.shuffle(pinned, new Random(shuffle));
        }
        given.forEach(w -> plan.wish(w.exhibitor, w.buyer, w.weight, w.pool));
        pinned.forEach(p -> plan.pin(p[0], p[1], p[2]));
        return plan.build();
    }
}
