package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * Gives each chosen pair one of two slots. The pairs make up paths and even circles, along which the slots must take turns;
 * where pairs that can meet in one slot only contradict each other, the pairs that are worth least are left out (dynamic
 * programming along the path). Paths that can go either way even out how full the slots are (D. de Werra, 1971).
 */
final class TwoColours {

    private static final int OUT = 2;
    private static final long IMPOSSIBLE = Long.MIN_VALUE / 4;

    private final Instance in;
    private final FreedSeats freed;
    private int[] chosen = new int[256];
    private int n;
    /** The at most two chosen pairs of a participant, as positions in {@link #chosen}, -1 for none. */
    private final int[] link;

    private boolean[] seen = new boolean[256];
    private byte[] colour = new byte[256];
    /** Positions, component after component, and where each component that can go either way begins. */
    private int[] path = new int[256];

    private int pathEnd;
    private boolean circle;
    private int[] flexible = new int[256];
    private int[] flexibleEnd = new int[256];
    private int flexibles;
    private byte[] came = new byte[768];
    private final int[] load = new int[2];

    TwoColours(Instance in, FreedSeats freed) {
        this.in = in;
        this.freed = freed;
        link = new int[2 * in.everybody];
        Arrays.fill(link, -1);
    }

    /** Begins with no pairs; the seats are those that are freed now. */
    void start() {
        for (int k = 0; k < n; k++) {
            for (int i : new int[] {in.pairE[chosen[k]], in.pairB[chosen[k]]}) {
                link[2 * i] = -1;
                link[2 * i + 1] = -1;
            }
        }
        n = 0;
    }

    void add(int pair) {
        if (n == chosen.length) {
            int more = 2 * n;
            chosen = Arrays.copyOf(chosen, more);
            seen = new boolean[more];
            colour = new byte[more];
            path = new int[more];
            flexible = new int[more];
            flexibleEnd = new int[more];
            came = new byte[3 * more];
        }
        join(in.pairE[pair]);
        join(in.pairB[pair]);
        chosen[n++] = pair;
    }

    private void join(int i) {
        link[2 * i + (link[2 * i] < 0 ? 0 : 1)] = n;
    }

    /** Chooses the slots; afterwards {@link #slotOf} tells them. */
    void colour() {
        Arrays.fill(seen, 0, n, false);
        load[0] = 0;
        load[1] = 0;
        flexibles = 0;
        pathEnd = 0;
        for (int k = 0; k < n; k++) {
            if (!seen[k]) {
                int from = pathEnd;
                follow(k);
                colourPath(from);
            }
        }
        evenOut();
        for (int c = 0; c < 2; c++) {
            dropCheapest(c, load[c] - freed.tables(c), -1);
            for (int pool = 0; pool < in.pools; pool++) {
                dropCheapest(c, companions(c, pool) - freed.companions(c, pool), pool);
            }
        }
    }

    /** The slot of the k-th chosen pair, -1 when it was left out. */
    private int slotOf(int k) {
        return colour[k] == OUT ? -1 : freed.slot(colour[k]);
    }

    /** Collects a component in order, from an end if it has one. */
    private void follow(int k) {
        int at = k;
        int through = in.pairB[chosen[k]];
        circle = false;
        while (true) {
            int next = across(at, through);
            if (next < 0) {
                break;
            }
            if (next == k) {
                circle = true;
                break;
            }
            through = otherEnd(next, through);
            at = next;
        }
        if (circle) {
            at = k;
            through = in.pairB[chosen[k]];
        } else {
            through = otherEnd(at, through);
        }
        do {
            seen[at] = true;
            path[pathEnd++] = at;
            int next = across(at, through);
            if (next >= 0) {
                through = otherEnd(next, through);
            }
            at = next;
        } while (at >= 0 && !seen[at]);
    }

    private int across(int at, int participant) {
        int first = link[2 * participant];
        return first == at ? link[2 * participant + 1] : first;
    }

    private int otherEnd(int at, int participant) {
        int pair = chosen[at];
        return in.pairE[pair] == participant ? in.pairB[pair] : in.pairE[pair];
    }

    private void colourPath(int from) {
        boolean free = true;
        for (int k = from; k < pathEnd; k++) {
            free &= freed.commonHours(chosen[path[k]]) == FreedSeats.IN_BOTH;
        }
        int first = OUT + 1;
        long bestWorth = IMPOSSIBLE;
        if (circle) {
            for (int c = 0; c <= OUT; c++) {
                long worth = bestAlong(from, c);
                if (worth > bestWorth) {
                    bestWorth = worth;
                    first = c;
                }
            }
        }
        bestAlong(from, first);
        byte c = lastState;
        for (int k = pathEnd - 1; k >= from; k--) {
            colour[path[k]] = c;
            c = came[3 * k + c];
        }
        boolean odd = (pathEnd - from & 1) == 1;
        if (free && odd && !circle) {
            flexible[flexibles] = from;
            flexibleEnd[flexibles++] = pathEnd;
        } else {
            for (int k = from; k < pathEnd; k++) {
                if (colour[path[k]] != OUT) {
                    load[colour[path[k]]]++;
                }
            }
        }
    }

    private byte lastState;

    /** The most that a component is worth when its first pair has this state (any for 3); fills {@link #came}. */
    private long bestAlong(int from, int firstState) {
        long ofA = 0;
        long ofB = 0;
        long ofOut = 0;
        for (int k = from; k < pathEnd; k++) {
            int pair = chosen[path[k]];
            int hours = freed.commonHours(pair);
            long worth = (long) in.weight[pair] * 4;
            int here = freed.seating.slotOf[pair];
            long nextA = (hours & FreedSeats.IN_FIRST) == 0 ? IMPOSSIBLE : worth + (here == freed.first ? 1 : 0);
            long nextB = (hours & FreedSeats.IN_SECOND) == 0 ? IMPOSSIBLE : worth + (here == freed.second ? 1 : 0);
            long nextOut = 0;
            if (k == from) {
                nextA = firstState == 0 || firstState > OUT ? nextA : IMPOSSIBLE;
                nextB = firstState == 1 || firstState > OUT ? nextB : IMPOSSIBLE;
                nextOut = firstState >= OUT ? 0 : IMPOSSIBLE;
            } else {
                boolean outA = ofOut > ofB;
                boolean outB = ofOut > ofA;
                nextA += outA ? ofOut : ofB;
                nextB += outB ? ofOut : ofA;
                came[3 * k] = (byte) (outA ? OUT : 1);
                came[3 * k + 1] = (byte) (outB ? OUT : 0);
                nextOut = Math.max(ofOut, Math.max(ofA, ofB));
                came[3 * k + 2] = (byte) (nextOut == ofA ? 0 : nextOut == ofB ? 1 : OUT);
            }
            ofA = Math.max(IMPOSSIBLE, nextA);
            ofB = Math.max(IMPOSSIBLE, nextB);
            ofOut = Math.max(IMPOSSIBLE, nextOut);
        }
        if (circle && firstState == 0) {
            ofA = IMPOSSIBLE;
        }
        if (circle && firstState == 1) {
            ofB = IMPOSSIBLE;
        }
        long best = Math.max(ofOut, Math.max(ofA, ofB));
        lastState = (byte) (best == ofA ? 0 : best == ofB ? 1 : OUT);
        return best;
    }

    private void evenOut() {
        for (int f = 0; f < flexibles; f++) {
            int from = flexible[f];
            int to = flexibleEnd[f];
            int extra = colour[path[from]];
            int roomA = freed.tables(0) - load[0];
            int roomB = freed.tables(1) - load[1];
            int half = (to - from) / 2;
            if (extra == 0 && roomA <= half && roomB > half || extra == 1 && roomB <= half && roomA > half) {
                for (int k = from; k < to; k++) {
                    colour[path[k]] = (byte) (1 - colour[path[k]]);
                }
                extra = 1 - extra;
            }
            load[0] += half + (extra == 0 ? 1 : 0);
            load[1] += half + (extra == 1 ? 1 : 0);
        }
    }

    private int companions(int c, int pool) {
        int needed = 0;
        for (int k = 0; k < n; k++) {
            if (colour[k] == c && in.pool[chosen[k]] == pool) {
                needed++;
            }
        }
        return needed;
    }

    /** Leaves out so many pairs of a slot, the lightest; of one pool, or of all for -1. */
    private void dropCheapest(int c, int tooMany, int pool) {
        for (; tooMany > 0; tooMany--) {
            int cheapest = -1;
            for (int k = 0; k < n; k++) {
                if (colour[k] == c
                        && (pool < 0 || in.pool[chosen[k]] == pool)
                        && (cheapest < 0 || in.weight[chosen[k]] < in.weight[chosen[cheapest]])) {
                    cheapest = k;
                }
            }
            colour[cheapest] = OUT;
            load[c]--;
        }
    }

    /** Puts the new meetings in the place of the old ones; answers whether they still fit. */
    boolean apply(Seating seating) {
        for (int k = 0; k < freed.exhibitors(); k++) {
            leaveIfChanged(seating, freed.exhibitor(k), freed.first);
            leaveIfChanged(seating, freed.exhibitor(k), freed.second);
        }
        for (int k = 0; k < n; k++) {
            int slot = slotOf(k);
            int pair = chosen[k];
            if (slot >= 0 && seating.slotOf[pair] != slot) {
                boolean fits = !seating.isSeated(pair)
                        && seating.bothWant(pair)
                        && (seating.free[in.pairE[pair]] & seating.free[in.pairB[pair]] & 1L << slot) != 0
                        && seating.hasRoom(pair, slot);
                if (!fits) {
                    return false;
                }
                seating.seat(pair, slot);
            }
        }
        return true;
    }

    private void leaveIfChanged(Seating seating, int e, int slot) {
        int pair = seating.at(e, slot);
        if (pair < 0) {
            return;
        }
        for (int side = 0; side < 2; side++) {
            int k = link[2 * e + side];
            if (k >= 0 && chosen[k] == pair && slotOf(k) == slot) {
                return;
            }
        }
        seating.unseat(pair);
    }

    /** The chosen pairs that found no slot. */
    int[] leftOut() {
        int[] out = new int[n];
        int count = 0;
        for (int k = 0; k < n; k++) {
            if (colour[k] == OUT) {
                out[count++] = chosen[k];
            }
        }
        return Arrays.copyOf(out, count);
    }
}
