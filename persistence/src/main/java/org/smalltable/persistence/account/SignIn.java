package org.smalltable.persistence.account;

import java.util.Optional;
import java.util.UUID;
import org.smalltable.persistence.audit.Role;

/**
 * What signing in is judged by.
 *
 * @param passwordHash an Argon2id hash in its encoded form
 * @param generation cookies of an older generation are refused
 */
public record SignIn(
        UUID account, String name, Role role, Optional<UUID> company, String passwordHash, int generation) {}
