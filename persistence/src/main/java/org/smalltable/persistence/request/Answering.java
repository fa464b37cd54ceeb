package org.smalltable.persistence.request;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.value.KeptText;
import org.smalltable.persistence.value.LowerCaseWord;

/** Decides a request: the one who was asked answers, either withdraws. Of several at once the first one counts. */
final class Answering {

    private final Session entities;
    private final RequestStates states;
    private final RequestNews news;
    private final Expos expos;
    private final Clock clock;

    Answering(Session entities, RequestStates states, RequestNews news, Expos expos, Clock clock) {
        this.entities = entities;
        this.states = states;
        this.news = news;
        this.expos = expos;
        this.clock = clock;
    }

    /** Accepts or declines a request that the caller's company was sent. */
    Answered answer(Caller caller, UUID request, RequestStatus to, String answer) {
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
                .setParameter(3, KeptText.of(answer, MeetingRequests.NOTE_LENGTH))
                .setParameter(4, now)
                .executeUpdate();
        if (decided == 0) {
            RequestStatus status = states.status(request);
            return new Answered.TooLate(
                    owned.session(), status == RequestStatus.PENDING ? RequestStatus.EXPIRED : status);
        }
        news.record(caller, "request " + LowerCaseWord.word(to), request, owned.session());
        if (to == RequestStatus.ACCEPTED) {
            expos.calendarChanged(owned.session());
        }
        return new Answered.Done(owned.session(), to);
    }

    /** Withdraws a request that waits, or was accepted and has no seat yet. */
    Withdrawn withdraw(Caller caller, UUID request) {
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
            if (states.isSeated(request)) {
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
            return new Withdrawn.TooLate(owned.session(), states.status(request));
        }
        news.announce(request, RequestNews.OVER);
        news.record(caller, "request withdrawn", request, owned.session());
        return new Withdrawn.Done(owned.session());
    }

    private Optional<OwnedRequest> owned(Caller caller, UUID request) {
        return caller.company().flatMap(company -> states.owned(request, company));
    }
}
