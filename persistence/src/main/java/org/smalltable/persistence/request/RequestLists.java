package org.smalltable.persistence.request;

import static org.smalltable.persistence.request.RequestStates.OWN;
import static org.smalltable.persistence.request.RequestStates.status;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.Demand;
import org.smalltable.core.matching.MatchRules;
import org.smalltable.core.matching.Offer;
import org.smalltable.core.matching.Party;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.Statements;

/** Requests as lists and counts, read straight into records: one statement each, one more for the number of pages. */
final class RequestLists {

    private static final String OF_COMPANY = " where own.session_id = ? and own.company_id = ?";

    /** Requests with their other company. */
    private static final String LINES =
            """
            select r.id, p.id, c.name, c.country,
                   case when p.interests <> '' then p.interests else
                       (select string_agg(x.name, ', ' order by position)
                          from product x where x.participant_id = p.id and x.position < 4) end,
                   r.status, r.note, r.answer, r.points, r.mutual, r.asked_at, r.expires_at, r.decided_at,
            """ + RequestStates.SEATED + ", r.session_id, r.asked_by = own.side" + OWN + """
             join participant p on p.id = case own.side when 'buyer' then r.exhibitor_id else r.buyer_id end
             join company c on c.id = p.company_id
            """;

    private final Statements sql;

    RequestLists(Statements sql) {
        this.sql = sql;
    }

    List<AcceptedRequest> wishes(UUID session) {
        return sql.list("""
                select exhibitor_id, buyer_id, points, mutual from meeting_request
                 where session_id = ? and status = 'accepted' order by exhibitor_id, buyer_id
                """, RequestLists::accepted, session);
    }

    /** Companies change their minds, their names and their groups: who may meet is judged anew, by what they say now. */
    List<AcceptedRequest> plannable(UUID session) {
        return sql
                .list(
                        """
                        select r.exhibitor_id, r.buyer_id, r.points, r.mutual,
                               ec.name, ec.group_name, ec.country, bc.name, bc.group_name, bc.country,
                               array(select w.place from country_wish w
                                      where w.participant_id = r.buyer_id and w.wish = 'refused')
                          from meeting_request r
                          join participant e on e.id = r.exhibitor_id join company ec on ec.id = e.company_id
                          join participant b on b.id = r.buyer_id join company bc on bc.id = b.company_id
                         where r.session_id = ? and r.status = 'accepted'
                         order by r.exhibitor_id, r.buyer_id
                        """,
                        row -> mayMeet(row) ? Optional.of(accepted(row)) : Optional.<AcceptedRequest>empty(),
                        session)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean mayMeet(ResultSet row) throws SQLException {
        Country[] refused = Stream.of((String[]) row.getArray(11).getArray())
                .map(Country::new)
                .toArray(Country[]::new);
        return MatchRules.bars(
                        Demand.of(party(row, 8), "", Set.of(), Set.of()).wishing(CountryWishes.refusing(refused)),
                        Offer.of(party(row, 5), List.of()))
                .isEmpty();
    }

    private static Party party(ResultSet row, int column) throws SQLException {
        return Party.of(row.getString(column), new Country(row.getString(column + 2)))
                .inGroup(row.getString(column + 1));
    }

    private static AcceptedRequest accepted(ResultSet row) throws SQLException {
        return new AcceptedRequest(
                row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3), row.getBoolean(4));
    }

    RequestCounts counts(UUID session, UUID company, int budget, Instant now) {
        return sql.list(
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
                        now,
                        now,
                        session,
                        company)
                .getFirst();
    }

    RequestPage<RequestLine> page(UUID session, UUID company, Direction direction, int page, int size) {
        String which = OF_COMPANY + " and r.asked_by " + (direction == Direction.OUTGOING ? "=" : "<>") + " own.side";
        long total = sql.list("select count(*)" + OWN + which, row -> row.getLong(1), session, company)
                .getFirst();
        List<RequestLine> lines = sql.list(
                LINES + which
                        + " order by r.status <> 'pending', coalesce(r.decided_at, r.asked_at) desc, r.id limit ? offset ?",
                RequestLists::line,
                session,
                company,
                size,
                (long) page * size);
        return new RequestPage<>(lines, total, page, size);
    }

    Optional<OwnRequest> ofCompany(UUID request, UUID company) {
        return sql
                .list(
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

    RequestPage<SessionRequestLine> ofSession(UUID session, Optional<RequestStatus> status, int page, int size) {
        String where = " where r.session_id = ? and r.status like ?";
        String word = status.map(LowerCaseWord::word).orElse("%");
        long total = sql.list("select count(*) from meeting_request r" + where, row -> row.getLong(1), session, word)
                .getFirst();
        List<SessionRequestLine> lines = sql.list(
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
                        LowerCaseWord.constant(Side.class, row.getString(8)),
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

    Map<RequestStatus, Long> countByStatus(UUID session) {
        Map<RequestStatus, Long> counts = new EnumMap<>(RequestStatus.class);
        for (RequestStatus status : RequestStatus.values()) {
            counts.put(status, 0L);
        }
        sql.list(
                        "select status, count(*) from meeting_request where session_id = ? group by status",
                        row -> Map.entry(status(row, 1), row.getLong(2)),
                        session)
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
