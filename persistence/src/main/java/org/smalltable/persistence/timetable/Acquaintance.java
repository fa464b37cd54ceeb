package org.smalltable.persistence.timetable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.matching.MatchRules;
import org.smalltable.core.matching.Reason;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.Statements;

/**
 * Whether two companies may sit down together at all, whatever the slot. A booking needs nobody's yes, so what holds for
 * requests must hold for it too: who has declined is not booked over its head, and whom the rules of matching keep apart,
 * such as a buyer and a country it refuses, do not get there by another door.
 */
final class Acquaintance {

    private final Statements sql;
    private final Participants participants;

    Acquaintance(Statements sql, Participants participants) {
        this.sql = sql;
        this.participants = participants;
    }

    /** What forbids the meeting, or nothing. A missing common slot is told slot by slot, not here. */
    Optional<Clash> objection(UUID exhibitor, UUID buyer, Side asking) {
        Optional<ParticipantView> seller = participants.participant(exhibitor);
        Optional<ParticipantView> seeker = participants.participant(buyer);
        if (seller.isEmpty() || seeker.isEmpty()) {
            return Optional.empty();
        }
        if (hasDeclined(exhibitor, buyer, asking)) {
            ParticipantView other = (asking == Side.BUYER ? seller : seeker).get();
            return Optional.of(new Clash.Declined(other.company().name()));
        }
        List<Reason> bars = MatchRules.bars(seeker.get().demand(), seller.get().offer());
        return bars.isEmpty() ? Optional.empty() : Optional.of(new Clash.Barred(bars));
    }

    /** Whether the last word between the two was the other company's no. */
    private boolean hasDeclined(UUID exhibitor, UUID buyer, Side asking) {
        return sql.first("""
                        select status = 'declined' and asked_by = ? from meeting_request
                         where exhibitor_id = ? and buyer_id = ? order by asked_at desc, id desc limit 1
                        """, row -> row.getBoolean(1), LowerCaseWord.word(asking), exhibitor, buyer)
                .orElse(false);
    }
}
