package org.smalltable.persistence.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.smalltable.core.matching.MatchWeights;
import org.smalltable.core.matching.RuleName;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.NewId;

/**
 * The door to the weights of the matching rules, set for each session. Saving adds to the history and never changes it;
 * every instance is told on {@link Participants#CHANNEL} to make the session's lists anew.
 */
@ApplicationScoped
public class RuleWeights {

    private static final int HISTORY = 50;

    private final Session entities;
    private final AuditLog audit;
    private final Clock clock;

    RuleWeights(Session entities, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** The weights in force for a session: those saved last, or the standard ones. */
    @Transactional
    public MatchWeights inForce(UUID session) {
        return history(session, 1).stream()
                .findFirst()
                .map(SavedWeights::weights)
                .orElse(MatchWeights.STANDARD);
    }

    /** What was saved for a session, the latest first; the last {@value #HISTORY}. */
    @Transactional
    public List<SavedWeights> history(UUID session) {
        return history(session, HISTORY);
    }

    /** Puts weights in force; answers the number of the set. */
    @Transactional
    public int save(Caller caller, UUID session, MatchWeights weights) {
        return save(caller, session, weights, Optional.empty());
    }

    /** Puts a former set in force again, 0 for the standard weights; empty when the session has no such set. */
    @Transactional
    public Optional<Integer> restore(Caller caller, UUID session, int number) {
        Optional<MatchWeights> former = number == 0
                ? Optional.of(MatchWeights.STANDARD)
                : history(session, Integer.MAX_VALUE).stream()
                        .filter(saved -> saved.number() == number)
                        .findFirst()
                        .map(SavedWeights::weights);
        return former.map(weights -> save(caller, session, weights, Optional.of(number)));
    }

    private int save(Caller caller, UUID session, MatchWeights weights, Optional<Integer> restoredFrom) {
        // One after the other, so that each set has its number.
        entities.createNativeQuery("select 1 from matchmaking_session where id = ?1 for no key update", Integer.class)
                .setParameter(1, session)
                .getSingleResult();
        int number = history(session, 1).stream()
                        .mapToInt(SavedWeights::number)
                        .findFirst()
                        .orElse(0)
                + 1;
        UUID id = NewId.at(clock);
        entities.createNativeMutationQuery("""
                        insert into match_weights (id, session_id, number, restored_from, saved_by, saved_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, id)
                .setParameter(2, session)
                .setParameter(3, number)
                .setParameter(4, restoredFrom.orElse(null), Integer.class)
                .setParameter(5, caller.name())
                .setParameter(6, clock.instant())
                .executeUpdate();
        entities.doWork(connection -> insert(connection, id, weights));
        entities.createNativeQuery("select 1 from (select pg_notify(?1, ?2)) as told", Integer.class)
                .setParameter(1, Participants.CHANNEL)
                .setParameter(2, session + " *")
                .getSingleResult();
        audit.record(
                caller,
                "match weights saved",
                "match_weights",
                id,
                Optional.of(session),
                "set " + number + told(weights));
        return number;
    }

    private static String told(MatchWeights weights) {
        return weights.weights().entrySet().stream()
                .map(weight -> LowerCaseWord.word(weight.getKey()) + " " + weight.getValue())
                .collect(Collectors.joining(", ", ": ", ""));
    }

    private static void insert(Connection connection, UUID id, MatchWeights weights) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("insert into match_weight (weights_id, rule, weight) values (?, ?, ?)")) {
            for (Map.Entry<RuleName, Integer> weight : weights.weights().entrySet()) {
                statement.setObject(1, id);
                statement.setString(2, LowerCaseWord.word(weight.getKey()));
                statement.setInt(3, weight.getValue());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private List<SavedWeights> history(UUID session, int most) {
        return entities.doReturningWork(connection -> read(connection, session, most));
    }

    private static List<SavedWeights> read(Connection connection, UUID session, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select number, restored_from, saved_by, saved_at,
                       array(select rule from match_weight w where w.weights_id = s.id order by rule),
                       array(select weight from match_weight w where w.weights_id = s.id order by rule)
                  from match_weights s where session_id = ? order by number desc limit ?
                """)) {
            statement.setObject(1, session);
            statement.setInt(2, most);
            List<SavedWeights> history = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    history.add(new SavedWeights(
                            row.getInt(1),
                            weights((String[]) row.getArray(5).getArray(), (Integer[])
                                    row.getArray(6).getArray()),
                            Optional.ofNullable(row.getObject(2, Integer.class)),
                            row.getString(3),
                            row.getObject(4, OffsetDateTime.class).toInstant()));
                }
            }
            return history;
        }
    }

    /** Rules that a later version of the product no longer knows are passed over; new ones get their standard weight. */
    private static MatchWeights weights(String[] rules, Integer[] weights) {
        Map<RuleName, Integer> known = new EnumMap<>(RuleName.class);
        for (int i = 0; i < rules.length; i++) {
            String word = rules[i];
            int weight = weights[i];
            Arrays.stream(RuleName.values())
                    .filter(rule -> LowerCaseWord.word(rule).equals(word))
                    .findFirst()
                    .ifPresent(rule -> known.put(rule, Math.clamp(weight, rule.least(), rule.most())));
        }
        return new MatchWeights(known);
    }
}
