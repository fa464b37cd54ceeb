package org.smalltable.persistence.request;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.request.Side;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.core.trade.Country;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.value.LowerCaseWord;

/** Requests as lists and counts, read straight into records: one statement each, one more for the number of pages. */
final class RequestRows {

    /** Requests with one of their two companies, {@code own}. */
    private static final String OWN = """
             from participant own
             join meeting_request r on r.exhibitor_id = own.id or r.buyer_id = own.id
            """;

    private static final String OF_COMPANY = " where own.session_id = ? and own.company_id = ?";

    private static final String SEATED = """
             exists (select from meeting m join timetable_version v on v.id = m.version_id and v.status = 'released'
                      where m.exhibitor_id = r.exhibitor_id and m.buyer_id = r.buyer_id and m.status = 'live')
            """;

    /** Requests with their other company. */
    private static final String LINES = """
            select r.id, p.id, c.name, c.country,
                   case when p.interests <> '' then p.interests else
                       (select string_agg(x.name, ', ' order by position)
                          from product x where x.participant_id = p.id and x.position < 4) end,
                   r.status, r.note, r.answer, r.points, r.mutual, r.asked_at, r.expires_at, r.decided_at,
            """ + SEATED + ", r.session_id, r.asked_by = own.side" + OWN + """
             join participant p on p.id = case own.side when 'buyer' then r.exhibitor_id else r.buyer_id end
             join company c on c.id = p.company_id
            """;

    private final Connection connection;

    RequestRows(Connection connection) {
        this.connection = connection;
    }

    /** Something read from these rows. */
    interface Reading<T> {
        T of(RequestRows rows) throws SQLException;
    }

    Optional<OwnedRequest> owned(UUID request, UUID company) throws SQLException {
        return read(
                        "select r.session_id, s.phase, r.status, r.asked_by = own.side" + OWN
                                + " join matchmaking_session s on s.id = r.session_id"
                                + " where r.id = ? and own.company_id = ?",
                        row -> new OwnedRequest(
                                row.getObject(1, UUID.class),
                                SessionPhase.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                                status(row, 3),
                                row.getBoolean(4)),
                        request,
                        company)
                .stream()
                .findFirst();
    }

    RequestStatus status(UUID request) throws SQLException {
        return read("select status from meeting_request where id = ?", row -> status(row, 1), request)
                .getFirst();
    }

    boolean isSeated(UUID request) throws SQLException {
        return read("select" + SEATED + " from meeting_request r where r.id = ?", row -> row.getBoolean(1), request)
                .getFirst();
    }

    Optional<Standing> standing(UUID own, UUID other) throws SQLException {
        return standings(own, "(r.exhibitor_id = ? or r.buyer_id = ?)", other, other).values().stream()
                .findFirst();
    }

    /** The latest request with each other participant, when the participant is the company's. */
    Map<UUID, Standing> standings(UUID own, UUID company) throws SQLException {
        return standings(own, "own.company_id = ?", company);
    }

    private Map<UUID, Standing> standings(UUID own, String further, UUID... parameters) throws SQLException {
        List<Object> all = new ArrayList<>(List.of(own));
        all.addAll(List.of(parameters));
        Map<UUID, Standing> standings = new HashMap<>();
        read(
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

    long waiting(ParticipantView us, Instant now) throws SQLException {
        return read(
                        "select count(*) from meeting_request where " + column(us.side())
                                + " = ? and asked_by = ? and status = 'pending' and expires_at > ?",
                        row -> row.getLong(1),
                        us.id(),
                        LowerCaseWord.word(us.side()),
                        at(now))
                .getFirst();
    }

    List<AcceptedRequest> wishes(UUID session) throws SQLException {
        return read("""
                select exhibitor_id, buyer_id, points, mutual from meeting_request
                 where session_id = ? and status = 'accepted' order by exhibitor_id, buyer_id
                """, RequestRows::accepted, session);
    }

    List<AcceptedRequest> plannable(UUID session) throws SQLException {
        return read("""
                select r.exhibitor_id, r.buyer_id, r.points, r.mutual from meeting_request r
                  join participant p on p.id = r.exhibitor_id
                  join company c on c.id = p.company_id
                 where r.session_id = ? and r.status = 'accepted'
                   and not exists (select from country_wish w
                                    where w.participant_id = r.buyer_id and w.wish = 'refused' and w.place = c.country)
                 order by r.exhibitor_id, r.buyer_id
                """, RequestRows::accepted, session);
    }

    private static AcceptedRequest accepted(ResultSet row) throws SQLException {
        return new AcceptedRequest(
                row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3), row.getBoolean(4));
    }

    RequestCounts counts(UUID session, UUID company, int budget, Instant now) throws SQLException {
        return read(
                        """
                        select count(*) filter (where r.asked_by <> own.side),
                               count(*) filter (where r.asked_by <> own.side and r.status = 'pending' and r.expires_at > ?),
                               count(*) filter (where r.asked_by = own.side),
                               count(*) filter (where r.asked_by = own.side and r.status = 'pending' and r.expires_at > ?),
                               count(*) filter (where r.status = 'accepted')
                        """ + OWN + OF_COMPANY,
                        row -> new RequestCounts(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                Math.max(0, budget - row.getLong(4))),
                        at(now),
                        at(now),
                        session,
                        company)
                .getFirst();
    }

    RequestPage<RequestLine> page(UUID session, UUID company, Direction direction, int page, int size)
            throws SQLException {
        String which = OF_COMPANY + " and r.asked_by " + (direction == Direction.OUTGOING ? "=" : "<>") + " own.side";
        long total = read("select count(*)" + OWN + which, row -> row.getLong(1), session, company)
                .getFirst();
        List<RequestLine> lines = read(
                LINES + which
                        + " order by r.status <> 'pending', coalesce(r.decided_at, r.asked_at) desc, r.id limit ? offset ?",
                RequestRows::line,
                session,
                company,
                size,
                (long) page * size);
        return new RequestPage<>(lines, total, page, size);
    }

    Optional<OwnRequest> ofCompany(UUID request, UUID company) throws SQLException {
        return read(
                        LINES + " where r.id = ? and own.company_id = ?",
                        row -> new OwnRequest(row.getObject(15, UUID.class), row.getBoolean(16), line(row)),
                        request,
                        company)
                .stream()
                .findFirst();
    }

    private static RequestLine line(ResultSet row) throws SQLException {
        String summary = row.getString(5);
        return new RequestLine(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                new Country(row.getString(4)),
                summary == null ? "" : summary,
                status(row, 6),
                row.getString(7),
                row.getString(8),
                row.getInt(9),
                row.getBoolean(10),
                row.getBoolean(14),
                instant(row, 11),
                instant(row, 12),
                Optional.ofNullable(row.getObject(13, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }

    RequestPage<SessionRequestLine> ofSession(UUID session, Optional<RequestStatus> status, int page, int size)
            throws SQLException {
        String where = " where r.session_id = ? and r.status like ?";
        String word = status.map(LowerCaseWord::word).orElse("%");
        long total = read("select count(*) from meeting_request r" + where, row -> row.getLong(1), session, word)
                .getFirst();
        List<SessionRequestLine> lines = read(
                """
                select r.id, r.exhibitor_id, ec.name, ec.country, r.buyer_id, bc.name, bc.country,
                       r.asked_by, r.status, r.points, r.mutual, r.asked_at
                  from meeting_request r
                  join participant e on e.id = r.exhibitor_id join company ec on ec.id = e.company_id
                  join participant b on b.id = r.buyer_id join company bc on bc.id = b.company_id
                """ + where + " order by r.asked_at desc, r.id limit ? offset ?",
                row -> new SessionRequestLine(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        new Country(row.getString(4)),
                        row.getObject(5, UUID.class),
                        row.getString(6),
                        new Country(row.getString(7)),
                        Side.valueOf(row.getString(8).toUpperCase(Locale.ROOT)),
                        status(row, 9),
                        row.getInt(10),
                        row.getBoolean(11),
                        instant(row, 12)),
                session,
                word,
                size,
                (long) page * size);
        return new RequestPage<>(lines, total, page, size);
    }

    Map<RequestStatus, Long> countByStatus(UUID session) throws SQLException {
        Map<RequestStatus, Long> counts = new EnumMap<>(RequestStatus.class);
        for (RequestStatus status : RequestStatus.values()) {
            counts.put(status, 0L);
        }
        read(
                        "select status, count(*) from meeting_request where session_id = ? group by status",
                        row -> Map.entry(status(row, 1), row.getLong(2)),
                        session)
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private static String column(Side side) {
        return switch (side) {
            case EXHIBITOR -> "exhibitor_id";
            case BUYER -> "buyer_id";
        };
    }

    private static RequestStatus status(ResultSet row, int column) throws SQLException {
        return RequestStatus.valueOf(row.getString(column).toUpperCase(Locale.ROOT));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private interface Line<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, Line<T> line, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> lines = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.add(line.of(row));
                }
            }
            return lines;
        }
    }
}
