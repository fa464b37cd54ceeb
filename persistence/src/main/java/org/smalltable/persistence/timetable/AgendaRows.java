package org.smalltable.persistence.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
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
