package org.smalltable.core.timetable;

import java.util.Arrays;

/**
 * An order of the companies of a plan in which those of one circle, who mostly wish for each other, stand together. What
 * the machinery looks at together then lies together in memory, and exhibitors in a row are a part of the session that can
 * be bettered on its own.
 *
 * <p>The circles come from a partition of the graph of wishes into parts of like size: companies choose, one after the
 * other and several times over, the part where most of their partners are, the less the fuller it is (linear deterministic
 * greedy: I. Stanton and G. Kliot, "Streaming graph partitioning for large distributed graphs", KDD 2012; several times
 * over: J. Nishimura and J. Ugander, "Restreaming graph partitioning", KDD 2013).
 */
final class CompanyOrder {

    /** A circle has about so many exhibitors; there is no need for more circles than so many. */
    private static final int EXHIBITORS = 256;

    private static final int MOST_CIRCLES = 64;
    private static final int ROUNDS = 6;

    /** A circle takes so much more than its even part of the wishes. */
    private static final double ROOM = 1.15;

    private static final int NONE = -1;

    private final SessionPlan plan;
    private final int everybody;
    /** Partners of participant i: partnerOf[first[i]] to partnerOf[first[i + 1] - 1]; exhibitors before buyers. */
    private final int[] first;

    private final int[] partnerOf;
    private final int[] circle;
    private final long[] wishes;
    /** How many partners of the one who chooses are in each circle, and the circles where there are any. */
    private final int[] partners;

    private final int[] met;

    private CompanyOrder(SessionPlan plan, int circles) {
        this.plan = plan;
        everybody = plan.exhibitors + plan.buyers;
        first = new int[everybody + 1];
        partnerOf = new int[2 * plan.wishes()];
        circle = new int[everybody];
        wishes = new long[circles];
        partners = new int[circles];
        met = new int[circles];
        Arrays.fill(circle, NONE);
    }

    /** The participants of a plan, exhibitors before buyers, by circle; in small sessions just as they are. */
    static int[] of(SessionPlan plan) {
        int circles = Math.min(MOST_CIRCLES, plan.exhibitors / EXHIBITORS);
        CompanyOrder order = new CompanyOrder(plan, Math.max(1, circles));
        if (circles > 1) {
            order.listPartners();
            for (int k = 0; k < ROUNDS; k++) {
                order.choose();
            }
        }
        return order.byCircle();
    }

    private void listPartners() {
        for (int w = 0; w < plan.wishes(); w++) {
            first[plan.wishExhibitor[w] + 1]++;
            first[plan.exhibitors + plan.wishBuyer[w] + 1]++;
        }
        for (int i = 0; i < everybody; i++) {
            first[i + 1] += first[i];
        }
        int[] next = first.clone();
        for (int w = 0; w < plan.wishes(); w++) {
            int e = plan.wishExhibitor[w];
            int b = plan.exhibitors + plan.wishBuyer[w];
            partnerOf[next[e]++] = b;
            partnerOf[next[b]++] = e;
        }
    }

    private void choose() {
        double most = ROOM * partnerOf.length / wishes.length;
        for (int i = 0; i < everybody; i++) {
            int own = first[i + 1] - first[i];
            if (circle[i] != NONE) {
                wishes[circle[i]] -= own;
            }
            circle[i] = choose(i, most);
            wishes[circle[i]] += own;
        }
    }

    /** The circle that draws a participant most; the emptiest if no partner is anywhere yet. */
    private int choose(int i, double most) {
        int circlesMet = 0;
        for (int k = first[i]; k < first[i + 1]; k++) {
            int c = circle[partnerOf[k]];
            if (c != NONE && partners[c]++ == 0) {
                met[circlesMet++] = c;
            }
        }
        int best = NONE;
        double strongest = 0;
        for (int k = 0; k < circlesMet; k++) {
            int c = met[k];
            double draws = partners[c] * (1 - wishes[c] / most);
            partners[c] = 0;
            if (draws > strongest) {
                strongest = draws;
                best = c;
            }
        }
        return best == NONE ? emptiest() : best;
    }

    private int emptiest() {
        int best = 0;
        for (int c = 1; c < wishes.length; c++) {
            if (wishes[c] < wishes[best]) {
                best = c;
            }
        }
        return best;
    }

    private int[] byCircle() {
        int[] order = new int[everybody];
        int placed = 0;
        for (int side = 0; side < 2; side++) {
            int from = side == 0 ? 0 : plan.exhibitors;
            int to = side == 0 ? plan.exhibitors : everybody;
            int[] next = new int[wishes.length + 1];
            for (int i = from; i < to; i++) {
                next[Math.max(0, circle[i]) + 1]++;
            }
            for (int c = 0; c < wishes.length; c++) {
                next[c + 1] += next[c];
            }
            for (int i = from; i < to; i++) {
                order[placed + next[Math.max(0, circle[i])]++] = i;
            }
            placed += to - from;
        }
        return order;
    }
}
