package org.smalltable.core.matching;

import java.time.LocalDate;

/**
 * What besides offer and demand bears on a pair.
 *
 * @param date the session's date: groups and tariffs are read at it
 * @param mutualRequest whether both sides asked to meet
 * @param metBefore whether the two met at an earlier session
 * @param rarity how rare each code, sector and word is among those present
 */
public record MatchContext(LocalDate date, boolean mutualRequest, boolean metBefore, Rarity rarity) {

    /** Nothing known of the two but the date, and everything equally rare. */
    public static MatchContext on(LocalDate date) {
        return new MatchContext(date, false, false, Rarity.EVEN);
    }

    /** The same with the rarity of those present. */
    public MatchContext among(Rarity present) {
        return new MatchContext(date, mutualRequest, metBefore, present);
    }

    /** The same for two who both asked to meet. */
    public MatchContext requestedByBoth() {
        return new MatchContext(date, true, metBefore, rarity);
    }

    /** The same for two who have met before. */
    public MatchContext afterMeeting() {
        return new MatchContext(date, mutualRequest, true, rarity);
    }
}
