package org.smalltable.core.trade;

import java.util.Currency;
import java.util.Optional;

/**
 * What is known of a country besides its name.
 *
 * @param country which
 * @param region the continent, in English, such as Africa; empty where the source has none
 * @param area the part of the continent, in English, such as Eastern Africa
 * @param subRegion the region of UN M49, in English, such as Sub-Saharan Africa
 * @param currency its currency; empty where it has none of its own that the JDK knows
 * @param notes the source's remarks on dates that are in doubt, in English; empty mostly
 */
public record CountryFacts(
        Country country, String region, String area, String subRegion, Optional<Currency> currency, String notes) {}
