package org.smalltable.persistence.account;

import java.util.UUID;
import org.smalltable.persistence.audit.Role;

/**
 * What signing in is judged by, with the account that then signs in.
 *
 * @param view the account as pages see it
 * @param passwordHash an Argon2id hash in its encoded form
 * @param generation cookies of an older generation are refused
 */
public record SignIn(AccountView view, String passwordHash, int generation) {

    public UUID account() {
        return view.id();
    }

    public Role role() {
        return view.role();
    }
}
