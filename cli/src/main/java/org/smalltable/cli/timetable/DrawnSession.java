package org.smalltable.cli.timetable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.smalltable.core.timetable.SessionPlan;
import org.smalltable.core.timetable.SessionPlanBuilder;

/**
 * Draws a session to measure the planner on. Who is sought after follows a power law; everybody names partners of its own
 * sector. The same size, variant and seed give the same session.
 */
final class DrawnSession {

    /** How large: exhibitors, buyers, slots, sectors, and how many partners everybody names. */
    enum Size {
        SMALL(40, 120, 8, 6, 8),
        SESSION(400, 700, 16, 24, 20),
        EXPO8(4_108, 8_000, 36, 60, 20),
        EXPO10X(41_080, 80_000, 36, 120, 20);

        private final int exhibitors;
        private final int buyers;
        private final int slots;
        private final int sectors;
        private final int named;

        Size(int exhibitors, int buyers, int slots, int sectors, int named) {
            this.exhibitors = exhibitors;
            this.buyers = buyers;
            this.slots = slots;
            this.sectors = sectors;
            this.named = named;
        }
    }

    /** What is scarce: nothing, tables, time for part of the people, time for all; or everybody is there all day. */
    enum Variant {
        ABUNDANT(3, 0.3, 300, 150, 50),
        SCARCE(0.55, 0.3, 300),
        FREE(0.7, 0, 300),
        PACKED(0.8, 0.6, 300),
        TIGHT(0.6, 1, 500, 200),
        PINS(0.75, 0.3, 300);

        private final double tableShare;
        private final double partTime;
        private final int[] coverage;

        Variant(double tableShare, double partTime, int... coverage) {
            this.tableShare = tableShare;
            this.partTime = partTime;
            this.coverage = coverage;
        }
    }

    private final Size size;
    private final Variant variant;
    private final SplittableRandom random;
    private final SessionPlanBuilder plan;
    private final int[] cap;
    private final long[] there;
    /** Tables of each slot that no pinned meeting has taken. */
    private final int[] tablesLeft;

    private final Set<Long> wished = new HashSet<>();

    private DrawnSession(Size size, Variant variant, long seed) {
        this.size = size;
        this.variant = variant;
        random = new SplittableRandom(seed * 1_000_003 + size.ordinal() * 31L + variant.ordinal());
        plan = SessionPlan.builder((size + "-" + variant + "-" + seed).toLowerCase(java.util.Locale.ROOT));
        cap = new int[size.exhibitors + size.buyers];
        there = new long[cap.length];
        tablesLeft = new int[size.slots];
    }

    static SessionPlan of(Size size, Variant variant, long seed) {
        return new DrawnSession(size, variant, seed).drawn();
    }

    private SessionPlan drawn() {
        participants();
        tables();
        plan.coverage(variant.coverage);
        wishes();
        return plan.build();
    }

    private void participants() {
        for (int i = 0; i < cap.length; i++) {
            boolean exhibitor = i < size.exhibitors;
            there[i] = presence();
            int wanted = 1 + random.nextInt(exhibitor ? size.slots * 2 / 3 : size.slots / 3);
            boolean greedy = variant == Variant.PACKED || variant == Variant.TIGHT;
            cap[i] = greedy && random.nextInt(10) < 7 ? size.slots : wanted;
            if (exhibitor) {
                plan.exhibitor(cap[i], there[i]);
            } else {
                plan.buyer(cap[i], there[i]);
            }
            cap[i] = Math.min(cap[i], Long.bitCount(there[i]));
        }
    }

    private long presence() {
        long all = (1L << size.slots) - 1;
        if (random.nextDouble() >= variant.partTime) {
            return all;
        }
        int most = variant == Variant.TIGHT ? size.slots / 3 : size.slots / 2;
        int length = 2 + random.nextInt(most);
        int from = random.nextInt(size.slots - length + 1);
        long stay = ((1L << length) - 1) << from;
        return variant == Variant.TIGHT ? stay & ~(1L << from + 1 + random.nextInt(length - 1)) : stay;
    }

    private void tables() {
        long ofExhibitors = 0;
        long ofBuyers = 0;
        for (int i = 0; i < cap.length; i++) {
            if (i < size.exhibitors) {
                ofExhibitors += cap[i];
            } else {
                ofBuyers += cap[i];
            }
        }
        double usual = variant.tableShare * Math.min(ofExhibitors, ofBuyers) / size.slots;
        for (int s = 0; s < size.slots; s++) {
            double uneven = switch (variant) {
                case TIGHT -> 0.3 + 1.4 * random.nextDouble();
                case PINS -> s % 4 == 3 ? 0.6 : 1.1;
                case ABUNDANT, SCARCE, FREE, PACKED -> 1;
            };
            tablesLeft[s] = Math.max(1, (int) (usual * uneven));
            plan.slot(tablesLeft[s]);
        }
    }

    private void wishes() {
        int[] sector = new int[cap.length];
        List<List<Integer>> sought = new ArrayList<>();
        for (int k = 0; k < 2 * size.sectors; k++) {
            sought.add(new ArrayList<>());
        }
        for (int i = 0; i < cap.length; i++) {
            sector[i] = (int) (size.sectors * Math.pow(random.nextDouble(), 2));
            int side = i < size.exhibitors ? 0 : size.sectors;
            // Who is listed more often is drawn more often.
            int fame = (int) Math.min(40, Math.pow(1 - random.nextDouble(), -0.8));
            for (int k = 0; k < fame; k++) {
                sought.get(side + sector[i]).add(i);
            }
        }
        long[] busy = new long[cap.length];
        for (int i = 0; i < cap.length; i++) {
            boolean exhibitor = i < size.exhibitors;
            List<Integer> others = sought.get((exhibitor ? size.sectors : 0) + sector[i]);
            for (int k = 0; k < size.named && !others.isEmpty(); k++) {
                int other = others.get(random.nextInt(others.size()));
                wish(exhibitor ? i : other, exhibitor ? other : i, busy);
            }
        }
    }

    private void wish(int exhibitor, int buyer, long[] busy) {
        if (!wished.add((long) exhibitor << 32 | buyer)) {
            return;
        }
        plan.wish(exhibitor, buyer - size.exhibitors, 200 + random.nextInt(400) + random.nextInt(400));
        if (variant == Variant.PINS && random.nextInt(20) == 0) {
            long free = there[exhibitor] & there[buyer] & ~busy[exhibitor] & ~busy[buyer] & withTables();
            // A third of what each wants, and one at least: else a small session would have no agreed meeting.
            boolean room = Long.bitCount(busy[exhibitor]) < (cap[exhibitor] + 2) / 3
                    && Long.bitCount(busy[buyer]) < (cap[buyer] + 2) / 3;
            if (free != 0 && room) {
                int slot = Long.numberOfTrailingZeros(free);
                tablesLeft[slot]--;
                busy[exhibitor] |= 1L << slot;
                busy[buyer] |= 1L << slot;
                plan.pin(exhibitor, buyer - size.exhibitors, slot);
            }
        }
    }

    private long withTables() {
        long slots = 0;
        for (int s = 0; s < tablesLeft.length; s++) {
            slots |= tablesLeft[s] > 0 ? 1L << s : 0;
        }
        return slots;
    }
}
