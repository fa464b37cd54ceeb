package org.smalltable.core.matching;

/**
 * An entry of somebody's list.
 *
 * @param other the company on the other side
 * @param points the pair's points, 1 to {@link MatchScore#MOST}
 * @param <K> how companies are named
 */
public record Match<K>(K other, int points) {

    /** Whether it is worth a table by itself. */
    public boolean isGood() {
        return points >= MatchScore.GOOD;
    }
}
