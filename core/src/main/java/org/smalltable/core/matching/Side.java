package org.smalltable.core.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One side of the hall: its companies in rows, and for each trait the rows of those that hold it. A company that leaves
 * keeps its row, empty, so that rows stay valid in every list.
 *
 * @param <K> how companies are named outside
 */
final class Side<K extends Comparable<? super K>> {

    private static final int[] EMPTY = {};
    private static final int MANY = 32;
    private static final int ONE_IN_MANY = 10;
    private static final int SPARE_ROWS = 64;

    private final Map<K, Integer> rows = new HashMap<>();
    private final List<K> keys = new ArrayList<>();
    private Profile[] profiles = new Profile[16];
    private final Columns columns = new Columns();
    private final Places places = new Places();
    private boolean isSorted;
    private int[][] holders = new int[1024][];
    private int[] holderCounts = new int[1024];
    private int[][] masks = new int[0][];

    /** The number of rows, empty ones included. */
    int size() {
        return keys.size();
    }

    Optional<Integer> row(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    K key(int row) {
        return keys.get(row);
    }

    /** The profile in a row, {@link Profile#GONE} in an empty one. */
    Profile profile(int row) {
        return profiles[row];
    }

    /** The same, for circumstances. */
    Columns columns() {
        return columns;
    }

    /** The place of a row when all are sorted by key: what breaks ties, whatever came first. */
    int place(int row) {
        return places.of(row);
    }

    /** The row that holds a place. */
    int rowAt(int place) {
        return places.rowAt(place);
    }

    int[] holders(int trait) {
        return trait < holders.length && holders[trait] != null ? holders[trait] : EMPTY;
    }

    /**
     * For a trait that many hold, all bits set in the rows that do and none in the others; empty for every other trait.
     * Going through all rows in step is quicker then than going from holder to holder.
     */
    int[] mask(int trait) {
        return trait < masks.length && masks[trait] != null ? masks[trait] : EMPTY;
    }

    /** Makes masks for what many hold now. They are kept right from then on, for the rows there are. */
    void makeMasks() {
        masks = new int[holders.length][];
        for (int trait = 0; trait < holders.length; trait++) {
            if (holderCounts[trait] > MANY && holderCounts[trait] > keys.size() / ONE_IN_MANY) {
                masks[trait] = new int[keys.size() + SPARE_ROWS];
                for (int i = 0; i < holderCounts[trait]; i++) {
                    masks[trait][holders[trait][i]] = -1;
                }
            }
        }
    }

    private void mask(int trait, int row, int bits) {
        int[] mask = mask(trait);
        if (row < mask.length) {
            mask[row] = bits;
        } else if (mask.length > 0) {
            masks[trait] = null;
        }
    }

    int holderCount(int trait) {
        return trait < holderCounts.length ? holderCounts[trait] : 0;
    }

    /** The row of a key, a new empty one without a place if it is not known yet. */
    int rowFor(K key) {
        return rows.computeIfAbsent(key, k -> {
            keys.add(k);
            if (profiles.length < keys.size()) {
                profiles = Arrays.copyOf(profiles, 2 * profiles.length);
            }
            profiles[keys.size() - 1] = Profile.GONE;
            columns.set(keys.size() - 1, Profile.GONE);
            return keys.size() - 1;
        });
    }

    /** Gives every row its place, unless all have theirs: before lists are made. */
    void sort() {
        if (!isSorted) {
            places.spread(keys);
            isSorted = true;
        }
    }

    /** Lets every row get its place anew at the next {@link #sort}. */
    void unsort() {
        isSorted = false;
    }

    /**
     * Gives the last row, a new one, its place among the others, whose places stay.
     *
     * @return false when there is none left there: then all must be sorted anew
     */
    boolean sortIn() {
        return places.insert(keys);
    }

    /** The same companies in the same rows, without places or masks; later changes of either are not seen by the other. */
    Side<K> copy() {
        Side<K> copy = new Side<>();
        for (int row = 0; row < keys.size(); row++) {
            copy.put(copy.rowFor(keys.get(row)), profiles[row]);
        }
        return copy;
    }

    /** Puts a profile into a row in place of what was there. */
    void put(int row, Profile profile) {
        for (int trait : profiles[row].traits()) {
            remove(trait, row);
        }
        profiles[row] = profile;
        columns.set(row, profile);
        for (int trait : profile.traits()) {
            add(trait, row);
        }
    }

    private void add(int trait, int row) {
        if (trait >= holders.length) {
            int length = Math.max(trait + 1, 2 * holders.length);
            holders = Arrays.copyOf(holders, length);
            holderCounts = Arrays.copyOf(holderCounts, length);
        }
        int count = holderCounts[trait];
        if (holders[trait] == null) {
            holders[trait] = new int[2];
        } else if (count == holders[trait].length) {
            holders[trait] = Arrays.copyOf(holders[trait], count + (count >> 1) + 1);
        }
        holders[trait][count] = row;
        holderCounts[trait] = count + 1;
        mask(trait, row, -1);
    }

    private void remove(int trait, int row) {
        mask(trait, row, 0);
        int[] list = holders[trait];
        int last = --holderCounts[trait];
        for (int i = last; i >= 0; i--) {
            if (list[i] == row) {
                list[i] = list[last];
                return;
            }
        }
    }
}
