package org.smalltable.core.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.core.trade.TariffBasis;

/** Why a rule judged as it did: a fact, without text and without points. Each screen words it in its reader's language. */
public sealed interface Reason {

    /** Something that speaks for the meeting. */
    sealed interface For extends Reason {}

    /** Something that speaks against it, without forbidding it. */
    sealed interface Against extends Reason {}

    /** Something that forbids it. */
    sealed interface Barring extends Reason {}

    /** Both name this subheading or heading, or one names it and the other a finer code below it. */
    record SharedHeading(HsCode code) implements For {}

    /** Both name goods of this chapter, though not of one heading. */
    record SharedChapter(HsCode code) implements For {}

    /** Both are in this sector: the deepest one that holds both, an area, a branch or a leaf. */
    record SharedSector(Sector sector) implements For {}

    /** Words that both use, as the exhibitor wrote them, the rarest first. */
    record SharedWords(List<String> words) implements For {
        /** Copies the words. */
        public SharedWords {
            words = List.copyOf(words);
        }
    }

    /** Both speak of the goods of this heading, in whatever language. */
    record SameMeaning(HsCode code) implements For {}

    /** Both speak of this sector, in whatever language. */
    record SameTrade(Sector sector) implements For {}

    /** Both sides asked to meet the other. */
    record MutualInterest() implements For {}

    /** The buyer looks for goods of this country. */
    record CountryWanted(Country country) implements For {}

    /** The buyer likes goods of this country better. */
    record CountryPreferred(Country country) implements For {}

    /** The buyer looks for goods of this group, and the country belongs to it on the session's date. */
    record GroupWanted(Country country, CountryGroup group) implements For {}

    /** The buyer likes goods of this group better, and the country belongs to it on the session's date. */
    record GroupPreferred(Country country, CountryGroup group) implements For {}

    /** The buyer looks for other origins. */
    record CountryNotWanted(Country country) implements Against {}

    /**
     * An importer in China pays no tariff on this on the session's date.
     *
     * @param country the origin
     * @param code the code in question; empty when only the origin is known
     * @param since the first day
     * @param lastDay the last day; empty when none is set
     * @param basis the legal basis
     * @param toBeConfirmed true when the ground for it has since fallen away and the authorities must say what holds
     */
    record ZeroTariff(
            Country country,
            Optional<HsCode> code,
            LocalDate since,
            Optional<LocalDate> lastDay,
            TariffBasis basis,
            boolean toBeConfirmed)
            implements For {}

    /** Both speak this language; the exhibitor's tag. */
    record LanguageShared(SpokenLanguage language) implements For {}

    /** Both named their languages and share none. */
    record InterpreterNeeded(Set<SpokenLanguage> exhibitor, Set<SpokenLanguage> buyer) implements Against {
        /** Copies both. */
        public InterpreterNeeded {
            exhibitor = Set.copyOf(exhibitor);
            buyer = Set.copyOf(buyer);
        }
    }

    /** One order can suit both. */
    record OrderSizeFits(OrderSize served, OrderSize wanted) implements For {}

    /** No order suits both. */
    record OrderSizeApart(OrderSize served, OrderSize wanted) implements Against {}

    /** Certificates that the buyer asks for and the exhibitor holds, in alphabetical order. */
    record CertificatesHeld(List<String> certificates) implements For {
        /** Copies them. */
        public CertificatesHeld {
            certificates = List.copyOf(certificates);
        }
    }

    /** Certificates that the buyer asks for and the exhibitor, who names others, does not hold, in alphabetical order. */
    record CertificatesMissing(List<String> certificates) implements Against {
        /** Copies them. */
        public CertificatesMissing {
            certificates = List.copyOf(certificates);
        }
    }

    /** The exhibitor shows this product for the first time. */
    record FirstShownHere(String product) implements For {}

    /** The two have met at an earlier session. */
    record MetBefore() implements For {}

    /** Both sides are one company, or of one group. */
    record OwnCompany(String name) implements Barring {}

    /** The buyer refuses this origin. */
    record CountryRefused(Country country) implements Barring {}

    /** There is no slot in which both are free. */
    record NoCommonSlot() implements Barring {}
}
