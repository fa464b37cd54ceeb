package org.smalltable.core.matching;

import java.util.Arrays;
import java.util.Set;

/**
 * Weighs a whole side against one company at a time: adds up evidence trait by trait over those who hold it, then looks at
 * the circumstances only of those whose evidence can matter.
 *
 * @param <K> how companies are named outside
 */
final class Weighing<K extends Comparable<? super K>> {

    private final Half<K> exhibitors;
    private final Half<K> buyers;
    private final MatchWeights weights;
    private final CircumstanceWeights circumstanceWeights;
    private final Acquaintances mutual;
    private final Acquaintances met;
    private final int mutualWorth;
    private int[] worths;

    Weighing(
            Half<K> exhibitors,
            Half<K> buyers,
            MatchWeights weights,
            int[] worths,
            Acquaintances mutual,
            Acquaintances met) {
        this.exhibitors = exhibitors;
        this.buyers = buyers;
        this.weights = weights;
        this.circumstanceWeights = new CircumstanceWeights(weights);
        this.worths = worths;
        this.mutual = mutual;
        this.met = met;
        this.mutualWorth = CircumstanceRule.MUTUAL_EVIDENCE * weights.of(RuleName.MUTUAL_INTEREST);
    }

    /** What each trait is worth, by number. */
    int[] worths() {
        return worths;
    }

    /** Learns what traits are worth that were not known before. */
    void learn(int[] allWorths) {
        worths = allWorths;
    }

    MatchWeights weights() {
        return weights;
    }

    Half<K> opposite(Half<K> half) {
        return half == exhibitors ? buyers : exhibitors;
    }

    /** Adds up the evidence between a profile in a row and everybody of the other side. */
    void tally(Half<K> half, int row, Profile profile, int[] evidence) {
        Side<K> others = opposite(half).side();
        Arrays.fill(evidence, 0, others.size(), 0);
        for (int trait : profile.traits()) {
            int worth = worths[trait];
            if (worth > 0) {
                int[] mask = others.mask(trait);
                if (mask.length > 0) {
                    addMasked(evidence, mask, others.size(), worth);
                } else {
                    add(evidence, others.holders(trait), others.holderCount(trait), worth);
                }
            }
        }
        Set<Integer> interested = mutual.of(row, half.areExhibitors());
        if (!interested.isEmpty()) {
            for (int other : interested) {
                evidence[other] += mutualWorth;
            }
        }
    }

    private static void add(int[] evidence, int[] holders, int count, int worth) {
        for (int i = 0; i < count; i++) {
            evidence[holders[i]] += worth;
        }
    }

    /** Written without a branch, so that the compiler adds eight at a time. */
    private static void addMasked(int[] evidence, int[] mask, int rows, int worth) {
        for (int row = 0; row < rows; row++) {
            evidence[row] += worth & mask[row];
        }
    }

    /** The evidence between two rows alone. */
    int evidence(int exhibitor, int buyer) {
        int[] brought = exhibitors.side().profile(exhibitor).traits();
        int evidence = mutual.of(exhibitor, true).contains(buyer) ? mutualWorth : 0;
        for (int trait : buyers.side().profile(buyer).traits()) {
            if (Arrays.binarySearch(brought, trait) >= 0) {
                evidence += worths[trait];
            }
        }
        return evidence;
    }

    /** The circumstances between a row and the other side. */
    Circumstances circumstances(Half<K> half, int row) {
        return circumstances(half, row, half.side().profile(row));
    }

    /** The circumstances between a row, with that profile, and the other side. */
    Circumstances circumstances(Half<K> half, int row, Profile profile) {
        return new Circumstances(
                circumstanceWeights,
                profile,
                half.areExhibitors(),
                met.of(row, half.areExhibitors()),
                opposite(half).side());
    }

    /** The least evidence with which an entry may be reached, and never less than some. */
    static int needFor(long entry, int bestShare) {
        return entry == 0 ? 1 : Math.max(1, Scale.evidenceFor(Ranking.rank(entry), bestShare));
    }

    /** The evidence that it takes somebody with these flags to get onto a list that ends at that floor. */
    int need(Half<K> half, int row, int flags, long floor) {
        int own = half.side().columns().flags(row);
        boolean knowsAnybody = !met.of(row, half.areExhibitors()).isEmpty();
        int bestShare = half.areExhibitors()
                ? circumstanceWeights.bestShare(own, flags, knowsAnybody)
                : circumstanceWeights.bestShare(flags, own, knowsAnybody);
        return needFor(floor, bestShare);
    }
}
