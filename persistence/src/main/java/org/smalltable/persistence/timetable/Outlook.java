package org.smalltable.persistence.timetable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What more room would bring a session at most, in points of the objective, as read off a planned timetable's prices.
 *
 * @param moreTables by slot in time order: what ten more tables would bring
 * @param moreTime what one more slot for everybody would bring
 */
public record Outlook(List<Long> moreTables, long moreTime) {

    /** Nothing is known. */
    public static final Outlook NONE = new Outlook(List.of(), 0);

    public Outlook {
        moreTables = List.copyOf(moreTables);
    }

    public boolean isKnown() {
        return !moreTables.isEmpty();
    }

    /** As kept in a column: the extra slot first, then the slots, parted by blanks. */
    String written() {
        return isKnown()
                ? moreTime + " " + moreTables.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : "";
    }

    static Outlook read(String written) {
        if (written.isEmpty()) {
            return NONE;
        }
        List<Long> numbers =
                Arrays.stream(written.split(" ")).map(Long::valueOf).toList();
        return new Outlook(numbers.subList(1, numbers.size()), numbers.getFirst());
    }
}
