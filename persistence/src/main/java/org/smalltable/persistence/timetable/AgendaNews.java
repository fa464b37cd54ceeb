package org.smalltable.persistence.timetable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What others did to one of a company's meetings in the released timetable.
 *
 * @param at when it was done
 * @param isCancelled whether the meeting is gone, rather than moved
 * @param byOther whether the other company did it, rather than the organizer
 * @param company the other company's name
 * @param startsAt when the meeting begins, or would have begun
 * @param meeting the meeting, unless it is gone
 */
public record AgendaNews(
        Instant at, boolean isCancelled, boolean byOther, String company, Instant startsAt, Optional<UUID> meeting) {}
