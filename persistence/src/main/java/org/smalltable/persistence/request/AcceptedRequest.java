package org.smalltable.persistence.request;

import java.util.UUID;

/**
 * A request that both sides stand by: a wish of the planner.
 *
 * @param points the match's points when it was asked, 0 to 1000
 * @param mutual whether both sides asked of their own accord
 */
public record AcceptedRequest(UUID exhibitor, UUID buyer, int points, boolean mutual) {}
