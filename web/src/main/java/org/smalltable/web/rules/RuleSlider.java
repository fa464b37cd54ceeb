package org.smalltable.web.rules;

import org.smalltable.core.matching.MatchWeights;
import org.smalltable.core.matching.RuleName;

/**
 * A rule with its weight as it stands in the form.
 *
 * @param value in hundredths
 */
record RuleSlider(RuleName rule, int value) {

    /** The rule as the form sends it. */
    public String name() {
        return rule.name();
    }

    /** The smallest weight. */
    public int least() {
        return rule.least();
    }

    /** The largest weight. */
    public int most() {
        return rule.most();
    }

    /** The weight that a new session begins with. */
    public int standard() {
        return MatchWeights.STANDARD.of(rule);
    }
}
