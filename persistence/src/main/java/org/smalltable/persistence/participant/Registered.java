package org.smalltable.persistence.participant;

import java.util.UUID;
import org.smalltable.core.session.SessionPhase;

/** What registering a company for a session came to. */
public sealed interface Registered {

    /** Registered; the organizer decides next. */
    record Done(UUID participant) implements Registered {}

    /** The company is registered on this side already. */
    record AlreadyRegistered() implements Registered {}

    /**
     * Another company of this name and country is known. For a visitor it may be the own one: one of its people, or the
     * organizer, can invite.
     */
    record CompanyKnown() implements Registered {}

    /** An account with this mail address is already there. */
    record EmailTaken() implements Registered {}

    /** The session does not take registrations in this phase. */
    record Closed(SessionPhase phase) implements Registered {}
}
