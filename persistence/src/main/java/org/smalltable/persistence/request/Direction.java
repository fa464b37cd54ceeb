package org.smalltable.persistence.request;

/** Which of a company's requests. */
public enum Direction {
    /** Those it was sent. */
    INCOMING,
    /** Those it sent. */
    OUTGOING
}
