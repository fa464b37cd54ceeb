package org.smalltable.core.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each rule counts, in hundredths, as the organizer set it. Rules that bar have no weight. What the standard
 * weights are and why is told in the guide on matching.
 *
 * @param weights a weight for every rule that does not bar, each within the rule's own bounds
 */
public record MatchWeights(Map<RuleName, Integer> weights) {

    /** The weights that a new session begins with. */
    public static final MatchWeights STANDARD = standard();

    /**
     * Copies the weights; rules left out get their standard weight.
     *
     * @throws IllegalArgumentException for a weight out of its rule's bounds, or one for a barring rule
     */
    public MatchWeights {
        Map<RuleName, Integer> complete = new EnumMap<>(standardMap());
        weights.forEach((rule, weight) -> {
            if (rule.part() == RuleName.Part.BARRING) {
                throw new IllegalArgumentException(rule + " bars and has no weight.");
            }
            if (weight < rule.least() || weight > rule.most()) {
                throw new IllegalArgumentException("The weight of " + rule + " is " + rule.least() + " to "
                        + rule.most() + ", not " + weight + ".");
            }
            complete.put(rule, weight);
        });
        weights = Collections.unmodifiableMap(complete);
    }

    private static MatchWeights standard() {
        return new MatchWeights(Map.of());
    }

    private static Map<RuleName, Integer> standardMap() {
        return Map.ofEntries(
                Map.entry(RuleName.PRODUCT_CODE, 60),
                Map.entry(RuleName.SECTOR, 60),
                Map.entry(RuleName.WORDS, 45),
                Map.entry(RuleName.MUTUAL_INTEREST, 60),
                Map.entry(RuleName.COUNTRY_WISH, 40),
                Map.entry(RuleName.ZERO_TARIFF, 10),
                Map.entry(RuleName.LANGUAGE, 15),
                Map.entry(RuleName.ORDER_SIZE, 15),
                Map.entry(RuleName.CERTIFICATES, 20),
                Map.entry(RuleName.NEW_PRODUCT, 10),
                Map.entry(RuleName.MET_BEFORE, 5));
    }

    /** The weight of a rule in hundredths; 0 for one that bars. */
    public int of(RuleName rule) {
        return weights.getOrDefault(rule, 0);
    }

    /**
     * The same weights but for one.
     *
     * @throws IllegalArgumentException for a weight out of the rule's bounds, or a rule that bars
     */
    public MatchWeights with(RuleName rule, int weight) {
        Map<RuleName, Integer> changed = new EnumMap<>(weights);
        changed.put(rule, weight);
        return new MatchWeights(changed);
    }
}
