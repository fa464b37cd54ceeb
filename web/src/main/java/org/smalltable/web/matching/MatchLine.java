package org.smalltable.web.matching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.Sector;

/**
 * A company in a list for programs.
 *
 * @param participant its part in the session
 * @param summary its first products, or what it seeks
 * @param firstShown whether it shows something for the first time
 * @param points what the match is worth, 0 to 1000; absent when it is not weighed
 * @param band what the points mean at a glance
 * @param reasons why, the weightiest first; none in the directory
 * @param standing how things stand with the caller's company; absent when there is nothing between the two
 */
public record MatchLine(
        UUID participant,
        String name,
        Country country,
        String summary,
        List<Sector> sectors,
        boolean firstShown,
        OptionalInt points,
        Optional<Band> band,
        List<ReasonLine> reasons,
        Optional<Ask.State> standing) {

    /** Copies the lists. */
    public MatchLine {
        sectors = List.copyOf(sectors);
        reasons = List.copyOf(reasons);
    }
}
