package org.smalltable.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.smalltable.web.testing.TestDatabase;

/** What every table keeps to, as PostgreSQL's own catalogue tells it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SchemaTest {

    private static final String PIECES = "Cafe\u0301";

    @Inject
    DataSource database;

    @Test
    void every_foreign_key_begins_an_index() throws SQLException {
        assertThat(read("""
                        select c.conname from pg_constraint c
                         where c.contype = 'f' and c.connamespace = 'public'::regnamespace
                           and not exists (select from pg_index i
                                            where i.indrelid = c.conrelid and i.indpred is null
                                              and i.indkey[0] = c.conkey[1])
                        """)).isEmpty();
    }

    @Test
    void every_constraint_and_index_has_a_name_of_ours() throws SQLException {
        assertThat(read("""
                        select name from (
                            select conname as name from pg_constraint
                             where connamespace = 'public'::regnamespace and contype <> 'n'
                            union all select indexname from pg_indexes where schemaname = 'public') as named
                         where name ~ '_(pkey|fkey|key|check|excl|idx)[0-9]*$' and name not like 'flyway%'
                        """)).isEmpty();
    }

    @Test
    void names_that_are_not_in_nfc_are_refused() {
        assertRefused("""
                insert into edition (id, name, venue, zone, starts_on, ends_on, created_at)
                values (gen_random_uuid(), '%s', 'Hall 1', 'Asia/Shanghai', '2026-11-05', '2026-11-06', now())
                """.formatted(PIECES), "edition_text_nfc");
    }

    @Test
    void the_log_cannot_be_emptied() {
        assertRefused("truncate audit_entry", "audit_entry_stays");
    }

    private void assertRefused(String sql, String constraint) {
        assertThatThrownBy(() -> execute(sql))
                .isInstanceOfSatisfying(
                        PSQLException.class,
                        refused -> assertThat(refused.getServerErrorMessage())
                                .extracting(message -> message == null ? "" : message.getConstraint())
                                .isEqualTo(constraint));
    }

    private List<String> read(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
