package org.smalltable.persistence.account;

/** What a one-time link lets its holder do. */
public enum LinkPurpose {
    /** Become the first organizer of a new installation. */
    FIRST_ORGANIZER,
    /** Open an account: for a company as its delegate, or as a further organizer. */
    INVITATION,
    /** Set a new password for an existing account. */
    PASSWORD
}
