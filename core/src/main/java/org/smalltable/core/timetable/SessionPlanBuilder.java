package org.smalltable.core.timetable;

/**
 * Collects a {@link SessionPlan}, in any order, and checks it as a whole in {@link #build}. Not
 * thread-safe.
 *
 * <pre>{@code
 * SessionPlanBuilder plan = SessionPlan.builder("coffee morning");
 * int nine = plan.slot(2);
 * int roaster = plan.exhibitor(3, 0b1);
 * int importer = plan.buyer(1, 0b1);
 * plan.coverage(300).wish(roaster, importer, 870).pin(roaster, importer, nine);
 * SessionPlan session = plan.build();
 * }</pre>
 */
public final class SessionPlanBuilder {

    final String name;
    final IntList tables = new IntList();
    final Side exhibitors = new Side();
    final Side buyers = new Side();
    int[] coverage = {};
    final IntList wishExhibitor = new IntList();
    final IntList wishBuyer = new IntList();
    final IntList wishWeight = new IntList();
    final IntList wishPool = new IntList();
    final IntList pinExhibitor = new IntList();
    final IntList pinBuyer = new IntList();
    final IntList pinSlot = new IntList();
    final IntList companions = new IntList();
    private final IntList poolLengths = new IntList();

    SessionPlanBuilder(String name) {
        this.name = name;
    }

    /** Adds the next slot in time and answers its index. */
    public int slot(int tables) {
        this.tables.add(tables);
        return this.tables.size() - 1;
    }

    /** Adds an exhibitor with its most meetings and the mask of slots it is there, and answers its index. */
    public int exhibitor(int max, long availableMask) {
        return exhibitors.add(max, availableMask);
    }

    /** Adds a buyer with its most meetings and the mask of slots it is there, and answers its index. */
    public int buyer(int max, long availableMask) {
        return buyers.add(max, availableMask);
    }

    /** Sets what the first, second, ... meeting of every participant earns: never rising, later ones nothing. */
    public SessionPlanBuilder coverage(int... bonuses) {
        coverage = bonuses.clone();
        return this;
    }

    /** Gives an exhibitor so much more for its first meeting, that it may not go home without one. */
    public SessionPlanBuilder exhibitorFloor(int exhibitor, int extra) {
        exhibitors.floor(exhibitor, extra);
        return this;
    }

    /** Gives a buyer so much more for its first meeting. */
    public SessionPlanBuilder buyerFloor(int buyer, int extra) {
        buyers.floor(buyer, extra);
        return this;
    }

    /** Adds a pool of companions (interpreters of one language, say): how many are there in each slot; answers its index. */
    public int pool(int... thereBySlot) {
        for (int there : thereBySlot) {
            companions.add(there);
        }
        poolLengths.add(thereBySlot.length);
        return poolLengths.size() - 1;
    }

    /** Lets two meet; weight 1..{@value SessionPlan#MAX_WEIGHT}, each pair once. */
    public SessionPlanBuilder wish(int exhibitor, int buyer, int weight) {
        return wish(exhibitor, buyer, weight, -1);
    }

    /** Lets two meet, with a companion of this pool beside them; pool -1 for none. */
    public SessionPlanBuilder wish(int exhibitor, int buyer, int weight, int pool) {
        wishExhibitor.add(exhibitor);
        wishBuyer.add(buyer);
        wishWeight.add(weight);
        wishPool.add(pool);
        return this;
    }

    /** Fixes a wish in a slot: every timetable has this meeting. */
    public SessionPlanBuilder pin(int exhibitor, int buyer, int slot) {
        pinExhibitor.add(exhibitor);
        pinBuyer.add(buyer);
        pinSlot.add(slot);
        return this;
    }

    /**
     * Makes the plan.
     *
     * @throws IllegalArgumentException when something is out of range or said twice, or the pins cannot hold together; the
     *     message names what and where
     */
    public SessionPlan build() {
        SessionPlanRules rules = new SessionPlanRules(this);
        rules.checkParts();
        SessionPlan plan = new SessionPlan(this, rules.wishOrder());
        PinRules.check(plan, this);
        return plan;
    }

    int pools() {
        return poolLengths.size();
    }

    int poolLength(int pool) {
        return poolLengths.get(pool);
    }

    /** The participants of one side. */
    static final class Side {

        final IntList max = new IntList();
        private final IntList low = new IntList();
        private final IntList high = new IntList();
        final IntList floor = new IntList();
        final IntList floorOf = new IntList();

        int add(int most, long mask) {
            max.add(most);
            low.add((int) mask);
            high.add((int) (mask >>> 32));
            return max.size() - 1;
        }

        void floor(int participant, int extra) {
            floorOf.add(participant);
            floor.add(extra);
        }

        int size() {
            return max.size();
        }

        void copyInto(int[] most, long[] masks, int[] floors, int from, long allSlots) {
            for (int i = 0; i < size(); i++) {
                most[from + i] = max.get(i);
                masks[from + i] = ((long) high.get(i) << 32 | low.get(i) & 0xffffffffL) & allSlots;
            }
            for (int k = 0; k < floorOf.size(); k++) {
                floors[from + floorOf.get(k)] = floor.get(k);
            }
        }
    }
}
