package org.smalltable.web.reader;

import java.util.Locale;

/** What an account may do. The names for {@code @RolesAllowed} are the constants. */
public enum Role {
    EXHIBITOR,
    BUYER,
    ORGANIZER;

    /** For {@code @RolesAllowed}: speaks for an exhibitor. */
    public static final String EXHIBITORS = "exhibitor";

    /** For {@code @RolesAllowed}: speaks for a buyer. */
    public static final String BUYERS = "buyer";

    /** For {@code @RolesAllowed}: runs editions and sessions. */
    public static final String ORGANIZERS = "organizer";

    /** The role as written in the database and in {@code @RolesAllowed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that is no role */
    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
