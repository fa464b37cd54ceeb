package org.smalltable.core.timetable;

import java.util.HashMap;
import java.util.Map;

/** Whether all pinned meetings can hold together; otherwise the first clash is named with both its meetings. */
final class PinRules {

    private final SessionPlan plan;
    private final Map<Long, Integer> seatOf = new HashMap<>();
    private final Map<Integer, Integer> meetings = new HashMap<>();

    private PinRules(SessionPlan plan) {
        this.plan = plan;
    }

    static void check(SessionPlan plan, SessionPlanBuilder given) {
        PinRules rules = new PinRules(plan);
        int[] used = new int[plan.slots];
        int[] companions = new int[plan.companions.length];
        boolean[] pinned = new boolean[plan.pinnedWish.length == 0 ? 0 : plan.wishes()];
        for (int k = 0; k < plan.pins(); k++) {
            int e = given.pinExhibitor.get(k);
            int b = given.pinBuyer.get(k);
            int s = given.pinSlot.get(k);
            String pin = "pinned meeting of exhibitor " + e + " and buyer " + b + " in slot " + s;
            int wish = plan.pinnedWish[k];
            SessionPlanRules.require(wish >= 0, pin + ": these two have no wish");
            SessionPlanRules.requireIndex(s, plan.slots, "slot", pin);
            SessionPlanRules.require(!pinned[wish], pin + ": these two are pinned twice");
            pinned[wish] = true;
            rules.seat(k, e, s, "exhibitor " + e, pin);
            rules.seat(k, plan.exhibitors + b, s, "buyer " + b, pin);
            SessionPlanRules.require(
                    ++used[s] <= plan.tables[s], pin + ": slot " + s + " has only " + plan.tables[s] + " tables");
            int pool = plan.wishPool(wish);
            SessionPlanRules.require(
                    pool < 0 || ++companions[pool * plan.slots + s] <= plan.companions(pool, s),
                    pin + ": pool " + pool + " has too few companions there");
        }
    }

    private void seat(int pin, int participant, int slot, String who, String what) {
        SessionPlanRules.require((plan.available[participant] >> slot & 1) != 0, what + ": " + who + " is not there");
        Integer other = seatOf.put((long) participant << 6 | slot, pin);
        if (other != null) {
            int wish = plan.pinnedWish[other];
            throw new IllegalArgumentException(what + ": " + who + " is pinned there too, as exhibitor "
                    + plan.wishExhibitor[wish] + " with buyer " + plan.wishBuyer[wish]);
        }
        int count = meetings.merge(participant, 1, Integer::sum);
        SessionPlanRules.require(
                count <= plan.max[participant],
                what + ": " + who + " has more pinned meetings than its max of " + plan.max[participant]);
    }
}
