package org.smalltable.persistence.expo;

import java.time.Instant;

/**
 * What new times of slots do to published meetings.
 *
 * @param meetings how many meetings get another time
 * @param from when the first of them begins now
 * @param to when it would begin
 */
public record MeetingsMoved(int meetings, Instant from, Instant to) {}
