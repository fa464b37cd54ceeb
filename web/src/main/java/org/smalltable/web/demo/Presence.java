package org.smalltable.web.demo;

import java.util.random.RandomGenerator;

/** When a company is there. */
final class Presence {

    private static final double PART_TIME = 0.3;

    private Presence() {}

    /** Some come for a part of the day only: half of it or more, in one piece. */
    static long draw(int slots, RandomGenerator random) {
        if (random.nextDouble() >= PART_TIME) {
            return -1;
        }
        int length = slots / 2 + random.nextInt(slots / 2);
        int from = random.nextInt(slots - length + 1);
        return ((1L << length) - 1) << from;
    }
}
