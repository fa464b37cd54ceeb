package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * Moves meetings between slots where that costs nothing, until each exhibitor's lie together (so that it may keep its table)
 * and as many as can be are in the slots where they were announced before. For each two slots the chains of meetings that
 * may change places are independent of each other: those that better things change, alone when they shift no meeting from
 * one slot to the other or there is a table left, else with a partner that shifts one the other way. Some noise, which
 * fades, helps over small losses.
 */
final class Tidying {

    /** What a stretch of meetings costs an exhibitor, and a meeting that is not where it was announced. */
    private static final int STRETCH = 16;

    private static final int NOT_AT_HOME = 64;

    private final SlotGrid grid;
    private final int slots;
    /** The slot in which a meeting was announced, -1 for none. */
    private final int[] home;

    private final boolean hasHomes;
    private final Noise noise;
    private double loudness;
    private final int[] seen;
    private int look;
    /** Cost and meeting of chains that may begin, by cost; then of chains that shift a meeting, by direction. */
    private long[] starts = new long[64];

    private int startCount;
    private final long[][] shifting = {new long[64], new long[64]};
    private final int[] shiftingCount = new int[2];
    /** How many of them are dealt with. */
    private final int[] done = new int[2];

    private int a;
    private int c;

    Tidying(SlotGrid grid, int[] home, Noise noise) {
        this.grid = grid;
        this.home = home;
        this.noise = noise;
        slots = grid.plan.slots;
        seen = new int[grid.slot.length];
        hasHomes = Arrays.stream(home).anyMatch(s -> s >= 0);
    }

    /** Looks at every two slots once, in a drawn order; answers by how much things got better. */
    int pass(double loudness) {
        this.loudness = loudness;
        int[] couples = new int[slots * (slots - 1) / 2];
        int n = 0;
        for (int x = 0; x < slots; x++) {
            for (int y = x + 1; y < slots; y++) {
                couples[n++] = x << 6 | y;
            }
        }
        int saved = 0;
        for (int left = n; left > 0; left--) {
            int k = noise.below(left);
            a = couples[k] >> 6;
            c = couples[k] & 63;
            couples[k] = couples[left - 1];
            saved += couple();
        }
        return saved;
    }

    private int couple() {
        findStarts();
        if (startCount == 0 || starts[0] >= 0 && !hasHomes) {
            return 0;
        }
        look++;
        Arrays.fill(shiftingCount, 0);
        Arrays.fill(done, 0);
        int saved = 0;
        int next = 0;
        while (next < startCount && starts[next] < 0) {
            saved += begin(starts[next++]);
        }
        return saved + shift(next);
    }

    /** Who sits in one of the two slots only and is there in both may begin a chain; so may who is not at home. */
    private void findStarts() {
        startCount = 0;
        boolean promising = false;
        long[] inA = grid.busyIn[a];
        long[] inC = grid.busyIn[c];
        for (int w = 0; w < inA.length; w++) {
            for (long left = (inA[w] ^ inC[w]) & grid.thereIn[a][w] & grid.thereIn[c][w]; left != 0; left &= left - 1) {
                int e = w << 6 | Long.numberOfTrailingZeros(left);
                int cost = stretchCost(e) - noise.draw(loudness);
                promising |= cost < 0;
                start(cost, grid.at(e, (inA[w] & 1L << e) != 0 ? a : c));
            }
        }
        if (hasHomes) {
            for (int m = 0; m < home.length; m++) {
                if (home[m] == a && grid.slot[m] == c || home[m] == c && grid.slot[m] == a) {
                    promising = true;
                    start(-NOT_AT_HOME, m);
                }
            }
        }
        if (promising) {
            Arrays.sort(starts, 0, startCount);
        } else {
            startCount = 0;
        }
    }

    private void start(int cost, int meeting) {
        if (startCount == starts.length) {
            starts = Arrays.copyOf(starts, 2 * startCount);
        }
        starts[startCount++] = key(cost, meeting);
    }

    private static long key(int cost, int meeting) {
        return (long) cost << 32 | meeting;
    }

    private static int cost(long key) {
        return (int) (key >> 32);
    }

    /** What an exhibitor that sits in one of the two slots gains or loses by sitting in the other. */
    private int stretchCost(int e) {
        long now = grid.busy[e];
        long then = now ^ (1L << a | 1L << c);
        return STRETCH * (Long.bitCount(then & ~(then << 1)) - Long.bitCount(now & ~(now << 1)));
    }

    /** Follows the chain of a meeting: lets it change places, or keeps it for {@link #shift}. */
    private int begin(long start) {
        int meeting = (int) start;
        if (seen[meeting] == look) {
            return 0;
        }
        boolean mayChange = grid.follow(meeting, a, c);
        for (int k = 0; k < grid.length; k++) {
            seen[grid.chain[k]] = look;
        }
        if (!mayChange) {
            return 0;
        }
        int cost = chainCost();
        int wanted = cost - noise.draw(loudness);
        if (grid.shift != 0) {
            keep(wanted, meeting, grid.shift > 0 ? 0 : 1);
            return 0;
        }
        if (wanted >= 0) {
            return 0;
        }
        grid.exchange(a, c);
        return -cost;
    }

    private int chainCost() {
        int cost = 0;
        if (grid.firstEnd >= 0) {
            cost += grid.firstEnd < grid.plan.exhibitors ? stretchCost(grid.firstEnd) : 0;
            cost += grid.lastEnd < grid.plan.exhibitors ? stretchCost(grid.lastEnd) : 0;
        }
        for (int k = 0; hasHomes && k < grid.length; k++) {
            int m = grid.chain[k];
            if (home[m] == a || home[m] == c) {
                cost += home[m] == grid.slot[m] ? NOT_AT_HOME : -NOT_AT_HOME;
            }
        }
        return cost;
    }

    private void keep(int cost, int meeting, int way) {
        int n = shiftingCount[way]++;
        if (n == shifting[way].length) {
            shifting[way] = Arrays.copyOf(shifting[way], 2 * n);
        }
        // In order of cost, behind equals.
        long[] row = shifting[way];
        long key = key(cost, meeting);
        int k = n;
        for (; k > done[way] && cost(row[k - 1]) > cost; k--) {
            row[k] = row[k - 1];
        }
        row[k] = key;
    }

    /** Lets chains change that shift a meeting: alone where a table is left, else two that go opposite ways. */
    private int shift(int nextStart) {
        int next = nextStart;
        int saved = 0;
        while (true) {
            int alone = bestAlone();
            if (alone >= 0) {
                saved += change(shifting[alone][done[alone]++]);
                continue;
            }
            for (int way = 0; way < 2; way++) {
                while (done[way] == shiftingCount[way]
                        && done[1 - way] < shiftingCount[1 - way]
                        && next < startCount
                        && cost(starts[next]) + cost(shifting[1 - way][done[1 - way]]) < 0) {
                    saved += begin(starts[next++]);
                }
            }
            if (done[0] == shiftingCount[0]
                    || done[1] == shiftingCount[1]
                    || cost(shifting[0][done[0]]) + cost(shifting[1][done[1]]) >= 0) {
                return saved;
            }
            saved += change(shifting[0][done[0]++]) + change(shifting[1][done[1]++]);
        }
    }

    private int bestAlone() {
        int best = -1;
        for (int way = 0; way < 2; way++) {
            if (grid.room[way == 0 ? c : a] > 0
                    && done[way] < shiftingCount[way]
                    && shifting[way][done[way]] < 0
                    && (best < 0 || shifting[way][done[way]] < shifting[best][done[best]])) {
                best = way;
            }
        }
        return best;
    }

    private int change(long key) {
        if (!grid.follow((int) key, a, c)) {
            throw new IllegalStateException("a chain that might change may not any more");
        }
        int cost = chainCost();
        grid.exchange(a, c);
        return -cost;
    }
}
