package org.smalltable.persistence.account;

import org.smalltable.persistence.value.KeptText;

/**
 * A person about to get an account.
 *
 * @param email where to reach the person; also the name to sign in with, upper and lower case alike
 * @param passwordHash an Argon2id hash in its encoded form, never the password
 * @param language the language of pages, a tag such as fr, or empty
 * @param zone the person's own time zone, or empty
 */
public record NewAccount(String email, String name, String passwordHash, String language, String zone) {

    public NewAccount {
        email = email.strip();
        name = KeptText.of(name);
    }
}
