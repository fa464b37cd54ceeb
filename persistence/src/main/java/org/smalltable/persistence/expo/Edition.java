package org.smalltable.persistence.expo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** One year's expo. */
@Entity
@Table(name = "edition")
class Edition {

    @Id
    private UUID id;

    private String name;
    private String venue;
    private ZoneId zone;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private boolean demo;
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    @SuppressWarnings("NullAway.Init") // setUp fills the rest
    Edition(UUID id, EditionSettings settings, boolean demo, Instant now) {
        this.id = id;
        this.demo = demo;
        this.createdAt = now;
        setUp(settings);
    }

    void setUp(EditionSettings settings) {
        name = settings.name();
        venue = settings.venue();
        zone = settings.zone();
        startsOn = settings.startsOn();
        endsOn = settings.endsOn();
    }

    EditionView view() {
        return new EditionView(id, name, venue, zone, startsOn, endsOn, demo);
    }

    SessionView view(MatchmakingSession session) {
        return session.view(id, name, venue, zone, demo);
    }
}
