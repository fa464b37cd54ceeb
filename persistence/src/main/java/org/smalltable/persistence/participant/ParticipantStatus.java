package org.smalltable.persistence.participant;

/** Where a company's registration for a session stands. */
public enum ParticipantStatus {
    /** Registered; the organizer has not decided yet. */
    WAITING,
    /** Takes part. */
    ADMITTED,
    /** The organizer said no, with a reason. */
    REFUSED,
    /** The company itself left. */
    WITHDRAWN
}
