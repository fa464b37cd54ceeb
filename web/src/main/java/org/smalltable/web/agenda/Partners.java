package org.smalltable.web.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smalltable.core.matching.MatchRules;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.matching.MatchLists;
import org.smalltable.web.reader.Reader;

/** Whom the reader's company could sit down with, and what that is worth. */
@ApplicationScoped
class Partners {

    private final Participants participants;
    private final MatchLists lists;
    private final Reader reader;

    Partners(Participants participants, MatchLists lists, Reader reader) {
        this.participants = participants;
        this.lists = lists;
        this.reader = reader;
    }

    /** An admitted company on the other side of a session of the reader's company that it may meet at all, or 404. */
    ParticipantView other(UUID session, @Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(participants::participant)
                .filter(part -> part.session().equals(session) && part.status() == ParticipantStatus.ADMITTED)
                .filter(part ->
                        own(session, part.side().other()).findFirst().stream().anyMatch(own -> mayMeet(own, part)))
                .orElseThrow(NotFoundException::new);
    }

    private static boolean mayMeet(ParticipantView own, ParticipantView other) {
        ParticipantView exhibitor = own.side() == Side.EXHIBITOR ? own : other;
        ParticipantView buyer = own.side() == Side.EXHIBITOR ? other : own;
        return MatchRules.bars(buyer.demand(), exhibitor.offer()).isEmpty();
    }

    /** What the match lists say that a meeting with it is worth. */
    int points(SessionView at, ParticipantView other) {
        return own(at.id(), other.side().other())
                .findFirst()
                .flatMap(own -> lists.score(at, own.id(), other.id()))
                .map(MatchScore::points)
                .orElse(0);
    }

    private Stream<ParticipantView> own(UUID session, Side side) {
        return reader.caller().company().stream()
                .flatMap(company -> participants.ofCompany(company).stream())
                .filter(part -> part.session().equals(session) && part.side() == side);
    }
}
