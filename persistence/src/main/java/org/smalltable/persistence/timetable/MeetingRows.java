package org.smalltable.persistence.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.smalltable.core.request.Side;
import org.smalltable.core.timetable.SessionPlan;
import org.smalltable.core.timetable.Timetable;
import org.smalltable.core.timetable.Unplaced;
import org.smalltable.core.trade.Country;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.Statements;

/** The meetings and unplaced wishes of whole versions: one statement each way, however many. */
final class MeetingRows {

    private static final String NAMES = """
            join participant e on e.id = %1$s.exhibitor_id join company ec on ec.id = e.company_id
            join participant b on b.id = %1$s.buyer_id join company bc on bc.id = b.company_id
            """;

    private static final String MEETINGS = """
            select m.id, m.version_id, m.slot, m.table_number, e.id, ec.name, ec.country, b.id, bc.name, bc.country,
                   coalesce((select x.sector from product x where x.participant_id = e.id and x.sector is not null
                              order by x.position limit 1),
                            (select min(x.sector) from participant_sector x where x.participant_id = e.id), ''),
                   m.origin, m.pinned, m.weight
              from meeting m
            """ + NAMES.formatted("m");

    private final Statements sql;

    MeetingRows(Statements sql) {
        this.sql = sql;
    }

    List<MeetingView> meetings(UUID version) {
        return sql.list(
                MEETINGS + " where m.version_id = ? and m.status = 'live' order by m.slot, m.table_number",
                MeetingRows::meeting,
                version);
    }

    Optional<MeetingView> meeting(UUID id, UUID session) {
        return sql.first(
                MEETINGS + " where m.id = ? and m.session_id = ? and m.status = 'live'",
                MeetingRows::meeting,
                id,
                session);
    }

    List<UnplacedView> unplaced(UUID version) {
        return sql.list(
                """
                select e.id, ec.name, ec.country, b.id, bc.name, bc.country, u.weight, u.reason from unplaced u
                """ + NAMES.formatted("u") + " where u.version_id = ? order by u.weight desc, ec.name, bc.name",
                row -> new UnplacedView(
                        sitter(row, 1), sitter(row, 4), row.getInt(7), WhyUnplaced.read(row.getString(8))),
                version);
    }

    /** Every admitted company with its wishes and meetings in a version, by side and name. */
    List<Attendance> attendance(UUID session, UUID version) {
        return sql.list(
                """
                select p.id, c.name, c.country, p.side, coalesce(w.wishes, 0), coalesce(m.meetings, 0), p.max_meetings
                  from participant p join company c on c.id = p.company_id
                  left join (select x.id, count(*) as wishes
                               from meeting_request r cross join lateral (values (r.exhibitor_id), (r.buyer_id)) as x (id)
                              where r.session_id = ? and r.status = 'accepted' group by x.id) w on w.id = p.id
                  left join (select x.id, count(*) as meetings
                               from meeting r cross join lateral (values (r.exhibitor_id), (r.buyer_id)) as x (id)
                              where r.version_id = ? and r.status = 'live' group by x.id) m on m.id = p.id
                 where p.session_id = ? and p.status = 'admitted' order by p.side desc, c.name, p.id
                """,
                row -> new Attendance(
                        sitter(row, 1),
                        LowerCaseWord.constant(Side.class, row.getString(4)),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7)),
                session,
                version,
                session);
    }

    /** What differs between two versions, in the order of names. */
    List<MeetingChange> changes(UUID former, UUID version) {
        return sql.list(
                """
                select e.id, ec.name, ec.country, b.id, bc.name, bc.country,
                       m.from_slot, m.from_table, m.to_slot, m.to_table
                  from (select coalesce(o.exhibitor_id, n.exhibitor_id) as exhibitor_id,
                               coalesce(o.buyer_id, n.buyer_id) as buyer_id, o.slot as from_slot,
                               o.table_number as from_table, n.slot as to_slot, n.table_number as to_table
                          from (select * from meeting where version_id = ? and status = 'live') o
                          full join (select * from meeting where version_id = ? and status = 'live') n
                            on n.exhibitor_id = o.exhibitor_id and n.buyer_id = o.buyer_id
                         where (o.slot, o.table_number) is distinct from (n.slot, n.table_number)) m
                """ + NAMES.formatted("m") + " order by ec.name, e.id, m.to_slot, bc.name, b.id",
                MeetingRows::change,
                former,
                version);
    }

    private static MeetingChange change(ResultSet row) throws SQLException {
        Sitter exhibitor = sitter(row, 1);
        Sitter buyer = sitter(row, 4);
        int fromSlot = row.getInt(7);
        boolean isNew = row.wasNull();
        int slot = row.getInt(9);
        boolean isGone = row.wasNull();
        if (isNew) {
            return new MeetingChange.Added(exhibitor, buyer, slot, row.getInt(10));
        }
        if (isGone) {
            return new MeetingChange.Dropped(exhibitor, buyer, fromSlot, row.getInt(8));
        }
        return fromSlot == slot
                ? new MeetingChange.Reseated(exhibitor, buyer, slot, row.getInt(8), row.getInt(10))
                : new MeetingChange.Moved(exhibitor, buyer, fromSlot, row.getInt(8), slot, row.getInt(10));
    }

    /** Writes a planned timetable's meetings and unplaced wishes. */
    void write(
            UUID version,
            PlanOfSession of,
            Timetable timetable,
            List<Unplaced> unplaced,
            Supplier<UUID> ids,
            Instant now) {
        SessionPlan plan = of.plan();
        int n = timetable.size();
        UUID[] id = new UUID[n];
        UUID[] exhibitor = new UUID[n];
        UUID[] buyer = new UUID[n];
        Integer[] slot = new Integer[n];
        Integer[] table = new Integer[n];
        Integer[] weight = new Integer[n];
        for (int k = 0; k < n; k++) {
            id[k] = ids.get();
            exhibitor[k] = of.exhibitors().get(timetable.exhibitor(k));
            buyer[k] = of.buyers().get(timetable.buyer(k));
            slot[k] = of.slots().get(timetable.slot(k));
            table[k] = timetable.table(k);
            weight[k] = plan.wishWeight(plan.wish(timetable.exhibitor(k), timetable.buyer(k)));
        }
        // What was pinned, booked or arranged keeps saying so in the new version.
        sql.update(
                """
                insert into meeting (id, version_id, session_id, slot, table_number, exhibitor_id, buyer_id, weight, origin,
                                     pinned, made_at)
                select x.id, ?, ?, x.slot, x.table_number, x.exhibitor_id, x.buyer_id, x.weight,
                       coalesce(o.origin, 'planned'), coalesce(o.pinned, false), ?
                  from unnest(?, ?, ?, ?, ?, ?) as x (id, exhibitor_id, buyer_id, slot, table_number, weight)
                  left join lateral (select f.origin, f.pinned from meeting f
                                      where f.version_id = any (?) and f.status = 'live' and f.slot = x.slot
                                        and f.exhibitor_id = x.exhibitor_id and f.buyer_id = x.buyer_id
                                      order by f.pinned desc, f.origin <> 'planned' desc limit 1) o on true
                """,
                version,
                of.session(),
                now,
                id,
                exhibitor,
                buyer,
                slot,
                table,
                weight,
                of.bases().toArray(new UUID[0]));
        writeUnplaced(version, of, unplaced);
    }

    private void writeUnplaced(UUID version, PlanOfSession of, List<Unplaced> unplaced) {
        List<UUID> exhibitors = new ArrayList<>();
        List<UUID> buyers = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Unplaced wish : unplaced) {
            exhibitors.add(of.exhibitors().get(wish.exhibitor()));
            buyers.add(of.buyers().get(wish.buyer()));
            weights.add(of.plan().wishWeight(of.plan().wish(wish.exhibitor(), wish.buyer())));
            reasons.add(WhyUnplaced.written(wish.reason(), of.slots()));
        }
        sql.update(
                """
                insert into unplaced (version_id, exhibitor_id, buyer_id, weight, reason)
                select ?, * from unnest(?, ?, ?, ?)
                """,
                version,
                exhibitors.toArray(new UUID[0]),
                buyers.toArray(new UUID[0]),
                weights.toArray(new Integer[0]),
                reasons.toArray(new String[0]));
    }

    private static MeetingView meeting(ResultSet row) throws SQLException {
        return new MeetingView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getInt(3),
                row.getInt(4),
                sitter(row, 5),
                sitter(row, 8),
                row.getString(11),
                MeetingOrigin.valueOf(row.getString(12).toUpperCase(Locale.ROOT)),
                row.getBoolean(13),
                row.getInt(14));
    }

    static Sitter sitter(ResultSet row, int from) throws SQLException {
        return new Sitter(
                row.getObject(from, UUID.class), row.getString(from + 1), new Country(row.getString(from + 2)));
    }
}
