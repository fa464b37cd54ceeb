package org.smalltable.persistence.participant;

/** One company of an import. */
public record CompanyEntry(CompanyProfile company, ParticipantProfile profile) {}
