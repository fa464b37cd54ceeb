package org.smalltable.core.timetable;

/**
 * A little that pairs gain beside their worth, in {@link SlotPricing#POINTS}: in some slots more than in others, by lot, and
 * as much again for staying where they are. Among seatings of equal worth one is then better than all mixtures of them, and
 * the shares of {@link SlotPricing} become whole. Immutable.
 */
final class Lots {

    private static final byte[] NOWHERE = {};

    private final float most;
    private final int seed;
    /** The slot in which a pair may stay, -1 for none; empty when nobody stays anywhere. */
    private final byte[] home;

    private Lots(float most, int seed, byte[] home) {
        this.most = most;
        this.seed = seed;
        this.home = home;
    }

    /** Nobody gains anything. */
    static Lots none() {
        return new Lots(0, 0, NOWHERE);
    }

    /** A lot is worth so much at most. */
    static Lots of(float most, int seed) {
        return new Lots(most, seed, NOWHERE);
    }

    /** The same, and staying in the slot given is worth as much. */
    static Lots of(float most, int seed, byte[] slotOf) {
        return new Lots(most, seed, slotOf);
    }

    float gain(int pair, int slot) {
        return most == 0 ? 0 : most * (luck(pair, slot) + (isHome(pair, slot) ? 1 : 0));
    }

    boolean isHome(int pair, int slot) {
        return home.length > 0 && home[pair] == slot;
    }

    boolean hasHome(int pair) {
        return home.length > 0 && home[pair] >= 0;
    }

    /** From 0 to 1; not a sum of something of the pair and something of the slot, or exchanges would come out even. */
    float luck(int pair, int slot) {
        int h = (pair + seed) * 0x9E3779B9 + slot * 0x85EBCA6B;
        h = (h ^ h >>> 15) * 0xC2B2AE35;
        return (h >>> 8) * (1f / (1 << 24));
    }
}
