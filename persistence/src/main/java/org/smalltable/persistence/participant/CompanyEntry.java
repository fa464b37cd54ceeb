package org.smalltable.persistence.participant;

/**
 * One company of an import.
 *
 * @param freeSlots bit n set: free in slot n
 */
public record CompanyEntry(CompanyProfile company, ParticipantProfile profile, long freeSlots) {

    /** A company that is there whenever the session is held. */
    public CompanyEntry(CompanyProfile company, ParticipantProfile profile) {
        this(company, profile, -1);
    }
}
