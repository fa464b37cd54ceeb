package org.smalltable.core.trade;

/** Groups of countries that buyers ask for by name. Who belongs to one, and since when, is data: {@link Membership}. */
public enum CountryGroup {
    /** The least developed countries, as listed by the United Nations. */
    LEAST_DEVELOPED,
    /** Countries with a Belt and Road agreement. */
    BELT_AND_ROAD,
    /** Member states of the African Union. */
    AFRICAN_UNION
}
