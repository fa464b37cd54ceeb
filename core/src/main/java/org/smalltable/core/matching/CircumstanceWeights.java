package org.smalltable.core.matching;

/**
 * What each circumstance adds or takes with the weights in force, multiplied out once, and what all of them can come to at
 * best. Never changes, so threads may share it.
 */
final class CircumstanceWeights {

    private static final CountryWishes.Standing[] STANDINGS = CountryWishes.Standing.values();

    /** By the ordinal of the buyer's standing to the exhibitor's country. */
    private final int[] wishes = new int[STANDINGS.length];

    private final int tariff;
    private final int sharedLanguage;
    private final int interpreter;
    private final int news;
    private final int metBefore;
    private final int orders;
    private final int certificates;
    /** The best share for each set of flags of an exhibitor and of a buyer, first without, then with acquaintances. */
    private final int[] bestShares = new int[2 * Columns.FLAG_SETS * Columns.FLAG_SETS];

    CircumstanceWeights(MatchWeights weights) {
        for (CountryWishes.Standing standing : STANDINGS) {
            wishes[standing.ordinal()] = weights.of(RuleName.COUNTRY_WISH) * CountryWishRule.strength(standing);
        }
        this.tariff = weights.of(RuleName.ZERO_TARIFF) * CircumstanceRule.FULL;
        this.sharedLanguage = weights.of(RuleName.LANGUAGE) * LanguageRule.SHARED;
        this.interpreter = weights.of(RuleName.LANGUAGE) * LanguageRule.INTERPRETER_NEEDED;
        this.news = weights.of(RuleName.NEW_PRODUCT) * CircumstanceRule.FULL;
        this.metBefore = weights.of(RuleName.MET_BEFORE) * CircumstanceRule.FULL;
        this.orders = weights.of(RuleName.ORDER_SIZE);
        this.certificates = weights.of(RuleName.CERTIFICATES);
        for (int exhibitor = 0; exhibitor < Columns.FLAG_SETS; exhibitor++) {
            for (int buyer = 0; buyer < Columns.FLAG_SETS; buyer++) {
                int best = best(exhibitor, buyer);
                bestShares[index(exhibitor, buyer, false)] = Scale.share(best);
                bestShares[index(exhibitor, buyer, true)] = Scale.share(best + Math.max(0, metBefore));
            }
        }
    }

    private int best(int exhibitor, int buyer) {
        int both = exhibitor & buyer;
        int best = (buyer & Columns.WISHES) == 0 ? 0 : wishes[CountryWishes.Standing.WANTED.ordinal()];
        best += (both & Columns.FREE_ENTRY) == 0 ? 0 : tariff;
        best += (both & Columns.LANGUAGES) == 0 ? 0 : sharedLanguage;
        best += (exhibitor & Columns.NEWS) == 0 ? 0 : news;
        best += (both & Columns.ORDERS) == 0 ? 0 : orders * CircumstanceRule.FULL;
        best += (both & Columns.CERTIFICATES) == 0 ? 0 : certificates * CircumstanceRule.FULL;
        return best;
    }

    private static int index(int exhibitor, int buyer, boolean knowsAnybody) {
        return ((knowsAnybody ? Columns.FLAG_SETS : 0) + exhibitor) * Columns.FLAG_SETS + buyer;
    }

    /**
     * The largest share of the scale that circumstances can open between an exhibitor and a buyer with these flags.
     *
     * @param knowsAnybody whether the one of the two whose list is meant has met anybody before
     */
    int bestShare(int exhibitor, int buyer, boolean knowsAnybody) {
        return bestShares[index(exhibitor, buyer, knowsAnybody)];
    }

    /** By the ordinal of the buyer's standing to the exhibitor's country. */
    int wish(int standing) {
        return wishes[standing];
    }

    int tariff() {
        return tariff;
    }

    int language(boolean isShared) {
        return isShared ? sharedLanguage : interpreter;
    }

    int news() {
        return news;
    }

    int metBefore() {
        return metBefore;
    }

    /** For each thousandth of strength. */
    int orders() {
        return orders;
    }

    /** For each thousandth of strength. */
    int certificates() {
        return certificates;
    }
}
