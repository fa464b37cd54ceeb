package org.smalltable.persistence.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.persistence.value.Statements;

/** A company's meetings in the released timetable, as it sees them itself. */
final class AgendaRows {

    private static final String AGENDA = """
            select m.id, p.id, p.side, o.id, c.name, c.country, m.slot, s.starts_at, s.ends_at, m.table_number, m.origin,
                   m.pinned, v.number * 100 + m.version
              from meeting m
              join timetable_version v on v.id = m.version_id and v.status = 'released'
              join slot s on s.session_id = m.session_id and s.number = m.slot
              join participant p on p.id in (m.exhibitor_id, m.buyer_id) and p.company_id = ?
              join participant o on o.id in (m.exhibitor_id, m.buyer_id) and o.id <> p.id
              join company c on c.id = o.company_id
             where m.status = 'live'
            """;

    private final Statements sql;

    AgendaRows(Statements sql) {
        this.sql = sql;
    }

    /** In time order: one statement. */
    List<AgendaEntry> agenda(UUID company, UUID session) {
        return sql.list(
                AGENDA + " and m.session_id = ? order by s.starts_at, m.id", AgendaRows::entry, company, session);
    }

    /** One of the company's live meetings. */
    Optional<AgendaEntry> meeting(UUID company, UUID meeting) {
        return sql.first(AGENDA + " and m.id = ?", AgendaRows::entry, company, meeting);
    }

    /** What others did last to the company's meetings, the latest first. */
    List<AgendaNews> news(UUID company, UUID session, int most) {
        return sql.list(
                """
                select a.at, m.status = 'cancelled', coalesce(w.company_id = o.company_id, false), c.name, s.starts_at, m.id
                  from audit_entry a
                  join meeting m on m.id = a.subject_id
                  join timetable_version v on v.id = m.version_id and v.status = 'released'
                  join slot s on s.session_id = m.session_id and s.number = m.slot
                  join participant p on p.id in (m.exhibitor_id, m.buyer_id) and p.company_id = ?
                  join participant o on o.id in (m.exhibitor_id, m.buyer_id) and o.id <> p.id
                  join company c on c.id = o.company_id
                  left join account w on w.id = a.account_id
                 where a.session_id = ? and a.subject_type = 'meeting' and v.released_at <= a.at
                   and a.action = case m.status when 'cancelled' then 'meeting cancelled' else 'meeting moved' end
                   and w.company_id is distinct from p.company_id
                 order by a.id desc limit ?
                """,
                row -> new AgendaNews(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getBoolean(2),
                        row.getBoolean(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getBoolean(2) ? Optional.empty() : Optional.of(row.getObject(6, UUID.class))),
                company,
                session,
                most);
    }

    /** Why wishes of the company have no seat in the released timetable, by the other company's part in the session. */
    Map<UUID, WhyUnplaced> unplaced(UUID company, UUID session) {
        Map<UUID, WhyUnplaced> reasons = new HashMap<>();
        sql.list(
                        """
                        select case p.id when u.exhibitor_id then u.buyer_id else u.exhibitor_id end, u.reason
                          from unplaced u
                          join timetable_version v on v.id = u.version_id and v.status = 'released' and v.session_id = ?
                          join participant p on p.id in (u.exhibitor_id, u.buyer_id) and p.company_id = ?
                        """,
                        row -> Map.entry(row.getObject(1, UUID.class), WhyUnplaced.read(row.getString(2))),
                        session,
                        company)
                .forEach(found -> reasons.put(found.getKey(), found.getValue()));
        return reasons;
    }

    private static AgendaEntry entry(ResultSet row) throws SQLException {
        return new AgendaEntry(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                Side.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                new Sitter(row.getObject(4, UUID.class), row.getString(5), new Country(row.getString(6))),
                row.getInt(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getInt(10),
                MeetingOrigin.valueOf(row.getString(11).toUpperCase(Locale.ROOT)),
                row.getBoolean(12),
                row.getInt(13));
    }
}
