package org.smalltable.web.reader;

import java.util.Optional;
import java.util.UUID;
import org.smalltable.persistence.account.AccountView;
import org.smalltable.persistence.audit.Role;

/**
 * The account behind this request, as read when its cookie was checked.
 *
 * @param account what the database says about it
 */
public record SignedIn(AccountView account) {

    /** The attribute of the security identity that carries this record. */
    public static final String ATTRIBUTE = "smalltable.account";

    public UUID id() {
        return account.id();
    }

    /** The person's name. */
    public String name() {
        return account.name();
    }

    /** The address that the account signs in with. */
    public String email() {
        return account.email();
    }

    public Role role() {
        return account.role();
    }

    /** The company that the person speaks for; empty for organizers. */
    public Optional<UUID> company() {
        return account.company();
    }

    /** The language set on the account page, if any. */
    public Optional<PageLanguage> language() {
        return PageLanguage.of(account.language());
    }

    /** The time zone set on the account page, empty if none. */
    public String zone() {
        return account.zone();
    }

    /** The first letter of the first and the last word of the name, or the first sign of a name in one word. */
    public String initials() {
        String[] words = name().strip().split("\\s+", -1);
        String first = firstSign(words[0]);
        return words.length == 1 ? first : first + firstSign(words[words.length - 1]);
    }

    private static String firstSign(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
