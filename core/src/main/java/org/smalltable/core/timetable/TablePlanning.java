package org.smalltable.core.timetable;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * The last step of planning, at the same objective: meetings move between slots so that each exhibitor's lie together ({@link
 * Tidying}), tables are laid out ({@link TableLayout}), and what still changes is mended ({@link TableExchanges}, {@link
 * HourExchanges}).
 *
 * <p>It takes less than a third of what all took that went before and stays within the budget, but for one or a few short passes.
 */
final class TablePlanning {

    private static final double SHARE = 0.3;
    /** The part of it that goes to tidying; a large session's tables gain more by exchanges. */
    private static final double TIDYING_SHARE = 0.8;

    private static final double TIDYING_SHARE_OF_LARGE = 0.65;
    /** Most passes, as many as are worth their time, and how loud they begin. */
    private static final int TIDYING_PASSES = 300;

    private static final int TIDYING_WORK = 1_000_000;
    private static final double TIDYING_NOISE = 6;
    private static final int EXCHANGE_PASSES = 100;
    private static final int EXCHANGE_WORK = 1_000_000;
    private static final double EXCHANGE_NOISE = 3;
    private static final int HOUR_PASSES = 200;
    private static final int SURE_WORK = 20_000;
    private static final int MOST_SURE = 4;
    private static final int QUIET_PASSES = 3;
    /** How many ways to arrange a session of fewer meetings are tried. */
    private static final int WAYS = 2;

    private static final int LARGE = 10_000;
    private static final double LEAST_NEED = 1.5;
    private static final double MOST_NEED = 10;

    private final SessionPlan plan;
    private final long seed;
    private final Budget budget;
    private final long steps;
    private final double begun;
    private final double end;

    private final FormerSeats former;
    private final Workers workers;
    private int meetings;

    TablePlanning(SessionPlan plan, Timetable former, PlanSettings settings, long steps, Workers workers) {
        this.plan = plan;
        this.former = new FormerSeats(plan, former);
        this.steps = steps;
        this.workers = workers;
        seed = settings.seed();
        budget = settings.budget();
        begun = budget.used(steps);
        end = Math.min(1, begun * (1 + SHARE));
    }

    /**
     * How much time to keep for the tables, as a part of what choosing the pairs took: a few passes do for a whole expo, while
     * a small session's tables take many short ones.
     */
    static double need(int meetings) {
        return Math.clamp(SURE_WORK / (meetings + 1.0), LEAST_NEED, MOST_NEED);
    }

    /** The same worth as these pairs', seated at tables. */
    Timetable settle(int[] exhibitor, int[] buyer, int[] slot) {
        former.giveBack(exhibitor, buyer, slot);
        // In one order, whatever the planner's.
        Timetable seated = Timetable.of(exhibitor, buyer, slot, filled(slot.length, Placement.NO_TABLE));
        int n = seated.size();
        meetings = n;
        int[] e = new int[n];
        int[] b = new int[n];
        int[] s = new int[n];
        for (int m = 0; m < n; m++) {
            e[m] = seated.exhibitor(m);
            b[m] = seated.buyer(m);
            s[m] = seated.slot(m);
        }
        if (former.isEmpty()) {
            int[] table = TableLayout.of(plan, e, s, filled(n, Placement.NO_TABLE));
            if (TableLayout.changes(plan, e, table) == 0) {
                return Timetable.of(e, b, s, table);
            }
        }
        Arrangement[] ways = ways(e, b, s);
        tidy(ways);
        workers.run(ways.length, w -> ways[w].layOut(former.tables(e, b, ways[w].slots())));
        if (former.isEmpty()) {
            exchange(ways);
        }
        Arrangement best = ways[0];
        for (Arrangement way : ways) {
            best = way.changes() < best.changes() ? way : best;
        }
        return best.timetable();
    }

    /** A large session is arranged in one way by everybody together; of a small one several are tried, each on its own. */
    private Arrangement[] ways(int[] e, int[] b, int[] s) {
        Arrangement[] ways = new Arrangement[s.length > LARGE || !former.isEmpty() ? 1 : WAYS];
        int[] homes = former.slots(e, b);
        Workers helping = ways.length == 1 ? workers : new Workers(1);
        workers.run(ways.length, w -> ways[w] = new Arrangement(plan, e, b, s, homes, Scramble.of(seed, w), helping));
        return ways;
    }

    /** One pass of each; answers by how much one of them got better at most. */
    private int pass(Arrangement[] ways, ToIntFunction<Arrangement> pass) {
        int[] saved = new int[ways.length];
        if (ways.length == 1) {
            // It has the workers to itself.
            saved[0] = pass.applyAsInt(ways[0]);
        } else {
            workers.run(ways.length, w -> saved[w] = pass.applyAsInt(ways[w]));
        }
        return Arrays.stream(saved).max().orElse(0);
    }

    private static int[] filled(int length, int value) {
        int[] filled = new int[length];
        Arrays.fill(filled, value);
        return filled;
    }

    private void tidy(Arrangement[] ways) {
        int most = Math.clamp(TIDYING_WORK / (meetings + 1), 20, TIDYING_PASSES);
        for (int k = 0; ; k++) {
            double done = done(k, most, spent(meetings > LARGE ? TIDYING_SHARE_OF_LARGE : TIDYING_SHARE));
            if (done >= 1) {
                break;
            }
            pass(ways, way -> way.tidy(TIDYING_NOISE * (1 - done)));
        }
        for (int k = 0; k < QUIET_PASSES && (k == 0 || spent(1) < 1) && pass(ways, way -> way.tidy(0)) > 0; k++) {}
    }

    private void exchange(Arrangement[] ways) {
        int most = Math.clamp(EXCHANGE_WORK / (meetings + 1), 4, EXCHANGE_PASSES);
        for (int k = 0; ; k++) {
            double done = done(k, most, spent(1));
            if (done >= 1) {
                break;
            }
            pass(ways, way -> way.exchange(EXCHANGE_NOISE * (1 - done)));
        }
        // A large session's other hours take too long to look for.
        for (int k = 0; k < HOUR_PASSES && meetings <= LARGE && spent(1) < 1; k++) {
            pass(ways, way -> {
                way.exchangeHours();
                return way.exchange(EXCHANGE_NOISE / 2);
            });
        }
        for (int k = 0; k < QUIET_PASSES && (k == 0 || spent(1) < 1) && pass(ways, way -> way.exchange(0)) > 0; k++) {}
    }

    /** How far passes have come, by number and by time; some few are made whatever time they take. */
    private double done(int passes, int most, double spent) {
        int sure = Math.clamp(SURE_WORK / (meetings + 1), 1, MOST_SURE);
        return Math.max(passes / (double) most, Math.min(spent, passes / (double) sure));
    }

    /** The part of this step's time, or of its first part, that is over: from 0 to 1. */
    private double spent(double part) {
        double mine = (end - begun) * part;
        double used = budget.used(steps);
        return used >= 1 ? 1 : mine <= 0 ? 0 : (used - begun) / mine;
    }
}
