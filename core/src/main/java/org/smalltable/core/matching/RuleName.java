package org.smalltable.core.matching;

/**
 * The rules by name, in the order in which people are told their verdicts. The bounds are those of the organizer's
 * sliders, in hundredths; a barring rule has no weight, it holds or it does not.
 */
public enum RuleName {
    /** Not one company or group on both sides. */
    OWN_COMPANY(Part.BARRING, 0, 0),
    /** Not from a country that the buyer refuses. */
    REFUSED_COUNTRY(Part.BARRING, 0, 0),
    /** At least one slot in which both are free. */
    COMMON_SLOT(Part.BARRING, 0, 0),
    /** Product codes in common: subheading, heading, chapter. */
    PRODUCT_CODE(Part.FIT, 0, 100),
    /** Sectors in common: leaf, branch, area. */
    SECTOR(Part.FIT, 0, 100),
    /** Words and meanings in common, across languages. */
    WORDS(Part.FIT, 0, 100),
    /** Both asked to meet. */
    MUTUAL_INTEREST(Part.FIT, 0, 100),
    /** Origin wanted, preferred or not asked for, by country or group. */
    COUNTRY_WISH(Part.CIRCUMSTANCE, 0, 100),
    /** Zero tariff for the origin on the session's date. */
    ZERO_TARIFF(Part.CIRCUMSTANCE, 0, 100),
    /** A language in common, or an interpreter needed. */
    LANGUAGE(Part.CIRCUMSTANCE, 0, 100),
    /** Order sizes that suit each other, when both state them. */
    ORDER_SIZE(Part.CIRCUMSTANCE, 0, 100),
    /** Certificates asked for and held, when both state them. */
    CERTIFICATES(Part.CIRCUMSTANCE, 0, 100),
    /** A product shown for the first time. */
    NEW_PRODUCT(Part.CIRCUMSTANCE, 0, 100),
    /** The two have met at an earlier session; below zero to favour new acquaintances. */
    MET_BEFORE(Part.CIRCUMSTANCE, -100, 100);

    private final Part part;
    private final int least;
    private final int most;

    RuleName(Part part, int least, int most) {
        this.part = part;
        this.least = least;
        this.most = most;
    }

    /** What the rule contributes to. */
    public Part part() {
        return part;
    }

    /** The smallest weight that an organizer may set. */
    public int least() {
        return least;
    }

    /** The largest weight that an organizer may set. */
    public int most() {
        return most;
    }

    /** What a rule contributes to. */
    public enum Part {
        /** Says whether the two may meet at all. */
        BARRING,
        /** Says how well goods or services sought and brought fit each other. */
        FIT,
        /** Raises or lowers a fit: without any fit it counts for nothing. */
        CIRCUMSTANCE
    }
}
