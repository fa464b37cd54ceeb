package org.smalltable.persistence.participant;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.OrderSize;
import org.smalltable.core.matching.Product;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.persistence.value.KeptText;

/**
 * What a company says of itself for one session: an exhibitor what it offers, a buyer what it seeks.
 *
 * @param interests in its own words and language, or empty
 * @param products what an exhibitor brings; empty for buyers
 * @param sectors sectors beside those of the products
 * @param codes HS codes beside those of the products
 * @param wishes where goods should come from; meaningful for buyers
 * @param orders the size of orders, in US dollars
 * @param maxMeetings most meetings wanted; empty for the session's own cap
 */
public record ParticipantProfile(
        String interests,
        List<Product> products,
        Set<Sector> sectors,
        Set<HsCode> codes,
        Set<SpokenLanguage> languages,
        Set<String> certificates,
        CountryWishes wishes,
        Optional<OrderSize> orders,
        OptionalInt maxMeetings) {

    public ParticipantProfile {
        interests = KeptText.of(interests);
        products = List.copyOf(products);
        sectors = Set.copyOf(sectors);
        codes = Set.copyOf(codes);
        languages = Set.copyOf(languages);
        certificates = certificates.stream().map(KeptText::of).collect(Collectors.toUnmodifiableSet());
    }
}
