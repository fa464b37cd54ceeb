package org.smalltable.persistence.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.value.Statements;

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

    private final Asking asking;
    private final Answering answering;
    private final BookedRequests booked;
    private final Expiry expiry;
    private final RequestStates states;
    private final RequestLists lists;
    private final Clock clock;

    MeetingRequests(Session entities, Participants participants, Expos expos, AuditLog audit, Clock clock) {
        Statements sql = new Statements(entities);
        RequestNews news = new RequestNews(entities, audit);
        this.states = new RequestStates(sql);
        this.lists = new RequestLists(sql);
        this.expiry = new Expiry(entities, news);
        this.asking = new Asking(entities, states, expiry, news, participants, expos, clock);
        this.booked = new BookedRequests(sql, news, clock);
        this.answering = new Answering(entities, states, news, expos, clock);
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
        return asking.request(caller, session, other, note, points);
    }

    /** Accepts a request that the caller's company was sent, with a few words or none. */
    @Transactional
    public Answered accept(Caller caller, UUID request, String answer) {
        return answering.answer(caller, request, RequestStatus.ACCEPTED, answer);
    }

    /** Declines a request that the caller's company was sent, with a few words or none. */
    @Transactional
    public Answered decline(Caller caller, UUID request, String answer) {
        return answering.answer(caller, request, RequestStatus.DECLINED, answer);
    }

    /**
     * Withdraws a request of the caller's company that waits for an answer, or one that was accepted, whoever of the two
     * had asked. What has its seat in the released timetable is a meeting and is cancelled as one.
     */
    @Transactional
    public Withdrawn withdraw(Caller caller, UUID request) {
        return answering.withdraw(caller, request);
    }

    /**
     * Ends requests whose time to answer is over; answers how many. Safe to call on several instances at once: each takes
     * what no other has in hand. Not more than some hundreds at a time, so call again until it answers 0.
     */
    @Transactional
    public int expireDue() {
        return expiry.due(clock.instant());
    }

    /**
     * Keeps the accepted request that a booked meeting stands for. Called by the door that books, within its transaction.
     *
     * @param asking the side that books
     * @param points the match's points, 0 to 1000, for a request that is made so
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void acceptByBooking(Caller caller, UUID session, UUID exhibitor, UUID buyer, Side asking, int points) {
        booked.accept(caller, session, exhibitor, buyer, asking, points);
    }

    /** Withdraws the request of a meeting that is cancelled. Called by the door that cancels, within its transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdrawWithMeeting(Caller caller, UUID session, UUID exhibitor, UUID buyer) {
        booked.withdraw(caller, session, exhibitor, buyer);
    }

    /** The accepted requests of a session. */
    @Transactional
    public List<AcceptedRequest> wishes(UUID session) {
        return lists.wishes(session);
    }

    /**
     * The accepted requests of a session that may be planned: not those of a pair that has come to be barred since, as when
     * the buyer refuses the exhibitor's country or the two turn out to be of one group.
     */
    @Transactional
    public List<AcceptedRequest> plannable(UUID session) {
        return lists.plannable(session);
    }

    /**
     * How one of the caller's company's participants stands with others, by their part in the session; empty when the
     * participant is not the company's.
     */
    @Transactional
    public Map<UUID, Standing> standings(Caller caller, UUID own) {
        return caller.company().map(company -> states.standings(own, company)).orElse(Map.of());
    }

    /** One page of the requests that the caller's company was sent or sent, those waiting first, then the latest. */
    @Transactional
    public RequestPage<RequestLine> requests(Caller caller, UUID session, Direction direction, int page, int size) {
        return caller.company()
                .map(company -> lists.page(session, company, direction, page, size))
                .orElseGet(() -> new RequestPage<>(List.of(), 0, page, size));
    }

    /** One request of the caller's company, sent or received. */
    @Transactional
    public Optional<OwnRequest> request(Caller caller, UUID request) {
        return caller.company().flatMap(company -> lists.ofCompany(request, company));
    }

    /** The requests of the caller's company in a session, counted, and how many more it may send. */
    @Transactional
    public RequestCounts counts(Caller caller, SessionView session) {
        return caller.company()
                .map(company -> lists.counts(session.id(), company, session.requestBudget(), clock.instant()))
                .orElseGet(() -> RequestCounts.none(session.requestBudget()));
    }

    /** One page of all requests of a session, the latest first, for the organizer. */
    @Transactional
    public RequestPage<SessionRequestLine> ofSession(UUID session, Optional<RequestStatus> status, int page, int size) {
        return lists.ofSession(session, status, page, size);
    }

    /** How many requests of a session have each status. */
    @Transactional
    public Map<RequestStatus, Long> countByStatus(UUID session) {
        return lists.countByStatus(session);
    }
}
