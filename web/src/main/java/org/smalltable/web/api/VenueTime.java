package org.smalltable.web.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Times as the API tells them: where they are lived, with the offset, such as {@code 2026-11-06T09:00:00+08:00}. */
public final class VenueTime {
    private VenueTime() {}

    /** An instant at the venue. */
    public static OffsetDateTime of(Instant at, ZoneId venue) {
        return at.atZone(venue).toOffsetDateTime();
    }
}
