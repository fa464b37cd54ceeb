package org.smalltable.core.timetable;

import java.util.Arrays;

/** A timetable in the making: which pair sits in which slot, with all counts that the rules need kept current. */
final class Seating {

    static final int NONE = -1;

    private static final int SEATED = 0;
    private static final int UNSEATED = 1;
    private static final int CAME = 2;
    private static final int WENT = 3;

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
    /** Slots with a table left. */
    long open;

    final int[] companionsUsed;
    /** What all is worth, the pins included. */
    long value;

    /** Pair and change, in turn, since {@link #remember}. */
    private final IntList changes = new IntList();

    private boolean remembers;

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
        for (int s = 0; s < slots; s++) {
            look(s);
        }
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
        open = from.open;
        companionsUsed = from.companionsUsed.clone();
        value = from.value;
    }

    private void look(int slot) {
        open = used[slot] < in.tables[slot] ? open | 1L << slot : open & ~(1L << slot);
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
        note(pair, slot, SEATED);
        value += gain(pair);
        met[in.pairE[pair]]++;
        met[in.pairB[pair]]++;
        put(pair, slot);
    }

    void unseat(int pair) {
        note(pair, slotOf[pair], UNSEATED);
        take(pair);
        met[in.pairE[pair]]--;
        met[in.pairB[pair]]--;
        value -= gain(pair);
    }

    /** Puts a pair that has no slot just now into one, without a word about how often its participants meet. */
    void occupy(int pair, int slot) {
        note(pair, slot, CAME);
        put(pair, slot);
    }

    private void put(int pair, int slot) {
        int e = in.pairE[pair];
        int b = in.pairB[pair];
        slotOf[pair] = (byte) slot;
        at[e * slots + slot] = pair;
        at[b * slots + slot] = pair;
        free[e] &= ~(1L << slot);
        free[b] &= ~(1L << slot);
        used[slot]++;
        look(slot);
        if (in.pool != null && in.pool[pair] >= 0) {
            companionsUsed[in.pool[pair] * slots + slot]++;
        }
    }

    void vacate(int pair) {
        note(pair, slotOf[pair], WENT);
        take(pair);
    }

    private void take(int pair) {
        int slot = slotOf[pair];
        int e = in.pairE[pair];
        int b = in.pairB[pair];
        slotOf[pair] = (byte) NONE;
        at[e * slots + slot] = NONE;
        at[b * slots + slot] = NONE;
        free[e] |= 1L << slot;
        free[b] |= 1L << slot;
        used[slot]--;
        look(slot);
        if (in.pool != null && in.pool[pair] >= 0) {
            companionsUsed[in.pool[pair] * slots + slot]--;
        }
    }

    /** From now on changes are remembered, so that {@link #takeBack} can undo them. */
    void remember() {
        changes.clear();
        remembers = true;
    }

    /** Undoes everything since {@link #remember}. */
    void takeBack() {
        remembers = false;
        for (int k = changes.size() - 1; k >= 0; k--) {
            int change = changes.get(k);
            int pair = changes.get(--k);
            switch (change & 3) {
                case SEATED -> unseat(pair);
                case UNSEATED -> seat(pair, change >> 2);
                case CAME -> vacate(pair);
                default -> occupy(pair, change >> 2);
            }
        }
    }

    private void note(int pair, int slot, int what) {
        if (remembers) {
            changes.add(pair);
            changes.add(slot << 2 | what);
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
        open = from.open;
        value = from.value;
    }
}
