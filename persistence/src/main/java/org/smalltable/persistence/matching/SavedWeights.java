package org.smalltable.persistence.matching;

import java.time.Instant;
import java.util.Optional;
import org.smalltable.core.matching.MatchWeights;

/**
 * A set of weights that somebody saved for a session.
 *
 * @param number from 1, rising; the highest is in force
 * @param restoredFrom the number of the former set that it repeats, 0 for the standard weights
 */
public record SavedWeights(
        int number, MatchWeights weights, Optional<Integer> restoredFrom, String savedBy, Instant savedAt) {}
