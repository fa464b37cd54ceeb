package org.smalltable.web.matching;

import org.smalltable.core.matching.MatchScore;

/** What points mean at a glance. */
public enum Band {
    EXCELLENT("success"),
    GOOD("primary"),
    FAIR("info"),
    FAINT("secondary");

    /** From here on nearly everything that is sought is brought, and circumstances are with it. */
    private static final int EXCELLENT_FROM = 700;

    private static final int FAIR_FROM = 200;

    private final String tone;

    Band(String tone) {
        this.tone = tone;
    }

    /** The band of these points. */
    public static Band of(int points) {
        if (points >= EXCELLENT_FROM) {
            return EXCELLENT;
        }
        if (points >= MatchScore.GOOD) {
            return GOOD;
        }
        return points >= FAIR_FROM ? FAIR : FAINT;
    }

    /** The ending of the badge's style class. */
    public String tone() {
        return tone;
    }
}
