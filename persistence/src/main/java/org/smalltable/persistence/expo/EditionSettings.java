package org.smalltable.persistence.expo;

import java.time.LocalDate;
import java.time.ZoneId;
import org.smalltable.persistence.value.KeptText;

/** What an organizer says of an edition. */
public record EditionSettings(String name, String venue, ZoneId zone, LocalDate startsOn, LocalDate endsOn) {

    public EditionSettings {
        name = KeptText.of(name);
        venue = KeptText.of(venue);
    }
}
