package org.smalltable.persistence.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.NewId;

/** The door to the demo: thousands of requests at once, and the accounts that everybody may try. */
@ApplicationScoped
public class Demos {

    private static final String INSERT = """
            insert into meeting_request (id, session_id, exhibitor_id, buyer_id, asked_by, status, note, mutual, points,
                                         asked_at, expires_at, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Session session;
    private final Expos expos;
    private final AuditLog audit;
    private final Clock clock;

    Demos(Session session, Expos expos, AuditLog audit, Clock clock) {
        this.session = session;
        this.expos = expos;
        this.audit = audit;
        this.clock = clock;
    }

    /** Fills a demo session with requests, in one batch. */
    @Transactional
    public void fill(Caller caller, UUID matchmakingSession, List<DrawnRequest> requests) {
        session.doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (DrawnRequest request : requests) {
                    int at = 1;
                    insert.setObject(at++, NewId.at(clock));
                    insert.setObject(at++, matchmakingSession);
                    insert.setObject(at++, request.exhibitor());
                    insert.setObject(at++, request.buyer());
                    insert.setString(at++, LowerCaseWord.word(request.askedBy()));
                    insert.setString(at++, LowerCaseWord.word(request.status()));
                    insert.setString(at++, request.note());
                    insert.setBoolean(at++, request.mutual());
                    insert.setInt(at++, request.points());
                    insert.setObject(at++, request.askedAt().atOffset(ZoneOffset.UTC));
                    insert.setObject(at++, request.expiresAt().atOffset(ZoneOffset.UTC));
                    insert.setObject(
                            at,
                            request.status() == RequestStatus.PENDING
                                    ? null
                                    : request.decidedAt().atOffset(ZoneOffset.UTC));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
        expos.move(caller, matchmakingSession, SessionPhase.MATCHING);
        expos.calendarChanged(matchmakingSession);
        audit.record(
                caller,
                "demo filled",
                "matchmaking_session",
                matchmakingSession,
                Optional.of(matchmakingSession),
                requests.size() + " requests");
    }

    /** Marks an account as one of those that everybody may try: shown on the sign-in page. */
    @Transactional
    public void open(UUID account) {
        session.createNativeMutationQuery("update account set demo = true where id = ?1")
                .setParameter(1, account)
                .executeUpdate();
    }
}
