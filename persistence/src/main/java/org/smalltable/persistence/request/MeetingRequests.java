package org.smalltable.persistence.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.smalltable.core.matching.MatchContext;
import org.smalltable.core.matching.MatchRules;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.audit.AuditLog;
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
 * The door to requests for meetings: asking, answering, withdrawing. A pair of companies has one live request at most,
 * whoever asks first; of two who act at once the database lets one through and the other is told how things stand.
 */
@ApplicationScoped
public class MeetingRequests {

    /** PostgreSQL's notification channel for mutual requests; the payload is "session exhibitor buyer word". */
    public static final String CHANNEL = "mutual_interest";

    /** The word of a pair in which both asked; any other word means that this no longer holds. */
    public static final String MUTUAL = "mutual";

    /** Most characters of a note or an answer. */
    public static final int NOTE_LENGTH = 500;

    private static final MatchRules RULES = MatchRules.standard(TradeFacts.shipped());

    /** Requests that one round of {@link #expireDue} ends, so that no transaction grows long. */
    private static final int ROUND = 500;

    private static final Caller EXPIRY = Caller.job("request expiry");

    private final Session entities;
    private final Participants participants;
    private final Expos expos;
    private final AuditLog audit;
    private final Clock clock;

    MeetingRequests(Session entities, Participants participants, Expos expos, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.participants = participants;
        this.expos = expos;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks another company for a meeting in the name of the caller's company.
     *
     * @param other the other company's part in the session
     * @param note a few words to the other company, or empty; cut to {@value #NOTE_LENGTH} characters
     * @param points the match's points as the caller's list shows them, 0 to 1000: kept as the wish's weight
     */
    @Transactional
    public Asked request(Caller caller, UUID session, UUID other, String note, int points) {
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
        expire(us, them, now);
        Optional<Standing> standing = rows(rows -> rows.standing(us.id(), them.id()));
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
                .setParameter(2, KeptText.of(note, NOTE_LENGTH))
                .setParameter(3, points)
                .setParameter(4, clock.instant())
                .executeUpdate();
        if (accepted == 0) {
            return new Asked.AlreadyRequested(standing.request(), status(standing.request()));
        }
        expos.calendarChanged(at.id());
        announce(standing.request(), MUTUAL);
        record(caller, "request became mutual", standing.request(), at.id());
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
        if (rows(rows -> rows.waiting(us, now)) >= at.requestBudget()) {
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
                .setParameter(6, KeptText.of(note, NOTE_LENGTH))
                .setParameter(7, points)
                .setParameter(8, now)
                .setParameter(9, now.plus(Duration.ofDays(at.requestDays())))
                .executeUpdate();
        if (made == 0) {
            // The other company asked in the same moment: its request stands, and ours makes it mutual.
            Standing standing = rows(rows -> rows.standing(us.id(), them.id())).orElseThrow();
            return standing(caller, at, us, standing, note, points);
        }
        record(caller, "meeting requested", id, at.id());
        return new Asked.Requested(id);
    }

    /** Accepts a request that the caller's company was sent, with a few words or none. */
    @Transactional
    public Answered accept(Caller caller, UUID request, String answer) {
        Answered answered = answer(caller, request, RequestStatus.ACCEPTED, answer);
        if (answered instanceof Answered.Done done) {
            expos.calendarChanged(done.session());
        }
        return answered;
    }

    /** Declines a request that the caller's company was sent, with a few words or none. */
    @Transactional
    public Answered decline(Caller caller, UUID request, String answer) {
        return answer(caller, request, RequestStatus.DECLINED, answer);
    }

    private Answered answer(Caller caller, UUID request, RequestStatus to, String answer) {
        Optional<OwnedRequest> found = owned(caller, request).filter(owned -> !owned.byUs());
        if (found.isEmpty()) {
            return new Answered.NotThere();
        }
        OwnedRequest owned = found.get();
        if (!owned.phase().allowsRequests()) {
            return new Answered.Closed(owned.session(), owned.phase());
        }
        Instant now = clock.instant();
        int decided = entities.createNativeMutationQuery("""
                        update meeting_request set status = ?2, answer = ?3, decided_at = ?4, version = version + 1
                         where id = ?1 and status = 'pending' and expires_at > ?4
                        """)
                .setParameter(1, request)
                .setParameter(2, LowerCaseWord.word(to))
                .setParameter(3, KeptText.of(answer, NOTE_LENGTH))
                .setParameter(4, now)
                .executeUpdate();
        if (decided == 0) {
            RequestStatus status = status(request);
            return new Answered.TooLate(
                    owned.session(), status == RequestStatus.PENDING ? RequestStatus.EXPIRED : status);
        }
        record(caller, "request " + LowerCaseWord.word(to), request, owned.session());
        return new Answered.Done(owned.session(), to);
    }

    /**
     * Withdraws a request of the caller's company that waits for an answer, or one that was accepted, whoever of the two
     * had asked. What has its seat in the released timetable is a meeting and is cancelled as one.
     */
    @Transactional
    public Withdrawn withdraw(Caller caller, UUID request) {
        Optional<OwnedRequest> found =
                owned(caller, request).filter(owned -> owned.byUs() || owned.status() != RequestStatus.PENDING);
        if (found.isEmpty()) {
            return new Withdrawn.NotThere();
        }
        OwnedRequest owned = found.get();
        if (!owned.phase().allowsRequests()) {
            return new Withdrawn.Closed(owned.session(), owned.phase());
        }
        if (!owned.status().isLive()) {
            return new Withdrawn.TooLate(owned.session(), owned.status());
        }
        if (owned.status() == RequestStatus.ACCEPTED) {
            // Takes the session's row first: who seats the meeting at the same time waits, or is seen by the next line.
            expos.calendarChanged(owned.session());
            if (rows(rows -> rows.isSeated(request))) {
                return new Withdrawn.Seated(owned.session());
            }
        }
        int withdrawn = entities.createNativeMutationQuery("""
                        update meeting_request set status = 'withdrawn', decided_at = ?3, version = version + 1
                         where id = ?1 and status = ?2
                        """)
                .setParameter(1, request)
                .setParameter(2, LowerCaseWord.word(owned.status()))
                .setParameter(3, clock.instant())
                .executeUpdate();
        if (withdrawn == 0) {
            return new Withdrawn.TooLate(owned.session(), status(request));
        }
        announce(request, "over");
        record(caller, "request withdrawn", request, owned.session());
        return new Withdrawn.Done(owned.session());
    }

    /**
     * Ends requests whose time to answer is over; answers how many. Safe to call on several instances at once: each takes
     * what no other has in hand. Not more than some hundreds at a time, so call again until it answers 0.
     */
    @Transactional
    public int expireDue() {
        List<Object[]> due = entities.createNativeQuery("""
                        update meeting_request set status = 'expired', decided_at = ?1, version = version + 1
                         where id in (select id from meeting_request where status = 'pending' and expires_at <= ?1
                                       order by expires_at limit ?2 for update skip locked)
                        returning id, session_id
                        """, Object[].class)
                .setParameter(1, clock.instant())
                .setParameter(2, ROUND)
                .getResultList();
        due.forEach(row -> record(EXPIRY, "request expired", (UUID) row[0], (UUID) row[1]));
        return due.size();
    }

    /** The accepted requests of a session. */
    @Transactional
    public List<AcceptedRequest> wishes(UUID session) {
        return rows(rows -> rows.wishes(session));
    }

    /**
     * The accepted requests of a session that may be planned: not those of a buyer that has come to refuse the exhibitor's
     * country since.
     */
    @Transactional
    public List<AcceptedRequest> plannable(UUID session) {
        return rows(rows -> rows.plannable(session));
    }

    /**
     * How one of the caller's company's participants stands with others, by their part in the session; empty when the
     * participant is not the company's.
     */
    @Transactional
    public Map<UUID, Standing> standings(Caller caller, UUID own) {
        return caller.company()
                .map(company -> rows(rows -> rows.standings(own, company)))
                .orElse(Map.of());
    }

    /** One page of the requests that the caller's company was sent or sent, those waiting first, then the latest. */
    @Transactional
    public RequestPage<RequestLine> requests(Caller caller, UUID session, Direction direction, int page, int size) {
        return caller.company()
                .map(company -> rows(rows -> rows.page(session, company, direction, page, size)))
                .orElseGet(() -> new RequestPage<>(List.of(), 0, page, size));
    }

    /** One request of the caller's company, sent or received. */
    @Transactional
    public Optional<OwnRequest> request(Caller caller, UUID request) {
        return caller.company().flatMap(company -> rows(rows -> rows.ofCompany(request, company)));
    }

    /** The requests of the caller's company in a session, counted, and how many more it may send. */
    @Transactional
    public RequestCounts counts(Caller caller, SessionView session) {
        return caller.company()
                .map(company ->
                        rows(rows -> rows.counts(session.id(), company, session.requestBudget(), clock.instant())))
                .orElseGet(() -> RequestCounts.none(session.requestBudget()));
    }

    /** One page of all requests of a session, the latest first, for the organizer. */
    @Transactional
    public RequestPage<SessionRequestLine> ofSession(UUID session, Optional<RequestStatus> status, int page, int size) {
        return rows(rows -> rows.ofSession(session, status, page, size));
    }

    /** How many requests of a session have each status. */
    @Transactional
    public Map<RequestStatus, Long> countByStatus(UUID session) {
        return rows(rows -> rows.countByStatus(session));
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

    /** Ends a request between the two whose time is over, should {@link #expireDue} not have come to it yet. */
    private void expire(ParticipantView us, ParticipantView them, Instant now) {
        List<UUID> ended = entities.createNativeQuery("""
                        update meeting_request set status = 'expired', decided_at = ?3, version = version + 1
                         where exhibitor_id in (?1, ?2) and buyer_id in (?1, ?2)
                           and status = 'pending' and expires_at <= ?3
                        returning id
                        """, UUID.class)
                .setParameter(1, us.id())
                .setParameter(2, them.id())
                .setParameter(3, now)
                .getResultList();
        ended.forEach(request -> record(EXPIRY, "request expired", request, us.session()));
    }

    private void announce(UUID request, String word) {
        entities.createNativeQuery("""
                        select 1 from (select pg_notify(?1, concat_ws(' ', session_id, exhibitor_id, buyer_id, ?2))
                                         from meeting_request where id = ?3 and mutual) as told
                        """, Integer.class)
                .setParameter(1, CHANNEL)
                .setParameter(2, word)
                .setParameter(3, request)
                .getResultList();
    }

    private Optional<OwnedRequest> owned(Caller caller, UUID request) {
        return caller.company().flatMap(company -> rows(rows -> rows.owned(request, company)));
    }

    private RequestStatus status(UUID request) {
        return rows(rows -> rows.status(request));
    }

    private void record(Caller caller, String action, UUID request, UUID session) {
        audit.record(caller, action, "meeting_request", request, Optional.of(session), "");
    }

    private <T> T rows(RequestRows.Reading<T> reading) {
        ReturningWork<T> work = connection -> reading.of(new RequestRows(connection));
        return entities.doReturningWork(work);
    }
}
