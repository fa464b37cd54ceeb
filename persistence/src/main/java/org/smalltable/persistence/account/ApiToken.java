package org.smalltable.persistence.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A token as its owner sees it; the token itself is not kept.
 *
 * @param name what its owner calls it
 * @param usedAt its last use, exact to a minute
 */
public record ApiToken(UUID id, String name, Instant madeAt, Optional<Instant> usedAt) {}
