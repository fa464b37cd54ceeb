package org.smalltable.web.rules;

import org.smalltable.core.matching.MatchWeights;
import org.smalltable.core.matching.RuleName;

/**
 * A rule with its weight as it stands in the form.
 *
 * @param value in hundredths; when it is wrong, what was sent instead, which no slider could show
 * @param isFirst whether it is the first one that is wrong, and so gets the focus
 */
record RuleSlider(RuleName rule, String value, boolean isWrong, boolean isFirst) {

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
