package org.smalltable.persistence.participant;

import java.time.Instant;
import java.util.UUID;
import org.smalltable.core.matching.Demand;
import org.smalltable.core.matching.Offer;
import org.smalltable.core.matching.Party;
import org.smalltable.core.matching.Terms;
import org.smalltable.core.request.Side;

/**
 * A company's part in a session, whole: who it is and what it offers or seeks.
 *
 * @param statusReason why it was refused, or empty
 * @param maxMeetings most meetings in this session
 * @param freeSlots bit n set: free in slot n
 * @param floorBonus added to its first meeting when planning
 */
public record ParticipantView(
        UUID id,
        UUID session,
        UUID companyId,
        Side side,
        ParticipantStatus status,
        String statusReason,
        CompanyProfile company,
        ParticipantProfile profile,
        int maxMeetings,
        long freeSlots,
        int floorBonus,
        Instant registeredAt) {

    /** Whether it is free in a slot. */
    public boolean isFree(int slot) {
        return (freeSlots >>> slot & 1) == 1;
    }

    /** What it offers, for the matching rules; the words are not analysed yet. */
    public Offer offer() {
        return new Offer(
                party(),
                profile.products(),
                profile.sectors(),
                profile.codes(),
                Terms.NONE,
                profile.certificates(),
                profile.orders());
    }

    /** What it seeks, for the matching rules; the words are not analysed yet. */
    public Demand demand() {
        return new Demand(
                party(),
                profile.interests(),
                profile.sectors(),
                profile.codes(),
                Terms.NONE,
                profile.wishes(),
                profile.certificates(),
                profile.orders());
    }

    private Party party() {
        return new Party(company.name(), company.group(), company.country(), profile.languages(), freeSlots);
    }
}
