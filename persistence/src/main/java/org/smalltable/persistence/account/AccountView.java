package org.smalltable.persistence.account;

import java.util.Optional;
import java.util.UUID;
import org.smalltable.persistence.audit.Role;

/**
 * An account as pages see it.
 *
 * @param company the company an exhibitor or buyer acts for; empty for organizers
 * @param language the language chosen for pages, or empty
 * @param zone the reader's own time zone, or empty
 */
public record AccountView(
        UUID id, String email, String name, Role role, Optional<UUID> company, String language, String zone) {}
