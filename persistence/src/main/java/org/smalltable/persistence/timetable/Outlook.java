package org.smalltable.persistence.timetable;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * What more room would bring a session at most, in points of the objective, as read off a planned timetable's prices.
 *
 * @param moreTables by slot in time order: what ten more tables would bring
 * @param moreTime what one more slot for everybody would bring
 * @param floorPrice what the floors cost everybody together; empty when nobody has one
 */
public record Outlook(List<Long> moreTables, long moreTime, OptionalLong floorPrice) {

    private static final String FLOORS = " floors ";

    /** Nothing is known. */
    public static final Outlook NONE = new Outlook(List.of(), 0, OptionalLong.empty());

    public Outlook {
        moreTables = List.copyOf(moreTables);
    }

    public boolean isKnown() {
        return !moreTables.isEmpty();
    }

    /** Whether somebody has a floor, so that its price is known. */
    public boolean hasFloors() {
        return floorPrice.isPresent();
    }

    /** What the floors cost, 0 when nobody has one. */
    public long floorPoints() {
        return floorPrice.orElse(0);
    }

    /** As kept in a column: the extra slot first, then the slots, parted by blanks; behind them {@code floors} and their price. */
    String written() {
        if (!isKnown()) {
            return "";
        }
        String room = moreTime + " " + moreTables.stream().map(String::valueOf).collect(Collectors.joining(" "));
        return floorPrice.isPresent() ? room + FLOORS + floorPrice.getAsLong() : room;
    }

    static Outlook read(String written) {
        if (written.isEmpty()) {
            return NONE;
        }
        int floors = written.indexOf(FLOORS);
        String room = floors < 0 ? written : written.substring(0, floors);
        List<Long> numbers = Arrays.stream(room.split(" ")).map(Long::valueOf).toList();
        OptionalLong price = floors < 0
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(written.substring(floors + FLOORS.length())));
        return new Outlook(numbers.subList(1, numbers.size()), numbers.getFirst(), price);
    }
}
