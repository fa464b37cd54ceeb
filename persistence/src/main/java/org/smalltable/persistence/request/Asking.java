package org.smalltable.persistence.request;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.smalltable.core.matching.MatchContext;
import org.smalltable.core.matching.MatchRules;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.value.KeptText;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.NewId;

/**
 * One company asks another for a meeting: who may, and what becomes of it when the other has asked before or asks at the
 * same time.
 */
final class Asking {

    private static final MatchRules RULES = MatchRules.standard(TradeFacts.shipped());

    private final Session entities;
    private final RequestStates states;
    private final Expiry expiry;
    private final RequestNews news;
    private final Participants participants;
    private final Expos expos;
    private final Clock clock;

    Asking(
            Session entities,
            RequestStates states,
            Expiry expiry,
            RequestNews news,
            Participants participants,
            Expos expos,
            Clock clock) {
        this.entities = entities;
        this.states = states;
        this.expiry = expiry;
        this.news = news;
        this.participants = participants;
        this.expos = expos;
        this.clock = clock;
    }

    Asked request(Caller caller, UUID session, UUID other, String note, int points) {
        Optional<SessionView> at = expos.session(session);
        Optional<ParticipantView> found = participants
                .participant(other)
                .filter(p -> p.session().equals(session) && p.status() == ParticipantStatus.ADMITTED);
        Optional<ParticipantView> own =
                found.flatMap(theirs -> ownPart(caller, session, theirs.side().other()));
        if (at.isEmpty() || own.isEmpty()) {
            return new Asked.NotThere();
        }
        ParticipantView us = own.get();
        ParticipantView them = found.get();
        lock(us.id());
        Instant now = clock.instant();
        expiry.between(us, them, now);
        Optional<Standing> standing = states.standing(us.id(), them.id());
        if (standing.isPresent() && standing.get().status().isLive()) {
            return standing(caller, at.get(), us, standing.get(), note, points);
        }
        List<Asked.Refusal> refusals = refusals(at.get(), us, them, standing, now);
        if (!refusals.isEmpty()) {
            return new Asked.Refused(refusals);
        }
        return insert(caller, at.get(), us, them, note, points);
    }

    private Asked standing(
            Caller caller, SessionView at, ParticipantView us, Standing standing, String note, int points) {
        boolean theyAsked = standing.status() == RequestStatus.PENDING && !standing.byUs();
        if (!theyAsked) {
            return new Asked.AlreadyRequested(standing.request(), standing.status());
        }
        if (!at.phase().allowsRequests()) {
            return new Asked.Refused(List.of(new Asked.WrongPhase(at.phase())));
        }
        if (us.status() != ParticipantStatus.ADMITTED) {
            return new Asked.Refused(List.of(new Asked.NotAdmitted()));
        }
        int accepted = entities.createNativeMutationQuery("""
                        update meeting_request
                           set status = 'accepted', mutual = true, answer = ?2, points = greatest(points, ?3),
                               decided_at = ?4, version = version + 1
                         where id = ?1 and status = 'pending' and expires_at > ?4
                        """)
                .setParameter(1, standing.request())
                .setParameter(2, KeptText.of(note, MeetingRequests.NOTE_LENGTH))
                .setParameter(3, points)
                .setParameter(4, clock.instant())
                .executeUpdate();
        if (accepted == 0) {
            return new Asked.AlreadyRequested(standing.request(), states.status(standing.request()));
        }
        expos.calendarChanged(at.id());
        news.announce(standing.request(), MeetingRequests.MUTUAL);
        news.record(caller, "request became mutual", standing.request(), at.id());
        return new Asked.BecameMutual(standing.request());
    }

    private List<Asked.Refusal> refusals(
            SessionView at, ParticipantView us, ParticipantView them, Optional<Standing> standing, Instant now) {
        List<Asked.Refusal> refusals = new ArrayList<>();
        if (!at.phase().allowsRequests()) {
            refusals.add(new Asked.WrongPhase(at.phase()));
        }
        if (us.status() != ParticipantStatus.ADMITTED) {
            refusals.add(new Asked.NotAdmitted());
        }
        if (standing.filter(s -> s.byUs() && s.status() == RequestStatus.DECLINED)
                .isPresent()) {
            refusals.add(new Asked.DeclinedBefore());
        }
        if (states.waiting(us, now) >= at.requestBudget()) {
            refusals.add(new Asked.BudgetSpent(at.requestBudget()));
        }
        boolean weSeek = us.side() == Side.BUYER;
        MatchScore score =
                RULES.score((weSeek ? us : them).demand(), (weSeek ? them : us).offer(), MatchContext.on(at.heldOn()));
        if (score.isBarred()) {
            refusals.add(new Asked.BarredByMatching(score.reasons()));
        }
        return refusals;
    }

    private Asked insert(
            Caller caller, SessionView at, ParticipantView us, ParticipantView them, String note, int points) {
        UUID id = NewId.at(clock);
        Instant now = clock.instant();
        boolean weExhibit = us.side() == Side.EXHIBITOR;
        int made = entities.createNativeMutationQuery("""
                        insert into meeting_request
                            (id, session_id, exhibitor_id, buyer_id, asked_by, note, points, asked_at, expires_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                        on conflict (exhibitor_id, buyer_id) where status in ('pending', 'accepted') do nothing
                        """)
                .setParameter(1, id)
                .setParameter(2, at.id())
                .setParameter(3, (weExhibit ? us : them).id())
                .setParameter(4, (weExhibit ? them : us).id())
                .setParameter(5, LowerCaseWord.word(us.side()))
                .setParameter(6, KeptText.of(note, MeetingRequests.NOTE_LENGTH))
                .setParameter(7, points)
                .setParameter(8, now)
                .setParameter(9, now.plus(Duration.ofDays(at.requestDays())))
                .executeUpdate();
        if (made == 0) {
            // The other company asked in the same moment: its request stands, and ours makes it mutual.
            Standing standing = states.standing(us.id(), them.id()).orElseThrow();
            return standing(caller, at, us, standing, note, points);
        }
        news.record(caller, "meeting requested", id, at.id());
        return new Asked.Requested(id);
    }

    private Optional<ParticipantView> ownPart(Caller caller, UUID session, Side side) {
        return caller.company()
                .flatMap(company -> participants.ofCompany(company).stream()
                        .filter(p -> p.session().equals(session) && p.side() == side)
                        .findFirst());
    }

    /** Lets requests of one company follow each other, so that its budget holds; others go on referring to it. */
    private void lock(UUID participant) {
        entities.createNativeQuery("select 1 from participant where id = ?1 for no key update", Integer.class)
                .setParameter(1, participant)
                .getSingleResult();
    }
}
