package org.smalltable.core.matching;

import java.time.LocalDate;
import java.util.Set;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.TradeFacts;

/**
 * Where a buyer wants its goods to come from.
 *
 * @param wanted what it looks for; when it names any country or group here, every other origin counts as not asked for
 * @param preferred what it likes better, without closing itself to others
 * @param refused what it will not meet, whatever else speaks for it
 * @param wantedGroups as wanted, by group
 * @param preferredGroups as preferred, by group
 */
public record CountryWishes(
        Set<Country> wanted,
        Set<Country> preferred,
        Set<Country> refused,
        Set<CountryGroup> wantedGroups,
        Set<CountryGroup> preferredGroups) {

    /** Open to every origin. */
    public static final CountryWishes ANY = new CountryWishes(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Copies every set. */
    public CountryWishes {
        wanted = Set.copyOf(wanted);
        preferred = Set.copyOf(preferred);
        refused = Set.copyOf(refused);
        wantedGroups = Set.copyOf(wantedGroups);
        preferredGroups = Set.copyOf(preferredGroups);
    }

    /** Only these countries are looked for. */
    public static CountryWishes wanting(Country... countries) {
        return new CountryWishes(Set.of(countries), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Only these groups are looked for. */
    public static CountryWishes wanting(CountryGroup... groups) {
        return new CountryWishes(Set.of(), Set.of(), Set.of(), Set.of(groups), Set.of());
    }

    /** Open to all but these. */
    public static CountryWishes refusing(Country... countries) {
        return new CountryWishes(Set.of(), Set.of(), Set.of(countries), Set.of(), Set.of());
    }

    /** Open to all, these first. */
    public static CountryWishes preferring(Country... countries) {
        return new CountryWishes(Set.of(), Set.of(countries), Set.of(), Set.of(), Set.of());
    }

    /** Open to all, countries of these groups first. */
    public static CountryWishes preferring(CountryGroup... groups) {
        return new CountryWishes(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(groups));
    }

    /** Whether it looks for certain origins only. */
    public boolean areExclusive() {
        return !wanted.isEmpty() || !wantedGroups.isEmpty();
    }

    /** How an origin stands with the buyer on that day: refused before wanted before preferred. */
    public Standing standing(Country origin, LocalDate date, TradeFacts facts) {
        if (refused.contains(origin)) {
            return Standing.REFUSED;
        }
        if (wanted.contains(origin) || isInAny(wantedGroups, origin, date, facts)) {
            return Standing.WANTED;
        }
        if (preferred.contains(origin) || isInAny(preferredGroups, origin, date, facts)) {
            return Standing.PREFERRED;
        }
        return areExclusive() ? Standing.NOT_WANTED : Standing.OPEN;
    }

    private static boolean isInAny(Set<CountryGroup> groups, Country origin, LocalDate date, TradeFacts facts) {
        return groups.stream().anyMatch(group -> facts.isMember(origin, group, date));
    }

    /** How an origin stands with a buyer. */
    public enum Standing {
        /** Not to be met. */
        REFUSED,
        /** Looked for. */
        WANTED,
        /** Liked better than others. */
        PREFERRED,
        /** Neither good nor bad: no wish speaks of it. */
        OPEN,
        /** Others were asked for. */
        NOT_WANTED
    }
}
