package org.smalltable.persistence.participant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.smalltable.core.request.Side;

/** A company's part in a session. What it offers or seeks is kept in rows beside it: {@link ProfileRows}. */
@Entity
@Table(name = "participant")
class Participant {

    @Id
    private UUID id;

    private UUID sessionId;
    private UUID companyId;
    private Side side;
    private ParticipantStatus status = ParticipantStatus.WAITING;
    private String statusReason = "";
    private String interests = "";
    private int maxMeetings;
    private long freeSlots = -1;
    private @Nullable Long orderMin;
    private @Nullable Long orderMax;
    private int floorBonus;
    private String searchText = "";
    private Instant registeredAt;
    private @Nullable Instant decidedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Participant() {}

    Participant(UUID id, UUID session, UUID company, Side side, Instant now) {
        this.id = id;
        this.sessionId = session;
        this.companyId = company;
        this.side = side;
        this.registeredAt = now;
    }

    void describe(ParticipantProfile profile, int cap, String searchWords) {
        interests = profile.interests();
        maxMeetings = Math.min(profile.maxMeetings().orElse(cap), cap);
        orderMin = profile.orders().map(o -> o.least().longValue()).orElse(null);
        orderMax = profile.orders().map(o -> o.most().longValue()).orElse(null);
        searchText = searchWords;
    }

    void admit(Instant now) {
        status = ParticipantStatus.ADMITTED;
        statusReason = "";
        decidedAt = now;
    }

    void refuse(String reason, Instant now) {
        status = ParticipantStatus.REFUSED;
        statusReason = reason;
        decidedAt = now;
    }

    void beFreeIn(long slots) {
        freeSlots = slots;
    }

    void raiseFloor(int bonus) {
        floorBonus = bonus;
    }

    UUID id() {
        return id;
    }

    UUID sessionId() {
        return sessionId;
    }

    UUID companyId() {
        return companyId;
    }

    Side side() {
        return side;
    }

    ParticipantStatus status() {
        return status;
    }
}
