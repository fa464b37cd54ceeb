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
     * @param degree 0 to 1 in favour, below 0 to -1 against; 0 without reasons when the rule is silent
     * @param reasons the facts that it rests on, the weightiest first
     */
    record Judgement(double degree, List<Reason> reasons) {

        /** Nothing to say. */
        public static final Judgement SILENT = new Judgement(0, List.of());

        /** Copies the reasons. */
        public Judgement {
            reasons = List.copyOf(reasons);
        }

        /** A judgement that rests on one fact. */
        public static Judgement of(double degree, Reason reason) {
            return new Judgement(degree, List.of(reason));
        }

        /** Whether it forbids the meeting. */
        public boolean isBarring() {
            return reasons.stream().anyMatch(reason -> reason instanceof Reason.Barring);
        }
    }
}
