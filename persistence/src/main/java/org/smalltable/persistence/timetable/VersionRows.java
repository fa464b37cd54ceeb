package org.smalltable.persistence.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.persistence.value.Statements;

/** The versions of a session's timetable, and who must hold still while one is made or released. */
final class VersionRows {

    private static final String VERSION = """
            select v.id, v.session_id, v.number, v.status, v.objective, v.bound, v.created_by, v.created_at, v.released_at,
                   (select count(*) from meeting m where m.version_id = v.id and m.status = 'live'),
                   v.calendar_revision <> s.calendar_revision, v.outlook
              from timetable_version v join matchmaking_session s on s.id = v.session_id
            """;

    private final Statements sql;

    VersionRows(Statements sql) {
        this.sql = sql;
    }

    /** All versions of a session but the discarded ones, the latest first. */
    List<VersionView> versions(UUID session) {
        return sql.list(
                VERSION + " where v.session_id = ? and v.status <> 'discarded' order by v.number desc",
                VersionRows::version,
                session);
    }

    /** One version of a session. */
    Optional<VersionView> version(UUID session, UUID id) {
        return sql.first(VERSION + " where v.session_id = ? and v.id = ?", VersionRows::version, session, id);
    }

    /** The timetable that holds now. */
    Optional<VersionView> released(UUID session) {
        return sql.first(VERSION + " where v.session_id = ? and v.status = 'released'", VersionRows::version, session);
    }

    /** Locks the session's calendar until the transaction ends. */
    long revision(UUID session) {
        return sql.first(
                        "select calendar_revision from matchmaking_session where id = ? for no key update",
                        row -> row.getLong(1),
                        session)
                .orElseThrow();
    }

    private static VersionView version(ResultSet row) throws SQLException {
        return new VersionView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getInt(3),
                VersionStatus.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                row.getLong(5),
                row.getLong(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                PlanningRuns.instant(row.getObject(9, OffsetDateTime.class)),
                row.getInt(10),
                row.getBoolean(11),
                Outlook.read(row.getString(12)));
    }
}
