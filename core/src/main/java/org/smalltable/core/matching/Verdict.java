package org.smalltable.core.matching;

import java.util.List;

/**
 * What one rule says about a pair.
 *
 * @param rule which rule
 * @param degree how strongly it holds: 0 to 1 in favour, below 0 to -1 against, 0 when it has nothing to say or bars
 * @param points what it adds to, or takes from, the pair's points with the weights in force, reckoned as if it spoke last:
 *     the pair's points less those without this rule. They need not add up, as rules share ground
 * @param reasons its facts; a {@link Reason.Barring} one means that the rule bars the pair
 */
public record Verdict(RuleName rule, double degree, int points, List<Reason> reasons) {

    /**
     * Copies the reasons.
     *
     * @throws IllegalArgumentException when the degree is out of range
     */
    public Verdict {
        if (!(degree >= -1 && degree <= 1)) {
            throw new IllegalArgumentException("A degree is -1 to 1, not " + degree + ".");
        }
        reasons = List.copyOf(reasons);
    }

    /** Whether the rule has nothing to say about the pair. */
    public boolean isSilent() {
        return reasons.isEmpty();
    }

    /** Whether the rule forbids the meeting. */
    public boolean isBarring() {
        return reasons.stream().anyMatch(reason -> reason instanceof Reason.Barring);
    }
}
