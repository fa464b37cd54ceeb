package org.smalltable.core.matching;

import java.util.Arrays;

/**
 * The lists of one side: for each company the best of the other side, flat in one array. An entry is one number, its rank
 * above the place of the other company, so that larger is better and equal ranks follow the order of the keys. A list
 * holds somewhat more than what is asked for, so that losing one does not mean looking through everybody again.
 *
 * <p>What a list promises: it holds exactly the entries that are not behind its <em>floor</em>, the last one that it had
 * room for when it was made. A floor of 0 means that everybody with any rank is on it.
 */
final class Ranking {

    private static final int PLACE_BITS = 31;
    private static final int LAST_PLACE = Integer.MAX_VALUE;

    private final int asked;
    private final int room;
    private long[] entries;
    private int[] sizes;
    private long[] floors;

    /**
     * Empty lists.
     *
     * @param companies how many lists
     * @param asked how many entries a list must have while there are that many to have
     * @param room how many it may have
     */
    Ranking(int companies, int asked, int room) {
        this.asked = asked;
        this.room = room;
        this.entries = new long[companies * room];
        this.sizes = new int[companies];
        this.floors = new long[companies];
    }

    /** An entry: the rank, then the place counted from behind. */
    static long entry(int rank, int place) {
        return (long) rank << PLACE_BITS | LAST_PLACE - place;
    }

    static int rank(long entry) {
        return (int) (entry >>> PLACE_BITS);
    }

    static int place(long entry) {
        return LAST_PLACE - (int) (entry & LAST_PLACE);
    }

    int room() {
        return room;
    }

    int size(int company) {
        return sizes[company];
    }

    /** The entry at a position of a list, 0 being the best. */
    long at(int company, int position) {
        return entries[company * room + position];
    }

    /** Makes room for the list of one more company. */
    void grow(int companies) {
        if (sizes.length < companies) {
            int length = companies + companies / 8 + 1;
            entries = Arrays.copyOf(entries, length * room);
            sizes = Arrays.copyOf(sizes, length);
            floors = Arrays.copyOf(floors, length);
        }
    }

    /** Makes a list of the best among some entries, which stand in ascending order. */
    void set(int company, long[] candidates, int count) {
        int size = Math.min(count, room);
        int base = company * room;
        for (int i = 0; i < size; i++) {
            entries[base + i] = candidates[count - 1 - i];
        }
        sizes[company] = size;
        // Exactly as many candidates as there is room for may be all there are, but then the last is a true floor too.
        floors[company] = size == room ? entries[base + size - 1] : 0;
    }

    /** The entry behind which nobody is on the list; 0 when all with any rank are. */
    long floor(int company) {
        return floors[company];
    }

    /**
     * Brings a list up to date about one other company, whose entry with it is now this.
     *
     * @param place the other company's place
     * @param rank its rank now, 0 for none
     * @return false when the list has become too short and must be made anew
     */
    boolean update(int company, int place, int rank) {
        remove(company, place);
        long entry = entry(rank, place);
        if (rank > 0 && entry >= floors[company]) {
            insert(company, entry);
        }
        return sizes[company] >= asked || floors[company] == 0;
    }

    private void remove(int company, int place) {
        int base = company * room;
        int size = sizes[company];
        for (int i = base; i < base + size; i++) {
            if (place(entries[i]) == place) {
                System.arraycopy(entries, i + 1, entries, i, base + size - 1 - i);
                sizes[company] = size - 1;
                return;
            }
        }
    }

    private void insert(int company, long entry) {
        int base = company * room;
        // A full list gives up its last, and with it everything behind its new last.
        int size = Math.min(sizes[company], room - 1);
        int i = base + size;
        while (i > base && entries[i - 1] < entry) {
            entries[i] = entries[i - 1];
            i--;
        }
        entries[i] = entry;
        sizes[company] = size + 1;
        if (size + 1 == room) {
            floors[company] = entries[base + size];
        }
    }
}
