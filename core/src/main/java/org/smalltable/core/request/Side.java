package org.smalltable.core.request;

/** The two sides of a small table. */
public enum Side {
    EXHIBITOR,
    BUYER;

    /** The side across the table. */
    public Side other() {
        return this == EXHIBITOR ? BUYER : EXHIBITOR;
    }
}
