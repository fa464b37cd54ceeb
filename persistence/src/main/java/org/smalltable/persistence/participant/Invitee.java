package org.smalltable.persistence.participant;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;

/**
 * An admitted company as the one who invites its people sees it.
 *
 * @param delegates how many can sign in for it
 * @param invitedUntil when its last unused invitation ends; empty when it has none
 */
public record Invitee(
        UUID participant,
        UUID companyId,
        String name,
        Country country,
        Side side,
        long delegates,
        Optional<Instant> invitedUntil) {}
