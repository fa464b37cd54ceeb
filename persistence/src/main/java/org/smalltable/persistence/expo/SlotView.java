package org.smalltable.persistence.expo;

import java.time.Instant;

/**
 * A slot of a session: everybody seated in it meets at the same time.
 *
 * @param number from 0, in time order
 * @param tables how many meetings it can hold
 */
public record SlotView(int number, Instant startsAt, Instant endsAt, int tables) {}
