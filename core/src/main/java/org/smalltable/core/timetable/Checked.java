package org.smalltable.core.timetable;

import java.util.List;

/**
 * What a timetable is worth and which rules it breaks.
 *
 * @param violations none when the timetable is feasible
 * @param weight sum of the weights of its meetings
 * @param bonuses sum of all participants' bonuses, floors included
 * @param meetings how many meetings it has
 * @param without participants that have wishes but no meeting
 * @param tableChanges consecutive meetings of one exhibitor at different tables; 0 when tables are not laid out
 */
public record Checked(
        List<Violation> violations, long weight, long bonuses, int meetings, int without, int tableChanges) {

    public Checked {
        violations = List.copyOf(violations);
    }

    /** What the timetable is worth. */
    public long objective() {
        return weight + bonuses;
    }

    public boolean isFeasible() {
        return violations.isEmpty();
    }
}
