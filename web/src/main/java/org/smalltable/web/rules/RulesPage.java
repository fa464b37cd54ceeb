package org.smalltable.web.rules;

import java.util.Arrays;
import java.util.List;
import org.smalltable.core.matching.RuleName;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.matching.SavedWeights;

/**
 * The rules of a session with their weights.
 *
 * @param weights as they stand in the form
 * @param shift what they would do; nothing while one of them is wrong
 * @param history what was saved, the latest first
 */
record RulesPage(SessionView session, TypedWeights weights, WeightShift shift, List<SavedWeights> history) {

    /** The rules that say how well two fit. */
    public List<RuleSlider> fit() {
        return sliders(RuleName.Part.FIT);
    }

    /** The rules that raise or lower a fit. */
    public List<RuleSlider> circumstances() {
        return sliders(RuleName.Part.CIRCUMSTANCE);
    }

    /** The rules that hold without a weight. */
    public List<RuleName> barring() {
        return Arrays.stream(RuleName.values())
                .filter(rule -> rule.part() == RuleName.Part.BARRING)
                .toList();
    }

    /** How many weights are wrong. */
    public int wrong() {
        return weights.wrong().size();
    }

    private List<RuleSlider> sliders(RuleName.Part part) {
        List<RuleName> wrong = weights.wrong();
        return Arrays.stream(RuleName.values())
                .filter(rule -> rule.part() == part)
                .map(rule -> new RuleSlider(rule, weights.text(rule), wrong.contains(rule), wrong.indexOf(rule) == 0))
                .toList();
    }
}
