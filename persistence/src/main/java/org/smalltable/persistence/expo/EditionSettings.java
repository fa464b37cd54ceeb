package org.smalltable.persistence.expo;

import java.time.LocalDate;
import java.time.ZoneId;

/** What an organizer says of an edition. */
public record EditionSettings(String name, String venue, ZoneId zone, LocalDate startsOn, LocalDate endsOn) {}
