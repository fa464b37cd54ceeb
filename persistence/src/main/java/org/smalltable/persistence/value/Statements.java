package org.smalltable.persistence.value;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL within the running transaction, for what is read or written as a whole: a page, a timetable, everybody's
 * profile. Parameters may be instants, identifiers, numbers, texts, and arrays of these.
 */
public final class Statements {

    private final Session entities;

    public Statements(Session entities) {
        this.entities = entities;
    }

    /** Makes a value of one row. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The values of all rows. */
    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... parameters) {
        return entities.doReturningWork(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, parameters);
                    ResultSet rows = statement.executeQuery()) {
                List<T> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(row.of(rows));
                }
                return values;
            }
        });
    }

    /** The value of the first row, if there is one. */
    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... parameters) {
        return list(sql, row, parameters).stream().findFirst();
    }

    /** Answers how many rows changed. */
    public int update(String sql, @Nullable Object... parameters) {
        return entities.doReturningWork(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, parameters)) {
                return statement.executeUpdate();
            }
        });
    }

    /**
     * Changes rows unless a unique constraint forbids it: then everything since is undone, and the transaction goes on.
     *
     * @return how many rows changed; empty when a unique constraint was in the way
     */
    public Optional<Integer> tryUpdate(String sql, @Nullable Object... parameters) {
        return entities.doReturningWork(connection -> {
            execute(connection, "savepoint attempt");
            try (PreparedStatement statement = prepared(connection, sql, parameters)) {
                int changed = statement.executeUpdate();
                execute(connection, "release savepoint attempt");
                return Optional.of(changed);
            } catch (SQLException refused) {
                if (!UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                    throw refused;
                }
                execute(connection, "rollback to savepoint attempt");
                return Optional.<Integer>empty();
            }
        });
    }

    private static final String UNIQUE_VIOLATION = "23505";

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            switch (parameters[i]) {
                case Instant instant -> statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                case UUID[] ids -> statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
                case Integer[] numbers -> statement.setArray(i + 1, connection.createArrayOf("int4", numbers));
                case String[] texts -> statement.setArray(i + 1, connection.createArrayOf("text", texts));
                case null, default -> statement.setObject(i + 1, parameters[i]);
            }
        }
        return statement;
    }
}
