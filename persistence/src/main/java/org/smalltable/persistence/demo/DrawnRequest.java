package org.smalltable.persistence.demo;

import java.time.Instant;
import java.util.UUID;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.request.Side;

/** A request of the demo with its answer. */
public record DrawnRequest(
        UUID exhibitor,
        UUID buyer,
        Side askedBy,
        RequestStatus status,
        String note,
        boolean mutual,
        int points,
        Instant askedAt,
        Instant expiresAt,
        Instant decidedAt) {}
