package org.smalltable.persistence.audit;

/** What an account may do. */
public enum Role {
    EXHIBITOR,
    BUYER,
    ORGANIZER
}
