package org.smalltable.web.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.smalltable.web.start.EmbeddedPostgres;

/**
 * Gives the application under test a database of its own: an embedded PostgreSQL in a throwaway folder, one server per
 * test run, one empty database per start of the application. One test class that names it with
 * {@code @QuarkusTestResource(TestDatabase.class)} is enough for all of them.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final Path BINARIES = Path.of("target", "postgres");
    private static final AtomicInteger STARTS = new AtomicInteger();

    @Override
    public Map<String, String> start() {
        var postgres = Server.RUNNING;
        var database = "test_" + STARTS.incrementAndGet();
        try (var connection = postgres.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("create database " + database + " owner " + EmbeddedPostgres.NAME);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the tests", e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.jdbcUrl(database),
                "quarkus.datasource.username",
                EmbeddedPostgres.NAME,
                "quarkus.datasource.password",
                postgres.password(),
                "quarkus.http.auth.session.encryption-key",
                "a-key-that-only-tests-know-and-use");
    }

    @Override
    public void stop() {
        // The server ends with the JVM: another test profile may want the next database.
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                var folder = Files.createTempDirectory("small-table-test-");
                var postgres = EmbeddedPostgres.forTests(folder, BINARIES);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    postgres.close();
                    delete(folder);
                }));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path folder) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                System.err.println("Left behind: " + folder);
            }
        }
    }
}
