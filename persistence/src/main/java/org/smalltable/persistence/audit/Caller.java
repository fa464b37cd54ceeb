package org.smalltable.persistence.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * Who asks a door for something, and from where. Doors scope what they read by it and write it into the audit log.
 *
 * @param account the signed-in account; empty for visitors and for the product's own jobs
 * @param name how the log calls the caller
 * @param role what the account may do; empty for visitors and jobs
 * @param company the company an exhibitor's or buyer's account acts for
 * @param origin the network address, or the job's name
 */
public record Caller(Optional<UUID> account, String name, Optional<Role> role, Optional<UUID> company, String origin) {

    /** A visitor who is not signed in. */
    public static Caller visitor(String origin) {
        return new Caller(Optional.empty(), "visitor", Optional.empty(), Optional.empty(), origin);
    }

    /** One of the product's own jobs. */
    public static Caller job(String name) {
        return new Caller(Optional.empty(), name, Optional.empty(), Optional.empty(), "job");
    }

    /** Whether this is an organizer. */
    public boolean isOrganizer() {
        return role.filter(r -> r == Role.ORGANIZER).isPresent();
    }
}
