package org.smalltable.web.rules;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.matching.RuleName;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.web.matching.ReasonChip;

/**
 * Why (not) these two.
 *
 * @param score what the pair is worth; empty until two admitted companies are chosen
 * @param lines every rule's verdict
 */
record WhyPage(SessionView session, Choosing exhibitor, Choosing buyer, Optional<MatchScore> score, List<Line> lines) {

    /**
     * One side's company being chosen.
     *
     * @param chosen the company, when it is
     * @param words what was searched for
     * @param found companies that the words find
     */
    record Choosing(Side side, String field, Optional<ParticipantView> chosen, String words, List<Candidate> found) {

        /** Whether words were typed that find nobody. */
        public boolean isNobody() {
            return found.isEmpty() && !words.isEmpty();
        }
    }

    /** A company that can be chosen. */
    record Candidate(UUID id, String name, String country) {}

    /**
     * A rule's verdict.
     *
     * @param weight in hundredths; 0 for a rule that bars
     * @param points what it adds or takes
     */
    record Line(RuleName rule, boolean isBarringRule, int weight, int points, boolean bars, List<ReasonChip> reasons) {

        /** The points without their sign. */
        public int size() {
            return Math.abs(points);
        }
    }

    /** Whether two companies are chosen, one of which is not admitted. */
    public boolean isNotAdmitted() {
        return exhibitor.chosen().isPresent() && buyer.chosen().isPresent() && score.isEmpty();
    }

    /** Both sides. */
    public List<Choosing> sides() {
        return List.of(exhibitor, buyer);
    }

    /** Whether the rules forbid the meeting. */
    public boolean isBarred() {
        return score.map(MatchScore::isBarred).orElse(false);
    }
}
