package org.smalltable.web.company;

import java.util.Locale;

/** What a buyer can wish of a country. */
public enum Wish {
    WANTED,
    PREFERRED,
    REFUSED;

    /** As forms send it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a form sent; anything unknown is the mildest. */
    static Wish of(String word) {
        return switch (word) {
            case "wanted" -> WANTED;
            case "refused" -> REFUSED;
            default -> PREFERRED;
        };
    }
}
