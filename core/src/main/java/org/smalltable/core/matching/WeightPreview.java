package org.smalltable.core.matching;

import java.util.List;

/**
 * What other weights would do to the lists, before anybody decides on them.
 *
 * @param risen the pairs on some list that gain most, the largest gain first
 * @param fallen the pairs on some list that lose most, the largest loss first
 * @param companies how many companies there are on both sides
 * @param poorlyServedNow how many of them have fewer than {@link #ENOUGH} good matches
 * @param poorlyServedThen how many would have fewer
 * @param <K> how companies are named
 */
public record WeightPreview<K>(
        List<Shift<K>> risen, List<Shift<K>> fallen, int companies, int poorlyServedNow, int poorlyServedThen) {

    /** So many good matches make a company's visit worth while. */
    public static final int ENOUGH = 5;

    /** Copies the lists. */
    public WeightPreview {
        risen = List.copyOf(risen);
        fallen = List.copyOf(fallen);
    }

    /**
     * A pair whose points would change.
     *
     * @param exhibitor one side
     * @param buyer the other side
     * @param now its points now
     * @param then its points with the other weights
     * @param <K> how companies are named
     */
    public record Shift<K>(K exhibitor, K buyer, int now, int then) {}
}
