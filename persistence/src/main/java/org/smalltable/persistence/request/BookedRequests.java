package org.smalltable.persistence.request;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.NewId;
import org.smalltable.persistence.value.Statements;

/** The requests behind meetings: a booking stands for an accepted one, a cancelled meeting's is withdrawn. */
final class BookedRequests {

    private final Statements sql;
    private final RequestNews news;
    private final Clock clock;

    BookedRequests(Statements sql, RequestNews news, Clock clock) {
        this.sql = sql;
        this.news = news;
        this.clock = clock;
    }

    /** Accepts the request that waits between the two, or makes an accepted one unless there is one. */
    void accept(Caller caller, UUID session, UUID exhibitor, UUID buyer, Side asking, int points) {
        Instant now = clock.instant();
        List<UUID> accepted = sql.list(
                """
                insert into meeting_request (id, session_id, exhibitor_id, buyer_id, asked_by, status, points,
                                             asked_at, expires_at, decided_at)
                values (?, ?, ?, ?, ?, 'accepted', ?, ?, ?, ?)
                on conflict (exhibitor_id, buyer_id) where status in ('pending', 'accepted')
                do update set status = 'accepted', decided_at = excluded.decided_at,
                              version = meeting_request.version + 1 where meeting_request.status = 'pending'
                returning id
                """,
                row -> row.getObject(1, UUID.class),
                NewId.at(clock),
                session,
                exhibitor,
                buyer,
                LowerCaseWord.word(asking),
                points,
                now,
                now,
                now);
        accepted.forEach(request -> news.record(caller, "request accepted by booking", request, session));
    }

    /** Withdraws the accepted request between the two, or the next timetable would seat them again. */
    void withdraw(Caller caller, UUID session, UUID exhibitor, UUID buyer) {
        List<UUID> withdrawn = sql.list("""
                update meeting_request set status = 'withdrawn', decided_at = ?, version = version + 1
                 where exhibitor_id = ? and buyer_id = ? and status = 'accepted' returning id
                """, row -> row.getObject(1, UUID.class), clock.instant(), exhibitor, buyer);
        for (UUID request : withdrawn) {
            news.announce(request, RequestNews.OVER);
            news.record(caller, "request withdrawn", request, session);
        }
    }
}
