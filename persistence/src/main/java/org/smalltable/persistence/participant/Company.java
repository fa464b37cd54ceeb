package org.smalltable.persistence.participant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.smalltable.core.trade.Country;

/** A company, whatever sessions it takes part in. */
@Entity
@Table(name = "company")
class Company {

    @Id
    private UUID id;

    private String name;
    private String nameKey;
    private Country country;
    private String province;
    private String groupName;
    private String kind;
    private String website;
    private String about;
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Company() {}

    @SuppressWarnings("NullAway.Init") // describe fills the rest
    Company(UUID id, CompanyProfile profile, Instant now) {
        this.id = id;
        this.createdAt = now;
        describe(profile);
    }

    void describe(CompanyProfile profile) {
        name = profile.name();
        nameKey = Folding.key(profile.name());
        country = profile.country();
        province = profile.province();
        groupName = profile.group();
        kind = profile.kind();
        website = profile.website();
        about = profile.about();
    }

    UUID id() {
        return id;
    }
}
