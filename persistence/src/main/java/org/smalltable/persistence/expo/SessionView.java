package org.smalltable.persistence.expo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.smalltable.core.session.SessionPhase;

/**
 * A matchmaking session with its settings.
 *
 * @param zone the venue's time zone, from the edition
 * @param heldOn the date on which country groups and tariffs are read
 * @param requestBudget most requests one company may have waiting for an answer
 * @param requestDays days after which an unanswered request expires
 * @param exhibitorCap most meetings of an exhibitor, unless it says less
 * @param buyerCap most meetings of a buyer, unless it says less
 * @param calendarRevision rises with every change that a timetable planned before could contradict
 */
public record SessionView(
        UUID id,
        UUID edition,
        String editionName,
        String venue,
        ZoneId zone,
        String name,
        SessionPhase phase,
        LocalDate heldOn,
        int requestBudget,
        int requestDays,
        int exhibitorCap,
        int buyerCap,
        long calendarRevision,
        boolean demo) {}
