package org.smalltable.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.request.Asked;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.request.Standing;
import org.smalltable.web.matching.MatchLists;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.session.OwnParts;

/** Asks for a meeting in the name of the reader's company, with the points that its match list shows. */
@RequestScoped
class Asking {

    private final Expos expos;
    private final Participants participants;
    private final MeetingRequests requests;
    private final OwnParts own;
    private final MatchLists lists;
    private final Reader reader;

    Asking(
            Expos expos,
            Participants participants,
            MeetingRequests requests,
            OwnParts own,
            MatchLists lists,
            Reader reader) {
        this.expos = expos;
        this.participants = participants;
        this.requests = requests;
        this.own = own;
        this.lists = lists;
        this.reader = reader;
    }

    /** What was asked of whom, and what it came to. */
    record Outcome(SessionView session, ParticipantView us, ParticipantView them, Asked asked) {

        /** The other company's name. */
        String name() {
            return them.company().name();
        }
    }

    /** Asks, or 404 when one of the two has no part in the session. */
    Outcome ask(UUID session, UUID participant, String note) {
        SessionView at = expos.session(session).orElseThrow(NotFoundException::new);
        ParticipantView us = own.at(session);
        ParticipantView them = participants
                .participant(participant)
                .filter(found -> found.session().equals(session))
                .orElseThrow(NotFoundException::new);
        boolean theyAsked = standing(us.id(), participant)
                .filter(standing -> !standing.byUs() && standing.status() == RequestStatus.PENDING)
                .isPresent();
        int points = (theyAsked ? lists.scoreIfMutual(at, us.id(), participant) : lists.score(at, us.id(), participant))
                .map(MatchScore::points)
                .orElse(0);
        Asked asked = requests.request(reader.caller(), session, participant, note, points);
        if (asked instanceof Asked.NotThere) {
            throw new NotFoundException();
        }
        return new Outcome(at, us, them, asked);
    }

    /** How the reader's company stands with another one. */
    Optional<Standing> standing(UUID own, UUID other) {
        return Optional.ofNullable(requests.standings(reader.caller(), own).get(other));
    }
}
