package org.smalltable.web.account;

import org.smalltable.persistence.account.LinkPurpose;

/** Where one-time links lead. */
public final class OneTimeLinks {
    private OneTimeLinks() {}

    /**
     * The path of a link, for those who make one by {@code Accounts.makeLink} and show it once.
     *
     * @param token as the door answered it
     */
    public static String path(LinkPurpose purpose, String token) {
        return page(purpose) + "?token=" + token;
    }

    static String page(LinkPurpose purpose) {
        return switch (purpose) {
            case FIRST_ORGANIZER -> "/first-organizer";
            case INVITATION -> "/invitation";
            case PASSWORD -> "/new-password";
        };
    }
}
