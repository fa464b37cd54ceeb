package org.smalltable.core.matching;

import java.util.List;

/** One judgement about a pair. Pure and thread-safe: equal pairs get equal judgements. */
public interface MatchRule {

    /** The rule's name, which carries its part and its bounds. */
    RuleName ruleName();

    /** What the rule has to say about the pair. */
    Judgement judge(Pair pair);

    /**
     * A rule's judgement.
     *
     * @param strength how strongly it holds, in thousandths. For a rule of fit the evidence that it found, 0 or more: each
     *     further thousand halves the doubt that is left. For a circumstance -1000 to 1000, below 0 when it speaks against
     *     the pair. Always 0 for a rule that bars
     * @param reasons the facts that it rests on, the weightiest first; empty when it is silent
     */
    record Judgement(int strength, List<Reason> reasons) {

        /** Nothing to say. */
        public static final Judgement SILENT = new Judgement(0, List.of());

        /** Copies the reasons. */
        public Judgement {
            reasons = List.copyOf(reasons);
        }

        /** A judgement that rests on one fact. */
        public static Judgement of(int strength, Reason reason) {
            return new Judgement(strength, List.of(reason));
        }

        /** Whether it forbids the meeting. */
        public boolean isBarring() {
            return reasons.stream().anyMatch(reason -> reason instanceof Reason.Barring);
        }
    }
}
