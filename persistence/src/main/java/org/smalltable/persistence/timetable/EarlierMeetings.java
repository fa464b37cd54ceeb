package org.smalltable.persistence.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The door to who met whom before: companies that sat together in the released timetable of a session held on an earlier day,
 * of the same edition or another.
 */
@ApplicationScoped
public class EarlierMeetings {

    private final Session entities;

    EarlierMeetings(Session entities) {
        this.entities = entities;
    }

    /** Two participants of a session whose companies have met before. */
    public record Met(UUID exhibitor, UUID buyer) {}

    /** All such pairs of a session, admitted yet or not. */
    @Transactional
    public List<Met> of(UUID session) {
        return entities.doReturningWork(connection -> read(connection, session, Optional.empty()));
    }

    /** Those of one of its participants. */
    @Transactional
    public List<Met> of(UUID session, UUID participant) {
        return entities.doReturningWork(connection -> read(connection, session, Optional.of(participant)));
    }

    private static List<Met> read(Connection connection, UUID session, Optional<UUID> participant) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("""
                select distinct e.id, b.id
                  from matchmaking_session here
                  join matchmaking_session earlier on earlier.held_on < here.held_on
                  join timetable_version v on v.session_id = earlier.id and v.status = 'released'
                  join meeting m on m.version_id = v.id and m.status = 'live'
                  join participant me on me.id = m.exhibitor_id
                  join participant mb on mb.id = m.buyer_id
                  join participant e on e.session_id = here.id and e.side = 'exhibitor' and e.company_id = me.company_id
                  join participant b on b.session_id = here.id and b.side = 'buyer' and b.company_id = mb.company_id
                 where here.id = ?
                """ + (participant.isPresent() ? "and ? in (e.id, b.id)" : ""))) {
            statement.setObject(1, session);
            if (participant.isPresent()) {
                statement.setObject(2, participant.get());
            }
            List<Met> met = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    met.add(new Met(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
                }
            }
            return met;
        }
    }
}
