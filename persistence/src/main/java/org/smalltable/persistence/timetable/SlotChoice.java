package org.smalltable.persistence.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.value.Statements;

/** Which slots of a timetable two companies have in common, read with one statement and without any lock. */
final class SlotChoice {

    private final Statements sql;

    SlotChoice(Statements sql) {
        this.sql = sql;
    }

    /**
     * Every slot of the session, with what is in the way of these two. The meeting they have is in nobody's way.
     *
     * @param hidden the side whose other meetings the asker may not know, if any
     */
    List<FreeSlot> between(UUID version, UUID session, UUID exhibitor, UUID buyer, Optional<Side> hidden) {
        return sql.list("""
                select s.number, s.starts_at, s.ends_at,
                       s.tables - (select count(*) from meeting m where m.version_id = v.id and m.slot = s.number
                                                                    and m.status = 'live'),
                       (e.free_slots >> s.number) & 1, (b.free_slots >> s.number) & 1, ec.name, bc.name,
                       (select c.name from meeting m join participant p on p.id = m.buyer_id
                                                     join company c on c.id = p.company_id
                         where m.version_id = v.id and m.slot = s.number and m.status = 'live'
                           and m.exhibitor_id = e.id and m.buyer_id <> b.id),
                       (select c.name from meeting m join participant p on p.id = m.exhibitor_id
                                                     join company c on c.id = p.company_id
                         where m.version_id = v.id and m.slot = s.number and m.status = 'live'
                           and m.buyer_id = b.id and m.exhibitor_id <> e.id),
                       (select m.table_number from meeting m
                         where m.version_id = v.id and m.slot = s.number and m.status = 'live'
                           and m.exhibitor_id = e.id and m.buyer_id = b.id),
                       (select count(*) from meeting m where m.version_id = v.id and m.status = 'live'
                                                         and m.exhibitor_id = e.id and m.buyer_id <> b.id), e.max_meetings,
                       (select count(*) from meeting m where m.version_id = v.id and m.status = 'live'
                                                         and m.buyer_id = b.id and m.exhibitor_id <> e.id), b.max_meetings
                  from slot s
                  join timetable_version v on v.id = ? and v.session_id = s.session_id
                  join participant e on e.id = ? join company ec on ec.id = e.company_id
                  join participant b on b.id = ? join company bc on bc.id = b.company_id
                 where s.session_id = ? order by s.starts_at
                """, row -> slot(row, hidden), version, exhibitor, buyer, session);
    }

    private static FreeSlot slot(ResultSet row, Optional<Side> hidden) throws SQLException {
        int number = row.getInt(1);
        int left = row.getInt(4);
        List<Clash> clashes = new ArrayList<>();
        row.getInt(11);
        if (!row.wasNull()) {
            clashes.add(new Clash.MeetAlready(number, row.getInt(11)));
        }
        judge(
                number,
                row.getString(7),
                row.getInt(5) == 1,
                partner(row.getString(9), hidden, Side.EXHIBITOR),
                row.getInt(12) >= row.getInt(13),
                row.getInt(13),
                clashes);
        judge(
                number,
                row.getString(8),
                row.getInt(6) == 1,
                partner(row.getString(10), hidden, Side.BUYER),
                row.getInt(14) >= row.getInt(15),
                row.getInt(15),
                clashes);
        if (left <= 0) {
            clashes.add(new Clash.TablesFull(number));
        }
        return new FreeSlot(
                number,
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                left,
                clashes);
    }

    private static @Nullable String partner(@Nullable String name, Optional<Side> hidden, Side of) {
        return name == null || !hidden.equals(Optional.of(of)) ? name : "";
    }

    private static void judge(
            int slot,
            String company,
            boolean there,
            @Nullable String busyWith,
            boolean isFull,
            int max,
            List<Clash> clashes) {
        if (!there) {
            clashes.add(new Clash.Away(company, slot));
        }
        if (busyWith != null) {
            clashes.add(new Clash.Busy(company, slot, busyWith));
        }
        if (isFull) {
            clashes.add(new Clash.CapReached(company, max));
        }
    }
}
