package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * What a session's timetable has to be made of: slots with their tables, exhibitors and buyers with
 * their free slots and caps, weighted wishes, pinned meetings, and the bonus that falls with each
 * further meeting of the same participant. Immutable, safe to share between threads; made by {@link
 * #builder(String)}, which refuses whatever no timetable could satisfy.
 *
 * <p>A timetable is worth the weights of its meetings plus, for every participant, the bonuses of
 * its first, second, ... meeting ({@link #bonus}). A set of slots is a bit mask: bit <i>s</i> stands
 * for slot <i>s</i>, hence at most {@value #MAX_SLOTS} slots.
 *
 * <p>Wishes have indexes too, in the order of their exhibitor and then their buyer, whatever the
 * order in which they were given.
 */
public final class SessionPlan {

    /** Most slots a session can have: a mask of slots is one {@code long}. */
    public static final int MAX_SLOTS = 64;

    /** Heaviest weight of a wish. */
    public static final int MAX_WEIGHT = 1000;

    /** Largest bonus of a meeting, and largest floor. */
    public static final int MAX_BONUS = 100_000;

    private final String name;
    final int exhibitors;
    final int buyers;
    final int slots;
    final int[] tables;
    /** Most meetings and free slots by participant: exhibitors first, then buyers. */
    final int[] max;

    final long[] available;
    /** Added to the first meeting's bonus, by participant. */
    final int[] floor;

    final int[] coverage;
    final int[] wishExhibitor;
    final int[] wishBuyer;
    final short[] weight;
    /** Pool needed by a wish, -1 for none; null when no wish needs one. */
    final int[] wishPool;

    /** Wishes of exhibitor e: from firstWish[e] to firstWish[e + 1]. */
    final int[] firstWish;

    final int[] pinnedWish;
    final int[] pinnedSlot;
    /** Companions of pool p in slot s: companions[p * slots + s]. */
    final int[] companions;

    SessionPlan(SessionPlanBuilder from, int[] order) {
        name = from.name;
        exhibitors = from.exhibitors.size();
        buyers = from.buyers.size();
        slots = from.tables.size();
        tables = from.tables.toArray();
        int everybody = exhibitors + buyers;
        max = new int[everybody];
        available = new long[everybody];
        floor = new int[everybody];
        from.exhibitors.copyInto(max, available, floor, 0, allSlots());
        from.buyers.copyInto(max, available, floor, exhibitors, allSlots());
        coverage = from.coverage.clone();
        int n = order.length;
        wishExhibitor = new int[n];
        wishBuyer = new int[n];
        weight = new short[n];
        wishPool = from.pools() == 0 ? null : new int[n];
        firstWish = new int[exhibitors + 1];
        for (int k = 0; k < n; k++) {
            int given = order[k];
            wishExhibitor[k] = from.wishExhibitor.get(given);
            wishBuyer[k] = from.wishBuyer.get(given);
            weight[k] = (short) from.wishWeight.get(given);
            if (wishPool != null) {
                wishPool[k] = from.wishPool.get(given);
            }
            firstWish[wishExhibitor[k] + 1]++;
        }
        for (int e = 0; e < exhibitors; e++) {
            firstWish[e + 1] += firstWish[e];
        }
        companions = from.companions.toArray();
        int pins = from.pinSlot.size();
        pinnedWish = new int[pins];
        pinnedSlot = from.pinSlot.toArray();
        for (int k = 0; k < pins; k++) {
            pinnedWish[k] = wish(from.pinExhibitor.get(k), from.pinBuyer.get(k));
        }
    }

    /** The same plan with other floors. */
    private SessionPlan(SessionPlan from, int[] floor) {
        name = from.name;
        exhibitors = from.exhibitors;
        buyers = from.buyers;
        slots = from.slots;
        tables = from.tables;
        max = from.max;
        available = from.available;
        this.floor = floor;
        coverage = from.coverage;
        wishExhibitor = from.wishExhibitor;
        wishBuyer = from.wishBuyer;
        weight = from.weight;
        wishPool = from.wishPool;
        firstWish = from.firstWish;
        pinnedWish = from.pinnedWish;
        pinnedSlot = from.pinnedSlot;
        companions = from.companions;
    }

    /** Whether anybody's first meeting earns more than others'. */
    public boolean hasFloors() {
        for (int extra : floor) {
            if (extra > 0) {
                return true;
            }
        }
        return false;
    }

    /** The same plan, in which nobody has a floor. */
    public SessionPlan withoutFloors() {
        return new SessionPlan(this, new int[floor.length]);
    }

    /** Starts an empty plan; the name appears in messages and files only. */
    public static SessionPlanBuilder builder(String name) {
        return new SessionPlanBuilder(name);
    }

    public String name() {
        return name;
    }

    public int slots() {
        return slots;
    }

    public int exhibitors() {
        return exhibitors;
    }

    public int buyers() {
        return buyers;
    }

    public int wishes() {
        return wishExhibitor.length;
    }

    public int pins() {
        return pinnedWish.length;
    }

    public int pools() {
        return slots == 0 ? 0 : companions.length / slots;
    }

    /** How many meetings a slot can hold. */
    public int tables(int slot) {
        return tables[slot];
    }

    /** The mask of all slots. */
    public long allSlots() {
        return slots == MAX_SLOTS ? -1L : (1L << slots) - 1;
    }

    public int exhibitorMax(int exhibitor) {
        return max[exhibitor];
    }

    public int buyerMax(int buyer) {
        return max[exhibitors + buyer];
    }

    public long exhibitorAvailable(int exhibitor) {
        return available[exhibitor];
    }

    public long buyerAvailable(int buyer) {
        return available[exhibitors + buyer];
    }

    public int exhibitorFloor(int exhibitor) {
        return floor[exhibitor];
    }

    public int buyerFloor(int buyer) {
        return floor[exhibitors + buyer];
    }

    /** The falling bonuses that hold for everybody. */
    public int[] coverage() {
        return coverage.clone();
    }

    public int wishExhibitor(int wish) {
        return wishExhibitor[wish];
    }

    public int wishBuyer(int wish) {
        return wishBuyer[wish];
    }

    public int wishWeight(int wish) {
        return weight[wish];
    }

    /** The pool whose companion this wish needs, or -1. */
    public int wishPool(int wish) {
        return wishPool == null ? -1 : wishPool[wish];
    }

    /** How many companions of a pool are there in a slot. */
    public int companions(int pool, int slot) {
        return companions[pool * slots + slot];
    }

    public int pinnedWish(int pin) {
        return pinnedWish[pin];
    }

    public int pinnedSlot(int pin) {
        return pinnedSlot[pin];
    }

    /** The index of the wish of these two, or -1 when they have none. */
    public int wish(int exhibitor, int buyer) {
        if (exhibitor < 0 || exhibitor >= exhibitors) {
            return -1;
        }
        int k = Arrays.binarySearch(wishBuyer, firstWish[exhibitor], firstWish[exhibitor + 1], buyer);
        return Math.max(k, -1);
    }

    /** The slots in which both sides of a wish are there. */
    public long commonSlots(int wish) {
        return available[wishExhibitor[wish]] & available[exhibitors + wishBuyer[wish]];
    }

    /** What the {@code nth} meeting (from 1) of a participant earns beside its weight; exhibitors come before buyers. */
    int bonus(int participant, int nth) {
        return (nth <= coverage.length ? coverage[nth - 1] : 0) + (nth == 1 ? floor[participant] : 0);
    }

    /** What all bonuses of a participant with so many meetings add up to. */
    long bonuses(int participant, int meetings) {
        long sum = meetings > 0 ? floor[participant] : 0;
        for (int k = 0; k < Math.min(meetings, coverage.length); k++) {
            sum += coverage[k];
        }
        return sum;
    }

    /** Most meetings a participant can have: its cap, or fewer when it is there for less. */
    int capacity(int participant) {
        return Math.min(max[participant], Long.bitCount(available[participant]));
    }
}
