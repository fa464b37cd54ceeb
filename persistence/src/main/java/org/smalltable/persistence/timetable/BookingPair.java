package org.smalltable.persistence.timetable;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.value.Statements;

/**
 * Whom a company deals with: both sides of the table, and the session's phase.
 *
 * @param own the side of the company that deals
 */
record BookingPair(UUID exhibitor, UUID buyer, Side own, SessionPhase phase) {

    /** The caller's company and another one, both admitted, on the two sides of a session. */
    static Optional<BookingPair> of(Statements sql, Caller caller, UUID session, UUID other) {
        return caller.company()
                .flatMap(company -> sql.first(
                        """
                        select case o.side when 'exhibitor' then o.id else p.id end,
                               case o.side when 'exhibitor' then p.id else o.id end, p.side, s.phase
                          from participant o
                          join participant p on p.session_id = o.session_id and p.side <> o.side and p.company_id = ?
                          join matchmaking_session s on s.id = o.session_id
                         where o.id = ? and o.session_id = ? and o.status = 'admitted' and p.status = 'admitted'
                        """,
                        row -> new BookingPair(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                Side.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                                SessionPhase.valueOf(row.getString(4).toUpperCase(Locale.ROOT))),
                        company,
                        other,
                        session));
    }
}
