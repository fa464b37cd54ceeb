package org.smalltable.persistence.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.smalltable.persistence.audit.Role;

/** A person who signs in: a company's delegate, or an organizer. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    @Column(columnDefinition = "citext")
    private String email;

    private String name;
    private Role role;

    private @Nullable UUID companyId;

    private String passwordHash;
    private int generation;
    private String language = "";
    private String zone = "";
    private boolean demo;
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(UUID id, NewAccount opened, Role role, Optional<UUID> company, Instant now) {
        this.id = id;
        this.email = opened.email();
        this.name = opened.name();
        this.role = role;
        this.companyId = company.orElse(null);
        this.passwordHash = opened.passwordHash();
        this.language = opened.language();
        this.zone = opened.zone();
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    void setUp(String newName, String newLanguage, String newZone) {
        name = newName;
        language = newLanguage;
        zone = newZone;
    }

    /** A new password ends every other sign-in. */
    void changePassword(String newHash) {
        passwordHash = newHash;
        generation++;
    }

    /** Refuses every cookie given out so far. */
    void signOutEverywhere() {
        generation++;
    }

    int generation() {
        return generation;
    }

    AccountView view() {
        return new AccountView(id, email, name, role, Optional.ofNullable(companyId), language, zone);
    }

    SignIn signIn() {
        return new SignIn(view(), passwordHash, generation);
    }
}
