package org.smalltable.web.organizer;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.smalltable.web.layout.Choice;

/** The time zones that a venue can lie in, found by their place or by their name. */
final class Zones {

    /** Zones that are named after a place; the others are old abbreviations. */
    private static final List<String> IDS = ZoneId.getAvailableZoneIds().stream()
            .filter(id ->
                    id.matches("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
            .sorted()
            .toList();

    private Zones() {}

    /** All zones with their names for a reader and their distance to UTC at a moment, for a list to search in. */
    static List<Choice> choices(Locale locale, Instant at) {
        return IDS.stream().map(id -> new Choice(id, label(id, locale, at))).toList();
    }

    /** The zone that was meant: its id in any spelling, or the place that only one of them is named after. */
    static Optional<ZoneId> meant(String typed) {
        String wanted = typed.strip().replace(' ', '_');
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> exact = IDS.stream().filter(wanted::equalsIgnoreCase).findFirst();
        List<String> places = IDS.stream()
                .filter(id -> id.substring(id.lastIndexOf('/') + 1).equalsIgnoreCase(wanted))
                .toList();
        return exact.or(() -> places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty())
                .map(ZoneId::of);
    }

    private static String label(String id, Locale locale, Instant at) {
        ZoneId zone = ZoneId.of(id);
        ZoneRules rules = zone.getRules();
        String offset = rules.getOffset(at).getId();
        return zone.getDisplayName(TextStyle.FULL, locale) + ", UTC" + (offset.equals("Z") ? "" : offset);
    }
}
