package org.smalltable.persistence.participant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.Sector;

/**
 * A company in a list.
 *
 * @param summary its first products, or what it seeks in its own words
 * @param hasNew whether it shows something for the first time
 * @param hasDelegate whether somebody can sign in for it
 */
public record DirectoryLine(
        UUID participant,
        UUID companyId,
        String name,
        Country country,
        ParticipantStatus status,
        String summary,
        List<Sector> sectors,
        boolean hasNew,
        boolean hasDelegate,
        Instant registeredAt) {}
