package org.smalltable.web.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;

/** Hashes passwords with Argon2id at the OWASP cheat sheet's setting: 19 MiB, two passes, one lane (RFC 9106). */
@ApplicationScoped
public class Passwords {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;

    /** Verified in the place of a hash that is not there, so that an unknown name takes as long as a wrong password. */
    private final String nobody = hash("nobody signs in with this");

    /** The encoded hash of a password, with a salt of its own. */
    public String hash(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2ID).getResult();
    }

    /** Whether this is the password of the hash. */
    public boolean matches(String password, String hash) {
        return Password.check(password, hash).with(ARGON2ID);
    }

    /** Takes as long as {@link #matches} and says no: for names that nobody has. */
    public boolean matchesNobody(String password) {
        matches(password, nobody);
        return false;
    }
}
