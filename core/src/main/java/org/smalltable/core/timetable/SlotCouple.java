package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * Where two slots are tidied: the chains of meetings that may change places between them are independent of each other, so
 * those that better things change, alone when they shift no meeting from one slot to the other or there is a table left,
 * else with a partner that shifts one the other way.
 */
final class SlotCouple {

    /** What a stretch of meetings costs an exhibitor, and a meeting that is not where it was announced. */
    private static final int STRETCH = 16;

    private static final int NOT_AT_HOME = 64;
    private static final int BUCKETS = 256;

    private final SlotGrid grid;
    private final SlotChain chain;
    private final int[] home;
    private final boolean hasHomes;
    /** When the chain of a meeting was followed last; shared by couples that do not touch. */
    private final int[] seen;

    /** Cost and meeting of chains that may begin, as found and by cost; then of chains that shift a meeting, by direction. */
    private long[] drawn = new long[64];

    private long[] starts = new long[64];
    private int startCount;
    private final int[] count = new int[BUCKETS + 1];
    private final long[][] shifting = {new long[64], new long[64]};
    private final int[] shiftingCount = new int[2];
    /** How many of them are dealt with. */
    private final int[] done = new int[2];

    private int a;
    private int c;
    private double loudness;
    private Noise noise = new Noise(0);
    private int look;

    SlotCouple(SlotGrid grid, int[] home, boolean hasHomes, int[] seen) {
        this.grid = grid;
        this.home = home;
        this.hasHomes = hasHomes;
        this.seen = seen;
        chain = new SlotChain(grid);
    }

    /**
     * Betters two slots; answers by how much.
     *
     * @param look a number above all former ones
     */
    int tidy(int a, int c, double loudness, Noise noise, int look) {
        this.a = a;
        this.c = c;
        this.loudness = loudness;
        this.noise = noise;
        this.look = look;
        findStarts();
        if (startCount == 0 || starts[0] >= 0 && !hasHomes) {
            return 0;
        }
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
            sortStarts();
        } else {
            startCount = 0;
        }
    }

    private void start(int cost, int meeting) {
        if (startCount == drawn.length) {
            drawn = Arrays.copyOf(drawn, 2 * startCount);
        }
        drawn[startCount++] = key(cost, meeting);
    }

    /** By cost, and in the order in which they were found; there are few costs, so they are counted. */
    private void sortStarts() {
        if (starts.length < startCount) {
            starts = new long[drawn.length];
        }
        Arrays.fill(count, 0);
        for (int k = 0; k < startCount; k++) {
            count[bucket(drawn[k]) + 1]++;
        }
        for (int k = 1; k < count.length; k++) {
            count[k] += count[k - 1];
        }
        for (int k = 0; k < startCount; k++) {
            starts[count[bucket(drawn[k])]++] = drawn[k];
        }
    }

    private static int bucket(long key) {
        return Math.clamp(cost(key) + BUCKETS / 2, 0, BUCKETS - 1);
    }

    private static long key(int cost, int meeting) {
        return (long) cost << 32 | meeting;
    }

    private static int cost(long key) {
        return (int) (key >> 32);
    }

    /** What an exhibitor that sits in one of the two slots gains or loses by sitting in the other. */
    private int stretchCost(int e) {
        long now = grid.busy(e);
        long then = now ^ (1L << a | 1L << c);
        return STRETCH * (Long.bitCount(then & ~(then << 1)) - Long.bitCount(now & ~(now << 1)));
    }

    /** Follows the chain of a meeting: lets it change places, or keeps it for {@link #shift}. */
    private int begin(long start) {
        int meeting = (int) start;
        if (seen[meeting] == look) {
            return 0;
        }
        boolean mayChange = chain.follow(meeting, a, c);
        for (int k = 0; k < chain.length; k++) {
            seen[chain.chain[k]] = look;
        }
        if (!mayChange) {
            return 0;
        }
        int cost = chainCost();
        int wanted = cost - noise.draw(loudness);
        if (chain.shift != 0) {
            keep(wanted, meeting, chain.shift > 0 ? 0 : 1);
            return 0;
        }
        if (wanted >= 0) {
            return 0;
        }
        chain.exchange(a, c);
        return -cost;
    }

    private int chainCost() {
        int cost = 0;
        if (chain.firstEnd >= 0) {
            cost += chain.firstEnd < grid.plan.exhibitors ? stretchCost(chain.firstEnd) : 0;
            cost += chain.lastEnd < grid.plan.exhibitors ? stretchCost(chain.lastEnd) : 0;
        }
        for (int k = 0; hasHomes && k < chain.length; k++) {
            int m = chain.chain[k];
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
        if (!chain.follow((int) key, a, c)) {
            throw new IllegalStateException("a chain that might change may not any more");
        }
        int cost = chainCost();
        chain.exchange(a, c);
        return -cost;
    }
}
