package org.smalltable.web.security;

import java.util.Optional;
import java.util.UUID;

/**
 * Whom a sign-in cookie names.
 *
 * @param account the account
 * @param generation the account's generation when the cookie was made
 */
record Subject(UUID account, int generation) {

    /** Both in one text, which is also the principal's name. */
    String text() {
        return account + ":" + generation;
    }

    /** The subject of a text, if it is one. */
    static Optional<Subject> of(String text) {
        int colon = text.indexOf(':');
        try {
            return Optional.of(new Subject(
                    UUID.fromString(text.substring(0, Math.max(colon, 0))),
                    Integer.parseInt(text.substring(colon + 1))));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
