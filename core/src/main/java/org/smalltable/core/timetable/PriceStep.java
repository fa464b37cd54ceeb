package org.smalltable.core.timetable;

/**
 * The dual side of {@link SlotPricing}: raises the prices of hours, tables, companions and participants that are used more
 * than there is of them, lowers the others. Every price has a step of its own: the more it can be used, the smaller
 * (diagonal preconditioning; T. Pock and A. Chambolle, 2011).
 */
final class PriceStep {

    private static final float USUAL_DEGREE = 30;

    private final Instance in;
    private final int slots;
    private final ShareBlock[] blocks;
    final Duals now;
    /** The point at the last restart. */
    final Duals anchor;
    /** The image of the last step: its prices are a dual solution. */
    final Duals image;
    /** What the reflected shares of the last step use of everybody's hours; the exhibitors' part is written by the blocks. */
    final float[] load;
    /** What the shares at hand use, and those at the last restart did: followed along, as it is linear in them. */
    private final float[] used;

    private final float[] usedAtAnchor;
    private final float[] tablesUsed;
    private final float[] tablesUsedAtAnchor;
    private final float[] companionsUsed;
    private final float[] companionsUsedAtAnchor;
    /** Smaller steps for participants with many pairs. */
    private final float[] caution;

    /** Of the last step, by chunk: squares of what prices moved over their steps, and their product with use. */
    private final double[] moved;

    private final double[] interplay;

    PriceStep(Instance in, ShareBlock[] blocks) {
        this.in = in;
        this.blocks = blocks;
        slots = in.slots;
        now = new Duals(in);
        anchor = new Duals(in);
        image = new Duals(in);
        load = new float[in.everybody * slots];
        used = new float[load.length];
        usedAtAnchor = new float[load.length];
        tablesUsed = new float[slots];
        tablesUsedAtAnchor = new float[slots];
        companionsUsed = new float[in.companions.length];
        companionsUsedAtAnchor = new float[in.companions.length];
        moved = new double[blocks.length + 1];
        interplay = new double[blocks.length + 1];
        caution = new float[in.everybody];
        for (int i = 0; i < in.everybody; i++) {
            int degree = in.first[i + 1] - in.first[i];
            caution[i] = (float) Math.sqrt(USUAL_DEGREE / Math.max(USUAL_DEGREE, degree));
        }
    }

    /** Counts anew what the shares at hand use. */
    void count() {
        java.util.Arrays.fill(used, 0);
        java.util.Arrays.fill(tablesUsed, 0);
        java.util.Arrays.fill(companionsUsed, 0);
        for (ShareBlock block : blocks) {
            ShareEntries entries = block.entries;
            for (int a = 0; a < entries.active; a++) {
                int p = entries.pairs[a];
                for (int k = entries.firstEntry[a]; k < entries.firstEntry[a + 1]; k++) {
                    int s = entries.slotOf[k];
                    float share = entries.share(k);
                    used[in.pairE[p] * slots + s] += share;
                    used[in.pairB[p] * slots + s] += share;
                    tablesUsed[s] += share;
                    if (in.pool != null && in.pool[p] >= 0) {
                        companionsUsed[in.pool[p] * slots + s] += share;
                    }
                }
            }
        }
    }

    void restart() {
        anchor.copy(now);
        System.arraycopy(used, 0, usedAtAnchor, 0, used.length);
        System.arraycopy(tablesUsed, 0, tablesUsedAtAnchor, 0, slots);
        System.arraycopy(companionsUsed, 0, companionsUsedAtAnchor, 0, companionsUsed.length);
    }

    /** How far the prices went since the last restart: sum of squares, each over its part of the step. */
    double went() {
        double sum = 0;
        for (int i = 0; i < in.everybody; i++) {
            double far = 0;
            for (int k = i * slots; k < (i + 1) * slots; k++) {
                double d = now.time[k] - anchor.time[k];
                far += d * d;
            }
            double d = now.meeting[i] - anchor.meeting[i];
            sum += (far + d * d * Math.max(1, in.cap[i])) / caution[i];
        }
        for (int s = 0; s < slots; s++) {
            double d = now.table[s] - anchor.table[s];
            sum += d * d * Math.max(1, in.tables[s]);
        }
        for (int k = 0; k < in.companions.length; k++) {
            double d = now.companion[k] - anchor.companion[k];
            sum += d * d * Math.max(1, in.companions[k]);
        }
        return sum;
    }

    /** Of the last step: the sum over all prices of the square of what they moved, over their step. */
    double moved() {
        return sum(moved);
    }

    /** Of the last step: what the prices moved times what the use of their things moved. */
    double interplay() {
        return sum(interplay);
    }

    private static double sum(double[] parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }

    /** Moves the prices of a part of the participants. */
    void participants(int chunk, float sigma, float keep) {
        int from = (int) ((long) chunk * in.everybody / blocks.length);
        int to = (int) ((long) (chunk + 1) * in.everybody / blocks.length);
        double far = 0;
        double product = 0;
        for (int i = from; i < to; i++) {
            if (in.cap[i] <= 0) {
                continue;
            }
            if (i >= in.exhibitors) {
                gather(i);
            }
            float hourStep = sigma * caution[i];
            float meetings = 0;
            float before = 0;
            float farOfHours = 0;
            float productOfHours = 0;
            int first = i * slots + Long.numberOfTrailingZeros(in.available[i]);
            int last = i * slots + 63 - Long.numberOfLeadingZeros(in.available[i]);
            for (int k = first; k <= last; k++) {
                float reflected = load[k];
                float use = used[k];
                float old = now.time[k];
                float next = Math.max(0, old + hourStep * (reflected - 1));
                float d = next - old;
                image.time[k] = next;
                now.time[k] = keep * (next + d) + (1 - keep) * anchor.time[k];
                used[k] = keep * reflected + (1 - keep) * usedAtAnchor[k];
                meetings += reflected;
                before += use;
                farOfHours += d * d;
                productOfHours += d * (reflected - use);
            }
            far += farOfHours / hourStep;
            product += productOfHours;
            float step = hourStep / in.cap[i];
            float old = now.meeting[i];
            float next = meetingPrice(i, old + step * meetings, step);
            float d = next - old;
            image.meeting[i] = next;
            now.meeting[i] = keep * (next + d) + (1 - keep) * anchor.meeting[i];
            far += d * d / step;
            product += d * (meetings - before);
        }
        moved[chunk] = far;
        interplay[chunk] = product / 2;
    }

    private void gather(int i) {
        int mine = i * slots;
        int theirs = (i - in.exhibitors) * slots;
        System.arraycopy(blocks[0].buyerLoad, theirs, load, mine, slots);
        for (int c = 1; c < blocks.length; c++) {
            float[] more = blocks[c].buyerLoad;
            for (int s = 0; s < slots; s++) {
                load[mine + s] += more[theirs + s];
            }
        }
    }

    /** The price at which the meetings wanted there, times the step, make up the rest of {@code goal}. */
    private float meetingPrice(int i, float goal, float sigma) {
        for (int k = 0; k < in.cap[i]; k++) {
            float turn = k < in.levels ? -in.bonus[i * in.levels + k] / SlotPricing.POINTS : 0;
            if (goal <= turn) {
                return goal;
            }
            int alike = k < in.levels ? 1 : in.cap[i] - k;
            if (goal <= turn + sigma * alike) {
                return turn;
            }
            goal -= sigma * alike;
            k += alike - 1;
        }
        return goal;
    }

    /** Moves the prices of tables and companions. */
    void things(float sigma, float keep) {
        moved[blocks.length] = 0;
        interplay[blocks.length] = 0;
        for (int s = 0; s < slots; s++) {
            float reflected = 0;
            for (ShareBlock block : blocks) {
                reflected += block.tableLoad[s];
            }
            float step = sigma / Math.max(1, in.tables[s]);
            float old = now.table[s];
            float next = Math.max(0, old + step * (reflected - in.tables[s]));
            note(next - old, step, reflected - tablesUsed[s]);
            image.table[s] = next;
            now.table[s] = keep * (2 * next - old) + (1 - keep) * anchor.table[s];
            tablesUsed[s] = keep * reflected + (1 - keep) * tablesUsedAtAnchor[s];
        }
        for (int k = 0; k < in.companions.length; k++) {
            float reflected = 0;
            for (ShareBlock block : blocks) {
                reflected += block.companionLoad[k];
            }
            float step = sigma / Math.max(1, in.companions[k]);
            float old = now.companion[k];
            float next = Math.max(0, old + step * (reflected - in.companions[k]));
            note(next - old, step, reflected - companionsUsed[k]);
            image.companion[k] = next;
            now.companion[k] = keep * (2 * next - old) + (1 - keep) * anchor.companion[k];
            companionsUsed[k] = keep * reflected + (1 - keep) * companionsUsedAtAnchor[k];
        }
    }

    private void note(float d, float step, float moreUse) {
        moved[blocks.length] += d * d / step;
        interplay[blocks.length] += d * moreUse / 2.0;
    }
}
