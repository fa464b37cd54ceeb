package org.smalltable.persistence.expo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.smalltable.core.session.SessionPhase;

/** One round of matchmaking at an edition. */
@Entity
@Table(name = "matchmaking_session")
class MatchmakingSession {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private String name;
    private SessionPhase phase = SessionPhase.REGISTRATION;
    private LocalDate heldOn;
    private int requestBudget;
    private int requestDays;
    private int exhibitorCap;
    private int buyerCap;

    // raised by statements of its own, which a change of the settings must not undo
    @Column(updatable = false)
    private long calendarRevision;

    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected MatchmakingSession() {}

    @SuppressWarnings("NullAway.Init") // setUp fills the rest
    MatchmakingSession(UUID id, Edition edition, SessionSettings settings, Instant now) {
        this.id = id;
        this.edition = edition;
        this.createdAt = now;
        setUp(settings);
    }

    void setUp(SessionSettings settings) {
        name = settings.name();
        heldOn = settings.heldOn();
        requestBudget = settings.requestBudget();
        requestDays = settings.requestDays();
        exhibitorCap = settings.exhibitorCap();
        buyerCap = settings.buyerCap();
    }

    LocalDate heldOn() {
        return heldOn;
    }

    SessionPhase phase() {
        return phase;
    }

    void open(SessionPhase next) {
        if (!phase.canMoveTo(next)) {
            throw new IllegalStateException("phase " + next + " cannot follow " + phase);
        }
        phase = next;
    }

    SessionView view() {
        return edition.view(this);
    }

    SessionView view(UUID editionId, String editionName, String venue, ZoneId zone, boolean demo) {
        return new SessionView(
                id,
                editionId,
                editionName,
                venue,
                zone,
                name,
                phase,
                heldOn,
                requestBudget,
                requestDays,
                exhibitorCap,
                buyerCap,
                calendarRevision,
                demo);
    }
}
