package org.smalltable.core.matching;

import java.util.Arrays;
import java.util.Optional;

/**
 * A company reduced to numbers, so that millions of pairs can be weighed. Names, languages and certificates are numbers
 * given by one {@link ProfileBook} and mean nothing outside it.
 *
 * @param traits the traits that it holds, by number
 * @param name its own name
 * @param group its group, -1 when it stands alone
 * @param country row of its country in {@link #wishes} of buyers
 * @param freeSlots as in {@link Party}
 * @param languages the languages that it speaks
 * @param certificates what an exhibitor holds or a buyer asks for
 * @param orders the orders that it serves or wants to place
 * @param hasFreeEntry for an exhibitor whether its goods bear no tariff for sure, for a buyer whether it imports where that
 *     matters
 * @param hasNews whether an exhibitor shows something for the first time
 * @param wishes for a buyer how it stands to each country, as the ordinal of {@link CountryWishes.Standing}; shared between
 *     buyers with equal wishes, empty for one without and for exhibitors
 */
record Profile(
        int[] traits,
        int name,
        int group,
        int country,
        long freeSlots,
        int[] languages,
        int[] certificates,
        Optional<OrderSize> orders,
        boolean hasFreeEntry,
        boolean hasNews,
        byte[] wishes) {

    static final int NONE = -1;

    /** Stands for a company that has left: it holds nothing and is never free. */
    static final Profile GONE = new Profile(
            new int[0], NONE, NONE, 0, 0, new int[0], new int[0], Optional.empty(), false, false, new byte[0]);

    /** Whether two differ in nothing but the traits that they hold. */
    boolean differsInTraitsOnly(Profile other) {
        return name == other.name
                && group == other.group
                && country == other.country
                && freeSlots == other.freeSlots
                && Arrays.equals(languages, other.languages)
                && Arrays.equals(certificates, other.certificates)
                && orders.equals(other.orders)
                && hasFreeEntry == other.hasFreeEntry
                && hasNews == other.hasNews
                && Arrays.equals(wishes, other.wishes);
    }
}
