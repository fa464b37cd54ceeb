package org.smalltable.core.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.TradeFacts;

/**
 * How telling it is to share something, reckoned from how many of those present have it. What at most one company in 64
 * has is fully telling; each time its carriers double it tells less, down to nothing for what everybody has. Immutable and
 * thread-safe.
 *
 * <p>The scale has {@value #STEPS} steps, two for each doubling, so that one company more or less hardly ever moves
 * anything: lists stay put, and several machines that know the same companies know the same rarity.
 */
public final class Rarity {

    /** Everything equally telling, for a pair weighed alone. */
    public static final Rarity EVEN = new Rarity(0, Map.of());

    /** The number of steps from worthless to fully telling. */
    static final int STEPS = 12;

    /**
     * Counted on top of those present, as if that many companies of other trades stood outside the door: among five coffee
     * roasters coffee is still worth something.
     */
    private static final int OUTSIDE = 128;

    private static final double BEND = 1.5;
    private static final int FULLY = 1000;
    /** How telling something is at each step, in thousandths. */
    private static final int[] TELLING = telling();

    private final double crowd;
    private final Map<Trait, Integer> carriers;

    private Rarity(int present, Map<Trait, Integer> carriers) {
        this.crowd = crowd(present);
        this.carriers = carriers;
    }

    /** The rarity among these companies. */
    public static Rarity among(TradeFacts facts, Collection<Offer> offers, Collection<Demand> demands) {
        Map<Trait, Integer> carriers = new HashMap<>();
        offers.forEach(offer -> count(carriers, Traits.broughtBy(offer, facts)));
        demands.forEach(demand -> count(carriers, Traits.soughtBy(demand, facts)));
        return of(offers.size() + demands.size(), carriers);
    }

    static Rarity of(int present, Map<Trait, Integer> carriers) {
        return new Rarity(present, Map.copyOf(carriers));
    }

    private static void count(Map<Trait, Integer> carriers, Set<Trait> traits) {
        for (Trait trait : traits) {
            if (trait.isCounted()) {
                carriers.merge(trait, 1, Integer::sum);
            }
        }
    }

    /** How telling a shared product code is, from 0 to 1. */
    public double of(HsCode code) {
        TraitKind kind = switch (code.length()) {
            case 2 -> TraitKind.CHAPTER;
            case 4 -> TraitKind.HEADING;
            default -> TraitKind.SUBHEADING;
        };
        return share(new Trait(kind, code.digits()));
    }

    /** How telling a shared sector is, from 0 to 1. */
    public double of(Sector sector) {
        return share(new Trait(TraitKind.SECTOR, sector.code()));
    }

    /** How telling a shared word is, by its ground form, from 0 to 1. */
    public double of(String word) {
        return share(new Trait(TraitKind.WORD, word));
    }

    private double share(Trait trait) {
        return (double) TELLING[step(trait)] / FULLY;
    }

    /** What sharing the trait is worth, in thousandths of evidence at a weight of 100. */
    int worth(Trait trait) {
        return worth(trait, step(trait));
    }

    static int worth(Trait trait, int step) {
        return trait.kind().worth(trait.key()) * TELLING[step] / FULLY;
    }

    private int step(Trait trait) {
        return this == EVEN ? STEPS : step(carriers.getOrDefault(trait.countedAs(), 0), crowd);
    }

    /** Bent, so that a handful of things that a quarter of the hall shares do not outweigh one that is rare. */
    private static int[] telling() {
        int[] telling = new int[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            telling[step] = (int) Math.round(FULLY * StrictMath.pow((double) step / STEPS, BEND));
        }
        return telling;
    }

    /** The step for a trait that so many of a crowd carry. */
    static int step(int carriers, double crowd) {
        double doublings = StrictMath.log(crowd / Math.max(1, carriers)) / StrictMath.log(2);
        // The small addition keeps exact powers of two on their own side of the step whatever the logarithm rounds to.
        return Math.clamp((int) Math.floor(2 * doublings + 1e-9), 0, STEPS);
    }

    /** Those present and outside, rounded up to a quarter of a doubling so that single arrivals move nothing. */
    static double crowd(int present) {
        double quarters = Math.ceil(4 * StrictMath.log(present + OUTSIDE) / StrictMath.log(2) - 1e-9);
        return StrictMath.pow(2, quarters / 4);
    }
}
