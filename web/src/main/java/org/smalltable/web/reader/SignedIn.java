package org.smalltable.web.reader;

import java.util.Optional;
import java.util.UUID;

/**
 * The account behind this request, as read when its cookie was checked.
 *
 * @param id the account
 * @param name the person's name
 * @param email the address that the account signs in with
 * @param role what the person came for
 * @param company the company that the person speaks for; empty for organizers
 * @param language the language set on the account page, if any
 * @param zone the id of the time zone set on the account page, empty if none
 */
public record SignedIn(
        UUID id,
        String name,
        String email,
        Role role,
        Optional<UUID> company,
        Optional<PageLanguage> language,
        String zone) {

    /** The attribute of the security identity that carries this record. */
    public static final String ATTRIBUTE = "smalltable.account";

    /** The first letter of the first and the last word of the name, or the first sign of a name in one word. */
    public String initials() {
        String[] words = name.strip().split("\\s+");
        String first = firstSign(words[0]);
        return words.length == 1 ? first : first + firstSign(words[words.length - 1]);
    }

    private static String firstSign(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
