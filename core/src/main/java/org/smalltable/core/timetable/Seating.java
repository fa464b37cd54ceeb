package org.smalltable.core.timetable;

import java.util.Arrays;

/** A timetable in the making: which pair sits in which slot, with all counts that the rules need kept current. */
final class Seating {

    static final int NONE = -1;

    final Instance in;
    private final int slots;
    /** Slot of a pair, or -1. */
    final byte[] slotOf;
    /** Pair of a participant in a slot, at[participant * slots + slot], or -1. */
    final int[] at;
    /** Slots in which a participant is there and has no meeting. */
    final long[] free;

    final int[] met;
    final int[] used;
    final int[] companionsUsed;
    /** What all is worth, the pins included. */
    long value;

    Seating(Instance in) {
        this.in = in;
        slots = in.slots;
        slotOf = new byte[in.pairs];
        Arrays.fill(slotOf, (byte) NONE);
        at = new int[in.everybody * slots];
        Arrays.fill(at, NONE);
        free = in.available.clone();
        met = new int[in.everybody];
        used = new int[slots];
        companionsUsed = new int[in.companions.length];
        value = in.base;
    }

    Seating(Seating from) {
        in = from.in;
        slots = from.slots;
        slotOf = from.slotOf.clone();
        at = from.at.clone();
        free = from.free.clone();
        met = from.met.clone();
        used = from.used.clone();
        companionsUsed = from.companionsUsed.clone();
        value = from.value;
    }

    int at(int participant, int slot) {
        return at[participant * slots + slot];
    }

    boolean isSeated(int pair) {
        return slotOf[pair] >= 0;
    }

    /** Whether both may still have a meeting more. */
    boolean bothWant(int pair) {
        int e = in.pairE[pair];
        int b = in.pairB[pair];
        return met[e] < in.cap[e] && met[b] < in.cap[b];
    }

    /** What seating a pair earns now. */
    int gain(int pair) {
        int e = in.pairE[pair];
        int b = in.pairB[pair];
        return in.weight[pair] + in.nextBonus(e, met[e]) + in.nextBonus(b, met[b]);
    }

    /** Whether a slot has a table, and a companion if the pair needs one. */
    boolean hasRoom(int pair, int slot) {
        if (used[slot] >= in.tables[slot]) {
            return false;
        }
        if (in.pool == null || in.pool[pair] < 0) {
            return true;
        }
        int k = in.pool[pair] * slots + slot;
        return companionsUsed[k] < in.companions[k];
    }

    void seat(int pair, int slot) {
        value += gain(pair);
        met[in.pairE[pair]]++;
        met[in.pairB[pair]]++;
        occupy(pair, slot);
    }

    void unseat(int pair) {
        vacate(pair);
        met[in.pairE[pair]]--;
        met[in.pairB[pair]]--;
        value -= gain(pair);
    }

    /** Puts a pair that has no slot just now into one, without a word about how often its participants meet. */
    void occupy(int pair, int slot) {
        int e = in.pairE[pair];
        int b = in.pairB[pair];
        slotOf[pair] = (byte) slot;
        at[e * slots + slot] = pair;
        at[b * slots + slot] = pair;
        free[e] &= ~(1L << slot);
        free[b] &= ~(1L << slot);
        used[slot]++;
        if (in.pool != null && in.pool[pair] >= 0) {
            companionsUsed[in.pool[pair] * slots + slot]++;
        }
    }

    void vacate(int pair) {
        int slot = slotOf[pair];
        int e = in.pairE[pair];
        int b = in.pairB[pair];
        slotOf[pair] = (byte) NONE;
        at[e * slots + slot] = NONE;
        at[b * slots + slot] = NONE;
        free[e] |= 1L << slot;
        free[b] |= 1L << slot;
        used[slot]--;
        if (in.pool != null && in.pool[pair] >= 0) {
            companionsUsed[in.pool[pair] * slots + slot]--;
        }
    }

    /** Takes everything over from another seating of the same instance. */
    void copyFrom(Seating from) {
        System.arraycopy(from.slotOf, 0, slotOf, 0, slotOf.length);
        System.arraycopy(from.at, 0, at, 0, at.length);
        System.arraycopy(from.free, 0, free, 0, free.length);
        System.arraycopy(from.met, 0, met, 0, met.length);
        System.arraycopy(from.used, 0, used, 0, used.length);
        System.arraycopy(from.companionsUsed, 0, companionsUsed, 0, companionsUsed.length);
        value = from.value;
    }
}
