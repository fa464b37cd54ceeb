package org.smalltable.persistence.account;

import java.util.Optional;
import java.util.UUID;
import org.smalltable.persistence.audit.Role;

/**
 * An unused one-time link that is still good.
 *
 * @param company whose delegate the holder becomes, for invitations of companies
 * @param account whose password the holder sets, for password links
 */
public record LinkView(LinkPurpose purpose, Role role, Optional<UUID> company, Optional<UUID> account) {}
