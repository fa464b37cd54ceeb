package org.smalltable.core.matching;

import org.smalltable.core.trade.Sector;

/**
 * The ways in which an offer and a demand can have something in common. Each names the rule that counts it and what it is
 * worth there, in thousandths of evidence at a weight of 100, when hardly anybody else present has it.
 */
enum TraitKind {
    SUBHEADING(RuleName.PRODUCT_CODE, 500),
    HEADING(RuleName.PRODUCT_CODE, 1700),
    CHAPTER(RuleName.PRODUCT_CODE, 330),
    /** The demand names the whole chapter, the offer has something in it. */
    CHAPTER_SOUGHT(RuleName.PRODUCT_CODE, 500),
    /** The offer names the whole chapter, the demand has something in it. */
    CHAPTER_BROUGHT(RuleName.PRODUCT_CODE, 500),
    SECTOR(RuleName.SECTOR, 0),
    /** The demand names the whole sector, the offer has something in it. */
    SECTOR_SOUGHT(RuleName.SECTOR, 0),
    /** The offer names the whole sector, the demand has something in it. */
    SECTOR_BROUGHT(RuleName.SECTOR, 0),
    WORD(RuleName.WORDS, 1000),
    /** The demand's words mean the heading, the offer names or means it. */
    HEADING_MEANT_BY_DEMAND(RuleName.WORDS, 1000),
    /** The offer's words mean the heading, the demand names it and its words do not mean it. */
    HEADING_MEANT_BY_OFFER(RuleName.WORDS, 1000),
    /** The demand's words mean the sector, the offer names or means it. */
    SECTOR_MEANT_BY_DEMAND(RuleName.WORDS, 400),
    /** The offer's words mean the sector, the demand names it and its words do not mean it. */
    SECTOR_MEANT_BY_OFFER(RuleName.WORDS, 400);

    private static final int[] SECTOR_BY_LEVEL = {0, 50, 200, 600};
    /** A leaf has nothing below it, so naming the whole of it says no more than sharing it. */
    private static final int[] WHOLE_SECTOR_BY_LEVEL = {0, 80, 330, 0};

    private final RuleName rule;
    private final int worth;

    TraitKind(RuleName rule, int worth) {
        this.rule = rule;
        this.worth = worth;
    }

    RuleName rule() {
        return rule;
    }

    /** What sharing this key is worth before its rarity is looked at. */
    int worth(String key) {
        return switch (this) {
            case SECTOR -> SECTOR_BY_LEVEL[level(key)];
            case SECTOR_SOUGHT, SECTOR_BROUGHT -> WHOLE_SECTOR_BY_LEVEL[level(key)];
            default -> worth;
        };
    }

    /** As {@link Sector#level}, asked too often for a record. */
    private static int level(String sector) {
        int level = 1;
        for (int i = 0; i < sector.length(); i++) {
            level += sector.charAt(i) == '.' ? 1 : 0;
        }
        return level;
    }

    /**
     * The kind by which those present who have the thing itself are counted. A heading that texts mean is counted by who means
     * it: few may write its code while everybody uses the word that is taken for it.
     */
    TraitKind countedAs() {
        return switch (this) {
            case SUBHEADING -> SUBHEADING;
            case HEADING -> HEADING;
            case HEADING_MEANT_BY_DEMAND, HEADING_MEANT_BY_OFFER -> HEADING_MEANT_BY_DEMAND;
            case CHAPTER, CHAPTER_SOUGHT, CHAPTER_BROUGHT -> CHAPTER;
            case SECTOR, SECTOR_SOUGHT, SECTOR_BROUGHT, SECTOR_MEANT_BY_DEMAND, SECTOR_MEANT_BY_OFFER -> SECTOR;
            case WORD -> WORD;
        };
    }
}
