package org.smalltable.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.session.OwnParts;

/**
 * Which companies of a session the reader may see, and as whom: a company its own and the admitted ones on the other side,
 * an organizer all. Competitors do not read each other. Whatever is not there for the reader is 404.
 */
@RequestScoped
class SeenCompanies {

    private final Participants participants;
    private final OwnParts own;
    private final MatchLists lists;
    private final Reader reader;

    SeenCompanies(Participants participants, OwnParts own, MatchLists lists, Reader reader) {
        this.participants = participants;
        this.own = own;
        this.lists = lists;
        this.reader = reader;
    }

    /** The part of the reader's company; empty for an organizer, who has none and sees all. */
    Optional<ParticipantView> mine(UUID session) {
        return reader.isOrganizer() ? Optional.empty() : Optional.of(own.at(session));
    }

    /** Whether the reader's company waits for its admission, and so sees nobody but itself. */
    static boolean isWaiting(Optional<ParticipantView> us) {
        return us.isPresent() && us.get().status() != ParticipantStatus.ADMITTED;
    }

    /** A company that the reader may see. */
    ParticipantView company(UUID session, UUID participant, Optional<ParticipantView> us) {
        return participants
                .participant(participant)
                .filter(found -> found.session().equals(session))
                .filter(found -> reader.isOrganizer()
                        || us.filter(own -> isSeenBy(own, found)).isPresent())
                .orElseThrow(NotFoundException::new);
    }

    private static boolean isSeenBy(ParticipantView own, ParticipantView other) {
        return own.id().equals(other.id())
                || own.side() != other.side() && other.status() == ParticipantStatus.ADMITTED;
    }

    /** The side whose directory is shown: that of a word, else the one across from the reader. A company has no other. */
    static Side side(String word, Optional<ParticipantView> us) {
        Optional<Side> across = us.map(part -> part.side().other());
        Side side = switch (word) {
            case "exhibitors" -> Side.EXHIBITOR;
            case "buyers" -> Side.BUYER;
            default -> across.orElse(Side.EXHIBITOR);
        };
        if (across.filter(only -> only != side).isPresent()) {
            throw new NotFoundException();
        }
        return side;
    }

    /** What a match with the reader's company is worth, as soon as matches are shown. */
    Optional<MatchScore> score(SessionView at, Optional<ParticipantView> us, UUID other) {
        return us.filter(part -> at.phase().showsMatches()).flatMap(part -> lists.score(at, part.id(), other));
    }
}
