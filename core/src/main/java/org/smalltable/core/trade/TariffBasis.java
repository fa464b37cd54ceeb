package org.smalltable.core.trade;

/** Why China lifts its import tariffs for an origin. Each carries its own conditions, so none of them is advice. */
public enum TariffBasis {
    /**
     * All tariff lines for least developed countries with diplomatic ties; quantities beyond a quota are excluded for goods
     * under quota.
     */
    LEAST_DEVELOPED_PARTNER,
    /** A country that left the least developed list and still enjoys that treatment as one of the African partners. */
    FORMER_LEAST_DEVELOPED_PARTNER,
    /** All tariff lines for the African partners that are not least developed; rules of origin apply. */
    AFRICAN_PARTNER
}
