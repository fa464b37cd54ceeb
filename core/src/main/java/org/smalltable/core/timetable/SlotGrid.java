package org.smalltable.core.timetable;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * A finished timetable's meetings by slot and participant, which {@link SlotChain}s change between two slots. Couples of
 * slots that do not touch, nor lie beside each other, may be worked on at the same time: all but {@link #busy} is kept by slot.
 */
final class SlotGrid {

    static final int NONE = -1;

    final SessionPlan plan;
    final int exhibitors;
    final int[] exhibitor;
    final int[] buyer;
    final int[] slot;
    /** Slots in which an exhibitor has a meeting; and exhibitors busy, or there, in a slot: 64 to a word. */
    private final AtomicLongArray busy;

    final long[][] busyIn;
    final long[][] thereIn;
    /** Tables left in a slot; below 0 while two chains change one after the other. */
    final int[] room;

    final boolean[] pinned;
    /** at[slot][participant]: the meeting, -1 for none. */
    final int[][] at;

    final int[] pool;
    /** Companions left, by pool and slot. */
    final int[] companionsLeft;

    /** The arrays are the grid's own from now on. */
    SlotGrid(SessionPlan plan, int[] exhibitor, int[] buyer, int[] slot) {
        this.plan = plan;
        this.exhibitor = exhibitor;
        this.buyer = buyer;
        this.slot = slot;
        exhibitors = plan.exhibitors;
        int words = (exhibitors + 63) / 64;
        busy = new AtomicLongArray(exhibitors);
        busyIn = new long[plan.slots][words];
        thereIn = new long[plan.slots][words];
        room = plan.tables.clone();
        at = new int[plan.slots][exhibitors + plan.buyers];
        for (int[] row : at) {
            Arrays.fill(row, NONE);
        }
        for (int e = 0; e < exhibitors; e++) {
            for (long left = plan.available[e]; left != 0; left &= left - 1) {
                thereIn[Long.numberOfTrailingZeros(left)][e >> 6] |= 1L << e;
            }
        }
        pinned = new boolean[slot.length];
        pool = new int[slot.length];
        companionsLeft = plan.companions.clone();
        boolean[] pinnedWish = new boolean[plan.wishes()];
        for (int wish : plan.pinnedWish) {
            pinnedWish[wish] = true;
        }
        long[] filled = new long[exhibitors];
        for (int m = 0; m < slot.length; m++) {
            int wish = plan.wish(exhibitor[m], buyer[m]);
            pinned[m] = pinnedWish[wish];
            pool[m] = plan.wishPool(wish);
            room[slot[m]]--;
            if (pool[m] >= 0) {
                companionsLeft[pool[m] * plan.slots + slot[m]]--;
            }
            at[slot[m]][exhibitor[m]] = m;
            at[slot[m]][exhibitors + buyer[m]] = m;
            filled[exhibitor[m]] |= 1L << slot[m];
            busyIn[slot[m]][exhibitor[m] >> 6] |= 1L << exhibitor[m];
        }
        for (int e = 0; e < exhibitors; e++) {
            busy.setPlain(e, filled[e]);
        }
    }

    /** The meeting of a participant in a slot, -1 for none. */
    int at(int participant, int s) {
        return at[s][participant];
    }

    /** Slots in which an exhibitor has a meeting; slots that others work on may change meanwhile. */
    long busy(int e) {
        return busy.getOpaque(e);
    }

    /** An exhibitor that sat in one of two slots sits in the other one now. */
    void sitsElsewhere(int e, int a, int c) {
        boolean wasInA = (busyIn[a][e >> 6] >> e & 1) != 0;
        busyIn[a][e >> 6] ^= 1L << e;
        busyIn[c][e >> 6] ^= 1L << e;
        busy.getAndAdd(e, wasInA ? (1L << c) - (1L << a) : (1L << a) - (1L << c));
    }
}
