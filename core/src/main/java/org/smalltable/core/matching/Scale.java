package org.smalltable.core.matching;

/**
 * Turns evidence and circumstances into a place on the scale. All in whole numbers, so that a pair weighed alone and the
 * same pair weighed among millions come out equal to the last digit.
 *
 * <p>Evidence and circumstances arrive as strength in thousandths times weight in hundredths. A unit of evidence
 * ({@value #UNIT}) halves the doubt that is left about the fit. Fit alone fills seven tenths of the scale; circumstances
 * move it between four tenths and the whole.
 */
final class Scale {

    /** A thousand thousandths at a weight of a hundred hundredths. */
    static final int UNIT = 100_000;

    /** The highest rank: certain fit, best circumstances. */
    static final int TOP_RANK = 1_000_000_000;

    /** Evidence is told apart in thousandths of a unit. */
    private static final int GRAIN = UNIT / 1000;

    /** Beyond twenty units a millionth of doubt is left, and that is where the scale ends. */
    private static final int UNITS = 20;

    private static final int MILLION = 1_000_000;
    private static final int[] FIT = fit();
    private static final int FIT_BITS = 6;
    private static final int[] EVIDENCE_FOR_FIT = evidenceForFit();

    private Scale() {}

    private static int[] fit() {
        int[] fit = new int[UNITS * 1000 + 1];
        for (int i = 0; i < fit.length; i++) {
            fit[i] = (int) Math.round(MILLION * (1 - StrictMath.pow(2, -i / 1000.0)));
        }
        return fit;
    }

    private static int[] evidenceForFit() {
        int[] evidence = new int[(MILLION >> FIT_BITS) + 1];
        int grains = 0;
        for (int i = 0; i < evidence.length; i++) {
            while (grains < FIT.length - 1 && FIT[grains] < i << FIT_BITS) {
                grains++;
            }
            evidence[i] = grains;
        }
        return evidence;
    }

    /** The certainty that two fit, in millionths. */
    static int fit(int evidence) {
        return FIT[Math.min(evidence / GRAIN, FIT.length - 1)];
    }

    /** The share of the scale that circumstances open, in millionths: 400,000 to 1,000,000. */
    static int share(int circumstances) {
        return 700_000 + 3 * Math.clamp(circumstances, -UNIT, UNIT);
    }

    /** A pair's rank from 0 to {@link #TOP_RANK}: finer than points, and what lists are ordered by. */
    static int rank(int evidence, int circumstances) {
        return rankOf(fit(evidence), share(circumstances));
    }

    static int rankOf(int fit, int share) {
        return (int) ((long) fit * share / 1000);
    }

    /** The points that people see for a rank. */
    static int points(int rank) {
        return (rank + MILLION / 2) / MILLION;
    }

    /**
     * An evidence below which no pair whose circumstances open that share reaches the rank. It may lie a hair too low,
     * never too high: whoever asks weighs what passes exactly.
     */
    static int evidenceFor(int rank, int share) {
        long fit = ((long) rank * 1000 + share - 1) / share;
        return fit > MILLION ? Integer.MAX_VALUE : EVIDENCE_FOR_FIT[(int) (fit >> FIT_BITS)] * GRAIN;
    }
}
