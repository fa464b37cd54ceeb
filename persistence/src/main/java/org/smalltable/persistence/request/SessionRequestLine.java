package org.smalltable.persistence.request;

import java.time.Instant;
import java.util.UUID;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;

/**
 * A request as the organizer sees it.
 *
 * @param askedBy which side asked first
 * @param points the match's points when it was asked
 * @param mutual whether both sides asked
 */
public record SessionRequestLine(
        UUID id,
        UUID exhibitor,
        String exhibitorName,
        Country exhibitorCountry,
        UUID buyer,
        String buyerName,
        Country buyerCountry,
        Side askedBy,
        RequestStatus status,
        int points,
        boolean mutual,
        Instant askedAt) {}
