package org.smalltable.persistence.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.smalltable.persistence.audit.Role;

/** A link that works once, until its time is up. Only the hash of its token is kept. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

    @Id
    private UUID id;

    private byte[] tokenHash;
    private LinkPurpose purpose;
    private Role role;
    private @Nullable UUID companyId;
    private @Nullable UUID accountId;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    OneTimeLink(UUID id, byte[] tokenHash, LinkView link, Instant createdAt, Instant expiresAt) {
        this.id = id;
        this.tokenHash = tokenHash;
        this.purpose = link.purpose();
        this.role = link.role();
        this.companyId = link.company().orElse(null);
        this.accountId = link.account().orElse(null);
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    LinkView view() {
        return new LinkView(purpose, role, Optional.ofNullable(companyId), Optional.ofNullable(accountId));
    }
}
