package org.smalltable.core.matching;

import java.util.Locale;
import java.util.Set;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.SpokenLanguage;

/**
 * A company at the table, as far as matching needs to know it.
 *
 * @param name the company's name
 * @param group the group of companies that it belongs to; empty when it stands alone
 * @param country where it is from; for an exhibitor the origin of its goods
 * @param languages what its people at the table speak; empty when not stated
 * @param freeSlots the slots of the session in which it is free, bit 0 for the first slot; {@link #ALWAYS_FREE} for all
 */
public record Party(String name, String group, Country country, Set<SpokenLanguage> languages, long freeSlots) {

    /** Free in every slot, or not asked yet. */
    public static final long ALWAYS_FREE = -1;

    /** Copies the languages. */
    public Party {
        languages = Set.copyOf(languages);
    }

    /** A company that stands alone, has not named its languages and is always free. */
    public static Party of(String name, Country country) {
        return new Party(name, "", country, Set.of(), ALWAYS_FREE);
    }

    /** The same company, speaking these languages. */
    public Party speaking(Set<SpokenLanguage> spoken) {
        return new Party(name, group, country, spoken, freeSlots);
    }

    /** The same company as part of a group. */
    public Party inGroup(String name) {
        return new Party(this.name, name, country, languages, freeSlots);
    }

    /** The same company, free in these slots. */
    public Party freeIn(long slots) {
        return new Party(name, group, country, languages, slots);
    }

    /** Whether the two are one company or belong to one group. Capital letters and blanks around names do not matter. */
    public boolean belongsWith(Party other) {
        return same(name, other.name) || same(group, other.group) || same(group, other.name) || same(name, other.group);
    }

    private static boolean same(String a, String b) {
        return !a.isBlank() && plain(a).equals(plain(b));
    }

    static String plain(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }
}
