package org.smalltable.core.timetable;

/** What every part of a plan must keep, each breach said in one line with the values that broke it. */
final class SessionPlanRules {

    private final SessionPlanBuilder plan;
    private final int slots;

    SessionPlanRules(SessionPlanBuilder plan) {
        this.plan = plan;
        this.slots = plan.tables.size();
    }

    void checkParts() {
        require(slots <= SessionPlan.MAX_SLOTS, "a session has at most 64 slots, not " + slots);
        for (int s = 0; s < slots; s++) {
            require(plan.tables.get(s) >= 0, "slot " + s + " has " + plan.tables.get(s) + " tables");
        }
        checkSide(plan.exhibitors, "exhibitor");
        checkSide(plan.buyers, "buyer");
        checkCoverage();
        checkPools();
        checkWishes();
    }

    private static void checkSide(SessionPlanBuilder.Side side, String who) {
        for (int i = 0; i < side.size(); i++) {
            require(side.max.get(i) >= 0, who + " " + i + " has max " + side.max.get(i) + ", below 0");
        }
        for (int k = 0; k < side.floorOf.size(); k++) {
            requireIndex(side.floorOf.get(k), side.size(), who, "a floor");
            int extra = side.floor.get(k);
            require(
                    extra >= 0 && extra <= SessionPlan.MAX_BONUS,
                    "floor of " + who + " " + side.floorOf.get(k) + " is " + extra + ", not 0.."
                            + SessionPlan.MAX_BONUS);
        }
    }

    private void checkCoverage() {
        int before = SessionPlan.MAX_BONUS;
        for (int bonus : plan.coverage) {
            require(
                    bonus >= 0 && bonus <= before,
                    "coverage must fall, from " + before + " to " + bonus + " it does not");
            before = bonus;
        }
    }

    private void checkPools() {
        for (int p = 0; p < plan.pools(); p++) {
            require(
                    plan.poolLength(p) == slots,
                    "pool " + p + " tells its companions for " + plan.poolLength(p) + " slots of " + slots);
        }
        for (int k = 0; k < plan.companions.size(); k++) {
            require(plan.companions.get(k) >= 0, "a pool has " + plan.companions.get(k) + " companions in a slot");
        }
    }

    private void checkWishes() {
        for (int k = 0; k < plan.wishExhibitor.size(); k++) {
            int e = plan.wishExhibitor.get(k);
            int b = plan.wishBuyer.get(k);
            int weight = plan.wishWeight.get(k);
            int pool = plan.wishPool.get(k);
            // Two bounds at once and no text yet: this runs for millions of wishes.
            if (e < 0 || e >= plan.exhibitors.size() || b < 0 || b >= plan.buyers.size()) {
                requireIndex(e, plan.exhibitors.size(), "exhibitor", "wish " + k);
                requireIndex(b, plan.buyers.size(), "buyer", "wish " + k);
            }
            if (weight < 1 || weight > SessionPlan.MAX_WEIGHT) {
                throw new IllegalArgumentException(
                        "wish of exhibitor " + e + " and buyer " + b + " weighs " + weight + ", not 1..1000");
            }
            if (pool != -1) {
                requireIndex(pool, plan.pools(), "pool", "wish " + k);
            }
        }
    }

    /** Wishes by exhibitor, then buyer: two stable counting sorts. */
    int[] wishOrder() {
        int n = plan.wishExhibitor.size();
        int[] given = new int[n];
        for (int k = 0; k < n; k++) {
            given[k] = k;
        }
        int[] order =
                sorted(sorted(given, plan.wishBuyer, plan.buyers.size()), plan.wishExhibitor, plan.exhibitors.size());
        for (int k = 1; k < n; k++) {
            int a = order[k - 1];
            int b = order[k];
            if (plan.wishExhibitor.get(a) == plan.wishExhibitor.get(b)
                    && plan.wishBuyer.get(a) == plan.wishBuyer.get(b)) {
                throw new IllegalArgumentException("exhibitor " + plan.wishExhibitor.get(a) + " and buyer "
                        + plan.wishBuyer.get(a) + " are wished twice");
            }
        }
        return order;
    }

    private static int[] sorted(int[] items, IntList key, int keys) {
        int[] next = new int[keys + 1];
        for (int item : items) {
            next[key.get(item) + 1]++;
        }
        for (int k = 0; k < keys; k++) {
            next[k + 1] += next[k];
        }
        int[] out = new int[items.length];
        for (int item : items) {
            out[next[key.get(item)]++] = item;
        }
        return out;
    }

    static void requireIndex(int index, int size, String what, String where) {
        require(index >= 0 && index < size, where + " names " + what + " " + index + ", but there are " + size);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
