package org.smalltable.web.reader;

import org.smalltable.persistence.audit.Role;

/** The names of roles for {@code @RolesAllowed}, which takes constants only. */
public final class Roles {
    /** Speaks for an exhibitor. */
    public static final String EXHIBITOR = "exhibitor";

    /** Speaks for a buyer. */
    public static final String BUYER = "buyer";

    /** Runs editions and sessions. */
    public static final String ORGANIZER = "organizer";

    private Roles() {}

    /** The name of a role. */
    public static String of(Role role) {
        return switch (role) {
            case EXHIBITOR -> EXHIBITOR;
            case BUYER -> BUYER;
            case ORGANIZER -> ORGANIZER;
        };
    }

    /** Where a role's work starts. */
    public static String home(Role role) {
        return switch (role) {
            case EXHIBITOR, BUYER -> "/my";
            case ORGANIZER -> "/organizer";
        };
    }
}
