package org.smalltable.persistence.timetable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hibernate.Session;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.Statements;

/**
 * Takes and gives up single seats of a timetable version. Whoever changes a company's meetings locks both companies
 * first, in the order of their ids, so that their caps and busy slots hold still; tables are not locked but raced for: the
 * unique constraint lets one through, the others look again.
 */
final class SeatRows {

    /** How often a taken table sends the booker to another one. Every round somebody else got a seat. */
    private static final int ROUNDS = 500;

    private final Statements sql;

    SeatRows(Session entities) {
        sql = new Statements(entities);
    }

    /** A meeting that is to be changed. */
    record Owned(
            UUID id, UUID version, UUID session, UUID exhibitor, UUID buyer, int slot, int table, boolean pinned) {}

    /** Locks two companies of a session; empty unless both are there, one on each side. */
    Optional<SeatRules> lock(UUID session, UUID exhibitor, UUID buyer) {
        List<SeatRules.Party> parties = sql.list(
                """
                select p.id, p.session_id, p.company_id, p.side = 'exhibitor', p.status = 'admitted', p.max_meetings,
                       p.free_slots, c.name
                  from participant p join company c on c.id = p.company_id
                 where p.id in (?, ?) and p.session_id = ? order by p.id for no key update of p
                """,
                row -> new SeatRules.Party(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getBoolean(4),
                        row.getBoolean(5),
                        row.getInt(6),
                        row.getLong(7),
                        row.getString(8)),
                exhibitor,
                buyer,
                session);
        Optional<SeatRules.Party> seller =
                parties.stream().filter(SeatRules.Party::isExhibitor).findFirst();
        Optional<SeatRules.Party> seeker =
                parties.stream().filter(p -> !p.isExhibitor()).findFirst();
        return seller.flatMap(e -> seeker.map(b -> new SeatRules(e, b, OptionalInt.empty(), List.of())));
    }

    /** Reads what is around a seat, for two companies that are locked. */
    SeatRules around(SeatRules pair, UUID version, int slot) {
        List<Integer> tables = sql.list(
                "select tables from slot where session_id = ? and number = ?",
                row -> row.getInt(1),
                pair.exhibitor().session(),
                slot);
        List<SeatRules.Taken> taken = sql.list(
                """
                select m.id, m.slot, m.table_number, m.exhibitor_id, m.buyer_id, ec.name, bc.name
                  from meeting m
                  join participant e on e.id = m.exhibitor_id join company ec on ec.id = e.company_id
                  join participant b on b.id = m.buyer_id join company bc on bc.id = b.company_id
                 where m.version_id = ? and m.status = 'live'
                   and (m.slot = ? or m.exhibitor_id = ? or m.buyer_id = ?)
                """,
                row -> new SeatRules.Taken(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getInt(3),
                        row.getObject(4, UUID.class),
                        row.getObject(5, UUID.class),
                        row.getString(6),
                        row.getString(7)),
                version,
                slot,
                pair.exhibitor().id(),
                pair.buyer().id());
        return new SeatRules(
                pair.exhibitor(),
                pair.buyer(),
                tables.isEmpty() ? OptionalInt.empty() : OptionalInt.of(tables.getFirst()),
                taken);
    }

    /** Seats a new meeting of two locked companies. */
    Seated seat(
            UUID id,
            UUID version,
            SeatRules pair,
            int slot,
            OptionalInt table,
            MeetingOrigin origin,
            int weight,
            Instant now) {
        for (int round = 0; round < ROUNDS; round++) {
            SeatRules rules = around(pair, version, slot);
            List<Clash> clashes = rules.clashes(slot, table, Optional.empty());
            if (!clashes.isEmpty()) {
                return new Seated.Refused(clashes);
            }
            int at = table.orElseGet(
                    () -> rules.freeTable(slot, Optional.empty()).orElseThrow());
            int made = sql.update(
                    """
                    insert into meeting (id, version_id, session_id, slot, table_number, exhibitor_id, buyer_id, origin,
                                         pinned, weight, made_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                    """,
                    id,
                    version,
                    pair.exhibitor().session(),
                    slot,
                    at,
                    pair.exhibitor().id(),
                    pair.buyer().id(),
                    LowerCaseWord.word(origin),
                    origin == MeetingOrigin.ARRANGED,
                    weight,
                    now);
            if (made == 1) {
                return new Seated.Done(id, pair.exhibitor().session(), slot, at);
            }
        }
        return Seated.Refused.because(new Clash.TablesFull(slot));
    }

    /** Moves a live meeting of two locked companies to another seat. */
    Seated move(Owned meeting, SeatRules pair, int slot, OptionalInt table) {
        for (int round = 0; round < ROUNDS; round++) {
            SeatRules rules = around(pair, meeting.version(), slot);
            Optional<UUID> moving = Optional.of(meeting.id());
            List<Clash> clashes = rules.clashes(slot, table, moving);
            if (!clashes.isEmpty()) {
                return new Seated.Refused(clashes);
            }
            int at = table.orElseGet(() -> rules.freeTable(slot, moving).orElseThrow());
            Optional<Integer> moved = sql.tryUpdate(
                    "update meeting set slot = ?, table_number = ?, version = version + 1 where id = ? and status = 'live'",
                    slot,
                    at,
                    meeting.id());
            if (moved.isPresent()) {
                return moved.get() == 0
                        ? Seated.Refused.because(new Clash.Gone())
                        : new Seated.Done(meeting.id(), meeting.session(), slot, at);
            }
        }
        return Seated.Refused.because(new Clash.TablesFull(slot));
    }

    /** Gives a seat up; false when somebody was faster. */
    boolean cancel(UUID meeting, Instant now) {
        return sql.update("""
                        update meeting set status = 'cancelled', cancelled_at = ?, version = version + 1
                         where id = ? and status = 'live'
                        """, now, meeting) == 1;
    }

    /** Tells when the table of a meeting went since its draft was planned: the meeting can be moved or taken out only. */
    Optional<Clash> missingTable(Owned meeting) {
        return sql.first(
                "select tables from slot where session_id = ? and number = ? and tables <= ?",
                row -> new Clash.NoSuchTable(meeting.slot(), meeting.table(), row.getInt(1)),
                meeting.session(),
                meeting.slot(),
                meeting.table());
    }

    /** Pins a live meeting, or lets it go; false when it is not live any more. */
    boolean pin(UUID meeting, boolean pinned) {
        return sql.update(
                        "update meeting set pinned = ?, version = version + 1 where id = ? and status = 'live'",
                        pinned,
                        meeting)
                == 1;
    }

    /** A live meeting, whoever asks. */
    Optional<Owned> meeting(UUID id) {
        return sql.first(
                """
                select id, version_id, session_id, exhibitor_id, buyer_id, slot, table_number, pinned
                  from meeting where id = ? and status = 'live'
                """,
                row -> new Owned(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getObject(5, UUID.class),
                        row.getInt(6),
                        row.getInt(7),
                        row.getBoolean(8)),
                id);
    }

    /** Holds a version as it is until the transaction ends, so that no release takes it away; empty unless it is so. */
    Optional<VersionStatus> hold(UUID version) {
        return sql.first(
                "select status from timetable_version where id = ? for share",
                row -> VersionStatus.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                version);
    }

    /** Holds the session's released version until the transaction ends. */
    Optional<UUID> holdReleased(UUID session) {
        // Having waited for a release the first look finds the former version superseded; the second finds the new one.
        return lookForReleased(session).or(() -> lookForReleased(session));
    }

    private Optional<UUID> lookForReleased(UUID session) {
        return sql.first(
                "select id from timetable_version where session_id = ? and status = 'released' for share",
                row -> row.getObject(1, UUID.class),
                session);
    }
}
