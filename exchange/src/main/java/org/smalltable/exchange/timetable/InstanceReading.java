package org.smalltable.exchange.timetable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.smalltable.core.timetable.SessionPlan;
import org.smalltable.core.timetable.SessionPlanBuilder;
import org.smalltable.exchange.UnreadableFile;

/** A problem's file while it is being read: keys may come in any order, so all is gathered before a plan is made of it. */
final class InstanceReading {

    private static final int SIDES = 2;

    private String name = "";
    private int[] coverage = {};
    private final Rows slots = new Rows(1);
    private final Rows candidates = new Rows(3);
    private final Rows pinned = new Rows(3);
    private final Rows needs = new Rows(3);
    private final List<int[]> pools = new ArrayList<>();
    private final Rows[] caps = {new Rows(1), new Rows(1)};
    private final Rows[] floors = {new Rows(2), new Rows(2)};
    private final long[][] masks = new long[SIDES][16];

    void field(String key, JsonReading at) throws IOException, UnreadableFile {
        switch (key) {
            case "name" -> name = at.text();
            case "slots" -> at.elements(this::slot);
            case "exhibitors" -> at.elements(one -> participant(one, 0));
            case "buyers" -> at.elements(one -> participant(one, 1));
            case "coverage" -> {
                int[] row = new int[1000];
                int length = at.integers(row, "bonuses");
                coverage = Arrays.copyOf(row, length);
            }
            case "candidates" -> at.elements(one -> candidates.add(one, "[exhibitor, buyer, weight]"));
            case "pinned" -> at.elements(one -> pinned.add(one, "[exhibitor, buyer, slot]"));
            case "pools" -> at.elements(this::pool);
            case "needs" -> at.elements(one -> needs.add(one, "[exhibitor, buyer, pool]"));
            default -> at.skip();
        }
    }

    private void pool(JsonReading at) throws IOException, UnreadableFile {
        int[] row = new int[SessionPlan.MAX_SLOTS];
        int length = at.integers(row, "companions by slot");
        pools.add(Arrays.copyOf(row, length));
    }

    private void slot(JsonReading at) throws IOException, UnreadableFile {
        int[] tables = {-1};
        at.fields((key, one) -> {
            if (key.equals("tables")) {
                tables[0] = one.integer();
            } else {
                one.skip();
            }
        });
        if (tables[0] < 0) {
            throw at.wrong("a slot needs \"tables\", at least 0");
        }
        slots.add(tables[0]);
    }

    private void participant(JsonReading at, int side) throws IOException, UnreadableFile {
        int[] max = {-1};
        long[] mask = {-1};
        at.fields((key, one) -> {
            switch (key) {
                case "max" -> max[0] = one.integer();
                case "available" -> mask[0] = available(one);
                case "floor" -> floors[side].add(caps[side].size(), one.integer());
                default -> one.skip();
            }
        });
        if (max[0] < 0) {
            throw at.wrong("a participant needs \"max\", at least 0");
        }
        int index = caps[side].size();
        caps[side].add(max[0]);
        if (index == masks[side].length) {
            masks[side] = Arrays.copyOf(masks[side], 2 * index);
        }
        masks[side][index] = mask[0];
    }

    private static long available(JsonReading at) throws IOException, UnreadableFile {
        if (at.isText()) {
            if (!at.text().equals("all")) {
                throw at.wrong("\"available\" is \"all\" or an array of slots");
            }
            return -1;
        }
        long[] mask = {0};
        at.elements(one -> {
            int slot = one.integer();
            if (slot < 0 || slot >= SessionPlan.MAX_SLOTS) {
                throw one.wrong("there is no slot " + slot);
            }
            mask[0] |= 1L << slot;
        });
        return mask[0];
    }

    /** @throws IllegalArgumentException when no timetable could satisfy what was read */
    SessionPlan plan() {
        SessionPlanBuilder plan = SessionPlan.builder(name).coverage(coverage);
        for (int s = 0; s < slots.size(); s++) {
            plan.slot(slots.get(s, 0));
        }
        for (int e = 0; e < caps[0].size(); e++) {
            plan.exhibitor(caps[0].get(e, 0), masks[0][e]);
        }
        for (int b = 0; b < caps[1].size(); b++) {
            plan.buyer(caps[1].get(b, 0), masks[1][b]);
        }
        for (int f = 0; f < floors[0].size(); f++) {
            plan.exhibitorFloor(floors[0].get(f, 0), floors[0].get(f, 1));
        }
        for (int f = 0; f < floors[1].size(); f++) {
            plan.buyerFloor(floors[1].get(f, 0), floors[1].get(f, 1));
        }
        pools.forEach(plan::pool);
        Map<Long, Integer> poolOf = new HashMap<>();
        for (int n = 0; n < needs.size(); n++) {
            poolOf.put(pair(needs, n), needs.get(n, 2));
        }
        for (int c = 0; c < candidates.size(); c++) {
            int pool = poolOf.isEmpty() ? -1 : poolOf.getOrDefault(pair(candidates, c), -1);
            plan.wish(candidates.get(c, 0), candidates.get(c, 1), candidates.get(c, 2), pool);
        }
        for (int p = 0; p < pinned.size(); p++) {
            plan.pin(pinned.get(p, 0), pinned.get(p, 1), pinned.get(p, 2));
        }
        return plan.build();
    }

    private static long pair(Rows rows, int at) {
        return (long) rows.get(at, 0) << 32 | rows.get(at, 1) & 0xffffffffL;
    }
}
