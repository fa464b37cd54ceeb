package org.smalltable.persistence.participant;

import java.util.Optional;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.Sector;

/**
 * What to look for among a session's companies.
 *
 * @param words all must be found somewhere in the name, the products or the labels of what it offers or seeks
 * @param sector the sector or one below it
 * @param status registrations of this status only
 */
public record DirectoryQuery(
        String words, Optional<Sector> sector, Optional<Country> country, Optional<ParticipantStatus> status) {

    /** All admitted companies. */
    public static final DirectoryQuery EVERYBODY =
            new DirectoryQuery("", Optional.empty(), Optional.empty(), Optional.of(ParticipantStatus.ADMITTED));
}
