package org.smalltable.core.timetable;

/**
 * Seats pairs by exchanging two slots along a chain (A. Kempe; D. König, "Über Graphen und ihre Anwendung", 1916, for why
 * chains from the two ends of a pair in a bipartite graph never meet; D. de Werra, "Balanced schedules", 1971, for evening
 * out how full two slots are). Meetings of slots {@code a} and {@code c} make up paths and circles; a path may exchange
 * its slots when both its ends are there in the other slot and both slots have room.
 */
final class KempeChains {

    private static final int NO_PAIR = -1;

    private final Seating seating;
    private final Instance in;
    private final int slots;
    /** What the last walk found: pairs of the chain in order. */
    private int[] chain = new int[64];

    private int length;
    private int turn;
    /** How often chains changed a slot, and the sum for two slots between which nothing could be moved; 0 for untried. */
    private final int[] changed;

    private final int[] stuck;

    KempeChains(Seating seating) {
        this.seating = seating;
        in = seating.in;
        slots = in.slots;
        changed = new int[slots];
        stuck = new int[slots * slots];
        java.util.Arrays.fill(stuck, -1);
    }

    /** Seats a pair whose participants both want it: where there is room, else by a chain. Answers whether it could. */
    boolean seat(int pair) {
        if (seating.open == 0) {
            return false;
        }
        int e = in.pairE[pair];
        int b = in.pairB[pair];
        long common = seating.free[e] & seating.free[b];
        int best = roomiest(pair, common);
        if (best >= 0) {
            seating.seat(pair, best);
            changed[best]++;
            return true;
        }
        return seatByChain(pair, e, b)
                || seatByChain(pair, b, e)
                || seatInFullSlot(pair, common)
                || seatByBoth(pair, e, b);
    }

    private int roomiest(int pair, long among) {
        int best = -1;
        int bestLeft = 0;
        for (long left = among & seating.open; left != 0; left &= left - 1) {
            int s = Long.numberOfTrailingZeros(left);
            int room = in.tables[s] - seating.used[s];
            if (room > bestLeft && seating.hasRoom(pair, s)) {
                best = s;
                bestLeft = room;
            }
        }
        return best;
    }

    /** Where {@code i} is free and {@code j} busy, lets j's meeting change to another slot free for j. */
    private boolean seatByChain(int pair, int i, int j) {
        for (long as = seating.free[i] & in.available[j] & ~seating.free[j]; as != 0; as &= as - 1) {
            int a = Long.numberOfTrailingZeros(as);
            boolean open = (seating.open >> a & 1) != 0;
            for (long cs = open ? seating.free[j] : seating.free[j] & seating.open; cs != 0; cs &= cs - 1) {
                int c = Long.numberOfTrailingZeros(cs);
                if (walk(j, a, c) && fits(a, c, pair)) {
                    exchange(a, c);
                    seating.seat(pair, a);
                    return true;
                }
            }
        }
        return false;
    }

    /** Where both are free but all tables are taken, moves some other chain's meeting to a slot with a table left. */
    private boolean seatInFullSlot(int pair, long common) {
        for (long as = common & ~seating.open; as != 0; as &= as - 1) {
            int a = Long.numberOfTrailingZeros(as);
            for (long cs = seating.open; cs != 0; cs &= cs - 1) {
                if (makeRoom(a, Long.numberOfTrailingZeros(cs)) && seating.hasRoom(pair, a)) {
                    seating.seat(pair, a);
                    return true;
                }
            }
        }
        return false;
    }

    /** When no slot of a fitting chain has room: makes room in one first, which costs nothing, then uses the chain. */
    private boolean seatByBoth(int pair, int e, int b) {
        int room = Long.numberOfTrailingZeros(seating.open);
        for (long as = seating.free[e] & in.available[b]; as != 0; as &= as - 1) {
            int a = Long.numberOfTrailingZeros(as);
            for (long cs = seating.free[b] & in.available[e]; cs != 0; cs &= cs - 1) {
                int c = Long.numberOfTrailingZeros(cs);
                if (a != c && a != room && seating.used[a] >= in.tables[a] && makeRoom(a, room)) {
                    if ((seating.free[e] & seating.free[b] & 1L << a) != 0 && seating.hasRoom(pair, a)) {
                        seating.seat(pair, a);
                        return true;
                    }
                    return seatByChain(pair, e, b) || seatByChain(pair, b, e);
                }
            }
        }
        return false;
    }

    /** Moves one meeting net from slot a to slot c; tries participants in turn, a bounded number of them. */
    boolean makeRoom(int a, int c) {
        int state = changed[a] + changed[c];
        if (stuck[a * slots + c] == state) {
            return false;
        }
        for (int tries = 0; tries < Math.min(in.everybody, 400); tries++) {
            turn = turn + 1 < in.everybody ? turn + 1 : 0;
            if (seating.at(turn, a) >= 0
                    && (seating.free[turn] >> c & 1) != 0
                    && walk(turn, a, c)
                    && (length & 1) == 1
                    && companionsFit(a, c, NO_PAIR)) {
                exchange(a, c);
                return true;
            }
        }
        stuck[a * slots + c] = state;
        return false;
    }

    /** Follows the chain from a participant busy in a and free in c; answers whether its far end is there in the other slot. */
    private boolean walk(int from, int a, int c) {
        length = 0;
        int who = from;
        int here = a;
        while (true) {
            int pair = seating.at(who, here);
            if (pair < 0) {
                return (in.available[who] >> here & 1) != 0;
            }
            if (length == chain.length) {
                chain = java.util.Arrays.copyOf(chain, 2 * length);
            }
            chain[length++] = pair;
            who = in.pairE[pair] == who ? in.pairB[pair] : in.pairE[pair];
            here = a + c - here;
        }
    }

    /** Whether both slots hold the exchanged chain and one pair more in slot a. */
    private boolean fits(int a, int c, int pair) {
        boolean odd = (length & 1) == 1;
        boolean room = odd ? seating.used[c] < in.tables[c] : seating.used[a] < in.tables[a];
        return room && companionsFit(a, c, pair);
    }

    /** Whether both slots have the companions for the exchanged chain, and slot a for one pair more; -1 for none. */
    private boolean companionsFit(int a, int c, int pair) {
        if (in.pool == null) {
            return true;
        }
        int[] more = new int[in.pools];
        for (int k = 0; k < length; k++) {
            if (in.pool[chain[k]] >= 0) {
                more[in.pool[chain[k]]] += (k & 1) == 0 ? 1 : -1;
            }
        }
        for (int pool = 0; pool < in.pools; pool++) {
            int inA = seating.companionsUsed[pool * slots + a]
                    - more[pool]
                    + (pair != NO_PAIR && in.pool[pair] == pool ? 1 : 0);
            int inC = seating.companionsUsed[pool * slots + c] + more[pool];
            if (inA > in.companions[pool * slots + a] || inC > in.companions[pool * slots + c]) {
                return false;
            }
        }
        return true;
    }

    private void exchange(int a, int c) {
        changed[a]++;
        changed[c]++;
        for (int k = 0; k < length; k++) {
            seating.vacate(chain[k]);
        }
        for (int k = 0; k < length; k++) {
            seating.occupy(chain[k], (k & 1) == 0 ? c : a);
        }
    }
}
