package org.smalltable.core.matching;

import java.util.Arrays;
import java.util.Set;

/**
 * Weighs the circumstances between one company and those of the other side, and says what bars them: the same judgements
 * as the rules give for a pair, in a few comparisons. A test holds the two against each other.
 */
final class Circumstances {

    private static final int REFUSED = CountryWishes.Standing.REFUSED.ordinal();

    private final CircumstanceWeights weights;
    private final Side<?> others;
    private final Columns columns;
    private final boolean isExhibitor;
    private final Profile profile;
    private final Set<Integer> met;
    private final long languages;
    private final byte flags;

    /**
     * @param weights the weights in force
     * @param profile the one company
     * @param isExhibitor on which side it is
     * @param met the rows of the other side that it has met before
     * @param others the other side
     */
    Circumstances(CircumstanceWeights weights, Profile profile, boolean isExhibitor, Set<Integer> met, Side<?> others) {
        this.weights = weights;
        this.others = others;
        this.columns = others.columns();
        this.isExhibitor = isExhibitor;
        this.profile = profile;
        this.met = met;
        this.languages = Columns.languageBits(profile);
        this.flags = Columns.flags(profile);
    }

    /** The rank with a row of the other side, given the evidence between the two; 0 when something bars them. */
    int rank(int other, int evidence) {
        int standing = standing(other);
        if ((columns.freeSlots(other) & profile.freeSlots()) == 0
                || standing == REFUSED
                || columns.belongsWith(other, profile)) {
            return 0;
        }
        int sum = standing < 0 ? 0 : weights.wish(standing);
        byte otherFlags = columns.flags(other);
        int both = flags & otherFlags;
        if ((both & Columns.FREE_ENTRY) != 0) {
            sum += weights.tariff();
        }
        if ((both & Columns.LANGUAGES) != 0) {
            sum += weights.language(understands(other));
        }
        if (((isExhibitor ? flags : otherFlags) & Columns.NEWS) != 0) {
            sum += weights.news();
        }
        if ((both & (Columns.ORDERS | Columns.CERTIFICATES)) != 0) {
            sum += details(others.profile(other));
        }
        if (!met.isEmpty() && met.contains(other)) {
            sum += weights.metBefore();
        }
        return Scale.rank(evidence, sum);
    }

    /** The ordinal of the buyer's standing to the exhibitor's country; -1 when it has no wishes at all. */
    private int standing(int other) {
        if (isExhibitor) {
            return (columns.flags(other) & Columns.WISHES) == 0 ? -1 : columns.wishes(other)[profile.country()];
        }
        return profile.wishes().length == 0 ? -1 : profile.wishes()[columns.country(other)];
    }

    private boolean understands(int other) {
        long bits = columns.languages(other);
        if (!Columns.isDoubtful(languages, bits)) {
            return (languages & bits) != 0;
        }
        return Arrays.stream(profile.languages())
                .anyMatch(spoken -> Arrays.binarySearch(others.profile(other).languages(), spoken) >= 0);
    }

    private int details(Profile other) {
        int sum = 0;
        if (profile.orders().isPresent() && other.orders().isPresent()) {
            OrderSize one = profile.orders().get();
            OrderSize another = other.orders().get();
            if (one.currency().equals(another.currency())) {
                sum += weights.orders() * (one.overlaps(another) ? CircumstanceRule.FULL : -CircumstanceRule.FULL);
            }
        }
        int[] held = (isExhibitor ? profile : other).certificates();
        int[] asked = (isExhibitor ? other : profile).certificates();
        if (held.length > 0 && asked.length > 0) {
            int balance = 0;
            for (int certificate : asked) {
                balance += Arrays.binarySearch(held, certificate) >= 0 ? 1 : -1;
            }
            sum += weights.certificates() * (CircumstanceRule.FULL * balance / asked.length);
        }
        return sum;
    }

    /** The largest share that circumstances can open with a company of the other side that has these flags. */
    private int bestShare(int otherFlags) {
        return isExhibitor
                ? weights.bestShare(flags, otherFlags, !met.isEmpty())
                : weights.bestShare(otherFlags, flags, !met.isEmpty());
    }

    /** For each set of flags that anybody of the other side has, the least evidence with which an entry may be reached. */
    int[] needsFor(long entry) {
        int[] needs = new int[Columns.FLAG_SETS];
        Arrays.fill(needs, Integer.MAX_VALUE);
        for (long left = columns.flagSets(); left != 0; left &= left - 1) {
            int otherFlags = Long.numberOfTrailingZeros(left);
            needs[otherFlags] = Weighing.needFor(entry, bestShare(otherFlags));
        }
        return needs;
    }

    /** The rank that so much evidence gives when no circumstance is known. */
    int plainRank(int evidence) {
        return Scale.rank(evidence, 0);
    }
}
