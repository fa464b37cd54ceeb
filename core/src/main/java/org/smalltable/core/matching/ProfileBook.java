package org.smalltable.core.matching;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryFacts;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.core.trade.TradeFacts;

/** Reduces offers and demands to profiles at a date. Keeps the numbers given to names, so one book serves one board. */
final class ProfileBook {

    private static final int LETTERS = 26;

    private final TradeFacts facts;
    private final LocalDate date;
    private final TraitTable traits;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> languages = new HashMap<>();
    private final Map<String, Integer> certificates = new HashMap<>();
    private final Map<CountryWishes, byte[]> wishes = new HashMap<>();

    ProfileBook(TradeFacts facts, LocalDate date, TraitTable traits) {
        this.facts = facts;
        this.date = date;
        this.traits = traits;
        wishes.put(CountryWishes.ANY, new byte[0]);
    }

    Profile of(Offer offer) {
        boolean isFree = !offer.allCodes().isEmpty()
                && facts.zeroTariff(offer.party().country(), date)
                        .filter(treatment -> !facts.isToBeConfirmed(treatment, date))
                        .isPresent();
        return profile(
                offer.party(),
                Traits.broughtBy(offer, facts),
                offer.certificates(),
                offer.orders(),
                isFree,
                offer.products().stream().anyMatch(Product::firstShown),
                CountryWishes.ANY);
    }

    Profile of(Demand demand) {
        return profile(
                demand.party(),
                Traits.soughtBy(demand, facts),
                demand.certificates(),
                demand.orders(),
                demand.party().country().equals(TradeFacts.IMPORTER),
                false,
                demand.wishes());
    }

    private Profile profile(
            Party party,
            Set<Trait> held,
            Set<String> certificateNames,
            Optional<OrderSize> orders,
            boolean hasFreeEntry,
            boolean hasNews,
            CountryWishes origins) {
        return new Profile(
                held.stream().mapToInt(traits::numberOf).sorted().toArray(),
                number(names, Party.plain(party.name())),
                number(names, Party.plain(party.group())),
                row(party.country()),
                party.freeSlots(),
                numbers(
                        languages,
                        party.languages().stream().map(SpokenLanguage::language).toList()),
                numbers(
                        certificates,
                        certificateNames.stream().map(CircumstanceRule::plain).toList()),
                orders,
                hasFreeEntry,
                hasNews,
                wishes.computeIfAbsent(origins, this::standings));
    }

    private byte[] standings(CountryWishes origins) {
        byte[] standings = new byte[LETTERS * LETTERS];
        Arrays.fill(standings, (byte)
                (origins.areExclusive()
                        ? CountryWishes.Standing.NOT_WANTED.ordinal()
                        : CountryWishes.Standing.OPEN.ordinal()));
        facts.countries().stream().map(CountryFacts::country).forEach(c -> mark(standings, origins, c));
        // Codes that are out of use may still be named in a wish.
        origins.wanted().forEach(c -> mark(standings, origins, c));
        origins.preferred().forEach(c -> mark(standings, origins, c));
        origins.refused().forEach(c -> mark(standings, origins, c));
        return standings;
    }

    private void mark(byte[] standings, CountryWishes origins, Country country) {
        standings[row(country)] = (byte) origins.standing(country, date, facts).ordinal();
    }

    private static int row(Country country) {
        return (country.code().charAt(0) - 'A') * LETTERS + country.code().charAt(1) - 'A';
    }

    private static int[] numbers(Map<String, Integer> book, Collection<String> texts) {
        return texts.stream().mapToInt(text -> number(book, text)).sorted().toArray();
    }

    private static int number(Map<String, Integer> book, String text) {
        return text.isEmpty() ? Profile.NONE : book.computeIfAbsent(text, t -> book.size());
    }
}
