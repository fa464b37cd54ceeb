package org.smalltable.persistence.timetable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One timetable of a session.
 *
 * @param number counted within the session, from 1
 * @param objective what it was worth when it was planned
 * @param bound what no timetable of the session could exceed then
 * @param createdBy who had it planned
 * @param sessionChanged whether wishes, availability, slots or meetings changed since it was planned or, once it is released,
 *     since its release
 * @param outlook what more room would bring, as the planner's prices tell: see {@link Outlook}
 */
public record VersionView(
        UUID id,
        UUID session,
        int number,
        VersionStatus status,
        long objective,
        long bound,
        String createdBy,
        Instant createdAt,
        Optional<Instant> releasedAt,
        int meetings,
        boolean sessionChanged,
        Outlook outlook) {

    /** The part of the bound that the timetable may miss at most. */
    public double gap() {
        return bound == 0 ? 0 : (bound - objective) / (double) bound;
    }

    /** Whether it is a draft and something changed since it was planned: released only if its meetings still hold. */
    public boolean isStale() {
        return isDraft() && sessionChanged;
    }

    public boolean isDraft() {
        return status == VersionStatus.DRAFT;
    }

    public boolean isReleased() {
        return status == VersionStatus.RELEASED;
    }

    /** Whether its meetings may still be changed by hand. */
    public boolean isOpen() {
        return isDraft() || isReleased();
    }
}
