package org.smalltable.web.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.smalltable.core.matching.MatchRules;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.matching.MatchWeights;
import org.smalltable.core.matching.Verdict;
import org.smalltable.core.matching.WeightPreview;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.matching.RuleWeights;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.timetable.EarlierMeetings;

/**
 * The match lists of all sessions that somebody has looked at, each built from the database at the first question.
 * {@link ParticipantNews} keeps them right, on every instance alike.
 */
@ApplicationScoped
public class MatchLists {

    private static final TradeFacts FACTS = TradeFacts.shipped();

    private final Participants participants;
    private final MeetingRequests requests;
    private final EarlierMeetings earlier;
    private final RuleWeights weights;
    private final Analyst analyst;
    private final Map<UUID, Kept> sessions = new ConcurrentHashMap<>();

    MatchLists(
            Participants participants,
            MeetingRequests requests,
            EarlierMeetings earlier,
            RuleWeights weights,
            Analyst analyst) {
        this.participants = participants;
        this.requests = requests;
        this.earlier = earlier;
        this.weights = weights;
        this.analyst = analyst;
    }

    /** What a pair of a session's admitted companies is worth and why; empty when one is not admitted. */
    public Optional<MatchScore> score(SessionView session, UUID one, UUID other) {
        return of(session).score(one, other);
    }

    /** The same, for two who have both asked to meet. */
    public Optional<MatchScore> scoreIfMutual(SessionView session, UUID one, UUID other) {
        return of(session).scoreIfMutual(one, other);
    }

    /** Every rule's verdict on a pair of admitted companies; none when one is not admitted. */
    public List<Verdict> explain(SessionView session, UUID one, UUID other) {
        return of(session).explain(one, other).orElse(List.of());
    }

    /** What other weights would do to a session's lists. */
    public WeightPreview<UUID> preview(SessionView session, MatchWeights tried, int shown) {
        return of(session).preview(tried, shown);
    }

    /** How many companies are in the list of an admitted one. */
    public int count(SessionView session, UUID participant) {
        return of(session).list(participant).size();
    }

    /** The name of an admitted company; empty when it is not there. */
    public String name(SessionView session, UUID participant) {
        return of(session)
                .company(participant)
                .map(company -> company.company().name())
                .orElse("");
    }

    SessionMatches of(SessionView session) {
        return sessions.computeIfAbsent(session.id(), id -> new Kept()).at(session);
    }

    /** Reads a company anew if its session is in memory. */
    void changed(UUID session, UUID participant) {
        Kept kept = sessions.get(session);
        if (kept != null) {
            kept.change(session, participant);
        }
    }

    /** Both asked to meet, or one of them took that back. */
    void mutualInterest(UUID session, UUID exhibitor, UUID buyer, boolean holds) {
        Kept kept = sessions.get(session);
        if (kept != null) {
            kept.setMutualInterest(exhibitor, buyer, holds);
        }
    }

    /** Forgets a session, which is built anew at the next question. */
    void forget(UUID session) {
        sessions.remove(session);
    }

    /** Forgets every session. */
    void forgetAll() {
        sessions.clear();
    }

    /**
     * One session's place. Its lock lets a change that arrives while the lists are being built wait, and be read after
     * them; a session without a place is built after the change was committed.
     */
    private final class Kept {
        private @Nullable SessionMatches matches;

        synchronized SessionMatches at(SessionView session) {
            SessionMatches known = matches;
            if (known == null || !known.date().equals(session.heldOn())) {
                known = new SessionMatches(
                        new MatchRules(FACTS, weights.inForce(session.id())),
                        session.heldOn(),
                        analyst,
                        participants.admitted(session.id(), Side.EXHIBITOR),
                        participants.admitted(session.id(), Side.BUYER),
                        requests.wishes(session.id()),
                        earlier.of(session.id()));
                matches = known;
            }
            return known;
        }

        synchronized void setMutualInterest(UUID exhibitor, UUID buyer, boolean holds) {
            SessionMatches known = matches;
            if (known != null) {
                known.setMutualInterest(exhibitor, buyer, holds);
            }
        }

        synchronized void change(UUID session, UUID participant) {
            SessionMatches known = matches;
            if (known != null) {
                Optional<ParticipantView> now = participants.participant(participant);
                now.ifPresent(company -> known.change(company, earlier.of(session, participant)));
            }
        }
    }
}
