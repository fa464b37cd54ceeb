package org.smalltable.persistence.expo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * One year's expo.
 *
 * @param demo whether its companies are invented
 */
public record EditionView(
        UUID id, String name, String venue, ZoneId zone, LocalDate startsOn, LocalDate endsOn, boolean demo) {}
