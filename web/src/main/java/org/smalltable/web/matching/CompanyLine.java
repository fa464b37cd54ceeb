package org.smalltable.web.matching;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A company in a list: of matches, or of the directory.
 *
 * @param id its part in the session
 * @param country its country's code
 * @param summary its products, or what it seeks
 * @param sectors names of its sectors
 * @param hasNew whether it shows something for the first time
 * @param points what the match is worth; empty when it is not weighed
 * @param reasons why, the weightiest first
 * @param ask what the reader's company can do; empty when the reader has no part on the other side
 */
public record CompanyLine(
        UUID id,
        String name,
        String country,
        String summary,
        List<String> sectors,
        boolean hasNew,
        OptionalInt points,
        List<ReasonChip> reasons,
        List<Ask> ask) {

    private static final int FIRST = 4;

    /** Copies the lists. */
    public CompanyLine {
        sectors = List.copyOf(sectors);
        reasons = List.copyOf(reasons);
        ask = List.copyOf(ask);
    }

    /** The reasons shown at once. */
    public List<ReasonChip> firstReasons() {
        return reasons.subList(0, Math.min(FIRST, reasons.size()));
    }

    /** The reasons shown on demand. */
    public List<ReasonChip> otherReasons() {
        return reasons.subList(Math.min(FIRST, reasons.size()), reasons.size());
    }

    /** Whether it stands in the directory, where nobody is recommended. */
    public boolean isListed() {
        return reasons.isEmpty();
    }

    /** The points as a list of one or none. */
    public List<Integer> score() {
        return points.isPresent() ? List.of(points.getAsInt()) : List.of();
    }
}
