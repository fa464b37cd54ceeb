package org.smalltable.persistence.account;

import java.util.UUID;

/** What opening an account, or setting its password by a link, came to. */
public sealed interface Opened {

    /** Done: this account can sign in. */
    record Done(UUID account) implements Opened {}

    /** An account with this mail address is already there. */
    record EmailTaken() implements Opened {}

    /** The link was used before, is too old, or never was one. */
    record LinkSpent() implements Opened {}
}
