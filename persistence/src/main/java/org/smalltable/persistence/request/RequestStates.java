package org.smalltable.persistence.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.request.Side;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.Statements;

/** How requests stand: what bears on whether a company may ask, answer or withdraw. One statement each. */
final class RequestStates {

    /** Requests with one of their two companies, {@code own}. */
    static final String OWN = """
             from participant own
             join meeting_request r on r.exhibitor_id = own.id or r.buyer_id = own.id
            """;

    /** Whether a request {@code r} has its seat in the released timetable. */
    static final String SEATED = """
             exists (select from meeting m join timetable_version v on v.id = m.version_id and v.status = 'released'
                      where m.exhibitor_id = r.exhibitor_id and m.buyer_id = r.buyer_id and m.status = 'live')
            """;

    private final Statements sql;

    RequestStates(Statements sql) {
        this.sql = sql;
    }

    /** A request that one of the company's participants sent or was sent. */
    Optional<OwnedRequest> owned(UUID request, UUID company) {
        return sql.first(
                "select r.session_id, s.phase, r.status, r.asked_by = own.side" + OWN
                        + " join matchmaking_session s on s.id = r.session_id"
                        + " where r.id = ? and own.company_id = ?",
                row -> new OwnedRequest(
                        row.getObject(1, UUID.class),
                        LowerCaseWord.constant(SessionPhase.class, row.getString(2)),
                        status(row, 3),
                        row.getBoolean(4)),
                request,
                company);
    }

    RequestStatus status(UUID request) {
        return sql.first("select status from meeting_request where id = ?", row -> status(row, 1), request)
                .orElseThrow();
    }

    boolean isSeated(UUID request) {
        return sql.first(
                        "select" + SEATED + " from meeting_request r where r.id = ?", row -> row.getBoolean(1), request)
                .orElseThrow();
    }

    /** The latest request between two participants. */
    Optional<Standing> standing(UUID own, UUID other) {
        return standings(own, "(r.exhibitor_id = ? or r.buyer_id = ?)", other, other).values().stream()
                .findFirst();
    }

    /** The latest request with each other participant, when the participant is the company's. */
    Map<UUID, Standing> standings(UUID own, UUID company) {
        return standings(own, "own.company_id = ?", company);
    }

    private Map<UUID, Standing> standings(UUID own, String further, UUID... parameters) {
        List<Object> all = new ArrayList<>(List.of(own));
        all.addAll(List.of(parameters));
        Map<UUID, Standing> standings = new HashMap<>();
        sql.list(
                        """
                        select r.id, case own.side when 'buyer' then r.exhibitor_id else r.buyer_id end, r.status,
                               r.asked_by = own.side
                        """ + OWN + " where own.id = ? and " + further + " order by r.asked_at, r.id",
                        row -> new Standing(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                status(row, 3),
                                row.getBoolean(4)),
                        all.toArray())
                .forEach(standing -> standings.put(standing.other(), standing));
        return standings;
    }

    /** How many requests of a participant wait for an answer. */
    long waiting(ParticipantView us, Instant now) {
        return sql.first(
                        "select count(*) from meeting_request where " + column(us.side())
                                + " = ? and asked_by = ? and status = 'pending' and expires_at > ?",
                        row -> row.getLong(1),
                        us.id(),
                        LowerCaseWord.word(us.side()),
                        now)
                .orElseThrow();
    }

    private static String column(Side side) {
        return switch (side) {
            case EXHIBITOR -> "exhibitor_id";
            case BUYER -> "buyer_id";
        };
    }

    static RequestStatus status(ResultSet row, int column) throws SQLException {
        return LowerCaseWord.constant(RequestStatus.class, row.getString(column));
    }
}
