package org.smalltable.web.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a new password must be: long enough, not one of those that everybody tries first, and not the account's own name.
 * No rules about signs: length is what counts (NIST SP 800-63B).
 */
public final class PasswordRules {
    /** The fewest characters. */
    public static final int SHORTEST = 10;

    /** The most characters, so that hashing stays cheap. */
    public static final int LONGEST = 200;

    private static final Set<String> COMMON = read();

    private PasswordRules() {}

    /** Why a password is not good enough. */
    public enum Flaw {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        LIKE_NAME
    }

    /**
     * The first thing wrong with a password, if anything is.
     *
     * @param email the address that the account signs in with
     */
    public static Optional<Flaw> flaw(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Flaw.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Flaw.TOO_LONG);
        }
        String plain = password.toLowerCase(Locale.ROOT).strip();
        if (COMMON.contains(plain) || plain.chars().distinct().count() < 4) {
            return Optional.of(Flaw.COMMON);
        }
        String address = email.toLowerCase(Locale.ROOT).strip();
        int at = address.indexOf('@');
        if (plain.equals(address) || (at > 0 && plain.equals(address.substring(0, at)))) {
            return Optional.of(Flaw.LIKE_NAME);
        }
        return Optional.empty();
    }

    private static Set<String> read() {
        try (InputStream file = PasswordRules.class.getResourceAsStream("/common-passwords.txt")) {
            if (file == null) {
                throw new IllegalStateException("common-passwords.txt is missing from the class path.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
