package org.smalltable.core.timetable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Plans a session. Pure but for the budget and the progress it is given: the same plan, seed and budget in steps give the
 * same timetable, whatever the number of threads and the order in which wishes were given.
 */
public final class TimetablePlanner {

    private TimetablePlanner() {}

    /**
     * Plans until the budget is spent or nothing better is to be found, and answers with the best timetable so far: always
     * feasible, always with its certificate, even when the budget was spent from the start.
     */
    public static PlannedTimetable plan(SessionPlan plan, PlanSettings settings, PlanProgress progress) {
        Timetable timetable = greedy(plan);
        long objective = TimetableCheck.check(plan, timetable).objective();
        Prices prices = new Prices(
                new int[plan.exhibitors + plan.buyers],
                new int[(plan.exhibitors + plan.buyers) * plan.slots],
                new int[plan.slots],
                new int[plan.companions.length]);
        Certificate certificate = new Certificate(objective, Math.max(objective, halves(plan)));
        progress.report(PlanPhase.TABLES, objective, certificate.bound());
        return new PlannedTimetable(timetable, certificate, UnplacedReasons.of(plan, timetable), prices, 0);
    }

    private static Timetable greedy(SessionPlan plan) {
        int[] left = plan.max.clone();
        long[] free = plan.available.clone();
        int[] used = new int[plan.slots];
        int[] companions = plan.companions.clone();
        java.util.List<Placement> seats = new java.util.ArrayList<>();
        int[] pinned = new int[plan.wishes()];
        Arrays.fill(pinned, -1);
        for (int k = 0; k < plan.pins(); k++) {
            pinned[plan.pinnedWish[k]] = plan.pinnedSlot[k];
        }
        int[] order = IntStream.range(0, plan.wishes())
                .boxed()
                .sorted(Comparator.comparingInt((Integer k) -> pinned[k] >= 0 ? 0 : 1)
                        .thenComparing(k -> -plan.weight[k])
                        .thenComparing(k -> k))
                .mapToInt(k -> k)
                .toArray();
        for (int k : order) {
            int e = plan.wishExhibitor[k];
            int b = plan.exhibitors + plan.wishBuyer[k];
            int pool = plan.wishPool(k);
            if (left[e] == 0 || left[b] == 0) {
                continue;
            }
            int best = pinned[k];
            for (long slots = pinned[k] >= 0 ? 0 : free[e] & free[b]; slots != 0; slots &= slots - 1) {
                int s = Long.numberOfTrailingZeros(slots);
                if (used[s] < plan.tables[s]
                        && (pool < 0 || companions[pool * plan.slots + s] > 0)
                        && (best < 0 || plan.tables[s] - used[s] > plan.tables[best] - used[best])) {
                    best = s;
                }
            }
            if (best >= 0) {
                seats.add(new Placement(e, plan.wishBuyer[k], best, used[best]++));
                left[e]--;
                left[b]--;
                free[e] &= ~(1L << best);
                free[b] &= ~(1L << best);
                if (pool >= 0) {
                    companions[pool * plan.slots + best]--;
                }
            }
        }
        return Timetable.of(seats);
    }

    /** Gives half of each weight to either side: what each participant alone could earn at most. */
    private static long halves(SessionPlan plan) {
        int everybody = plan.exhibitors + plan.buyers;
        int[][] weights = new int[everybody][0];
        int[] count = new int[everybody];
        for (int k = 0; k < plan.wishes(); k++) {
            for (int i : new int[] {plan.wishExhibitor[k], plan.exhibitors + plan.wishBuyer[k]}) {
                if (count[i] == weights[i].length) {
                    weights[i] = Arrays.copyOf(weights[i], 2 * count[i] + 2);
                }
                weights[i][count[i]++] = plan.weight[k];
            }
        }
        long twice = 0;
        for (int i = 0; i < everybody; i++) {
            Arrays.sort(weights[i], 0, count[i]);
            int n = Math.min(count[i], plan.capacity(i));
            for (int k = 0; k < n; k++) {
                twice += weights[i][count[i] - 1 - k];
            }
            twice += 2 * plan.bonuses(i, n);
        }
        return twice / 2;
    }
}
