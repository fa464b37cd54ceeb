package org.smalltable.persistence.request;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.trade.Country;

/**
 * A request in the list of one of its companies.
 *
 * @param other the other company's part in the session
 * @param name the other company's name
 * @param summary the other company's first products, or what it seeks in its own words
 * @param note what the asking company wrote
 * @param answer what the asked company wrote back
 * @param points the match's points when it was asked
 * @param mutual whether both sides asked
 * @param seated whether the meeting has its seat in the released timetable
 */
public record RequestLine(
        UUID id,
        UUID other,
        String name,
        Country country,
        String summary,
        RequestStatus status,
        String note,
        String answer,
        int points,
        boolean mutual,
        boolean seated,
        Instant askedAt,
        Instant expiresAt,
        Optional<Instant> decidedAt) {}
