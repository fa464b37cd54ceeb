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

    /** The same, but 0 for a rank of 0. */
    static long entryOrNone(int rank, int place) {
        return rank == 0 ? 0 : entry(rank, place);
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
     * Brings a list up to date about one other company.
     *
     * @param was its entry until now, 0 for none
     * @param is its entry from now on, 0 for none
     * @return false when the list has become too short and must be made anew
     */
    boolean replace(int company, long was, long is) {
        long floor = floors[company];
        boolean leaves = was > 0 && was >= floor;
        boolean comes = is > 0 && is >= floor;
        if (leaves && comes) {
            move(company, indexOf(company, was), is);
        } else if (leaves) {
            remove(company, indexOf(company, was));
        } else if (comes) {
            insert(company, is);
        }
        return sizes[company] >= asked || floor == 0;
    }

    private int indexOf(int company, long entry) {
        int low = company * room;
        int high = low + sizes[company] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (entries[middle] == entry) {
                return middle;
            }
            if (entries[middle] > entry) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        throw new IllegalStateException("List " + company + " lacks an entry that is not behind its floor: rank "
                + rank(entry) + " at place " + place(entry) + ".");
    }

    private void remove(int company, int index) {
        int last = company * room + --sizes[company];
        System.arraycopy(entries, index + 1, entries, index, last - index);
    }

    private void insert(int company, long entry) {
        int size = sizes[company];
        if (size < room) {
            sizes[company] = size + 1;
            move(company, company * room + size, entry);
            return;
        }
        // A full list gives up its last or the newcomer, and with it everybody behind its last.
        int last = company * room + size - 1;
        if (entry > entries[last]) {
            move(company, last, entry);
        }
        floors[company] = entries[last];
    }

    /** Puts an entry in place of the one at an index, and then where it belongs. */
    private void move(int company, int index, long entry) {
        int first = company * room;
        int last = first + sizes[company] - 1;
        int i = index;
        while (i > first && entries[i - 1] < entry) {
            entries[i] = entries[i - 1];
            i--;
        }
        while (i < last && entries[i + 1] > entry) {
            entries[i] = entries[i + 1];
            i++;
        }
        entries[i] = entry;
    }
}
