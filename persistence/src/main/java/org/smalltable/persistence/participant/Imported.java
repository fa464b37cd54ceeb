package org.smalltable.persistence.participant;

/**
 * What an import came to.
 *
 * @param added companies that were not in the session before
 * @param already companies that were; they are left as they are
 */
public record Imported(int added, int already) {}
