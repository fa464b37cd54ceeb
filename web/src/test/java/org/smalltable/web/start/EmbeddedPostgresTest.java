package org.smalltable.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final Path BINARIES = Path.of("target", "postgres");

    @TempDir
    Path folder;

    @Test
    void every_acknowledged_booking_survives_the_death_of_the_server() throws Exception {
        try (var postgres = open()) {
            var first = postgres.postmaster().orElseThrow();
            var acknowledged = new ArrayList<String>();
            for (var number = 1; number <= 60; number++) {
                if (number == 20 || number == 40) {
                    postgres.postmaster().ifPresent(ProcessHandle::destroyForcibly);
                }
                book(postgres, "booking " + number);
                acknowledged.add("booking " + number);
            }

            assertThat(postgres.postmaster()).isPresent().isNotEqualTo(Optional.of(first));
            assertThat(bookings(postgres)).containsExactlyInAnyOrderElementsOf(acknowledged);
        }
    }

    @Test
    void every_acknowledged_booking_survives_the_death_of_the_application() throws Exception {
        var crashed = Crash.after(30, folder, BINARIES);

        try (var postgres = open()) {
            crashed.leftBehind().onExit().get(30, TimeUnit.SECONDS);
            assertThat(crashed.acknowledged()).hasSizeGreaterThanOrEqualTo(30);
            assertThat(bookings(postgres)).containsAll(crashed.acknowledged());
            book(postgres, "anew");
        }
    }

    @Test
    void two_openings_of_one_folder_share_the_server_and_the_second_takes_over() throws Exception {
        try (var first = open();
                var second = open()) {
            book(first, "by the first");
            assertThat(bookings(second)).containsExactly("by the first");

            first.close();

            book(second, "by the second");
            assertThat(bookings(second)).containsExactly("by the first", "by the second");
        }
    }

    @Test
    void data_is_there_again_at_the_next_start() throws Exception {
        try (var postgres = open()) {
            book(postgres, "kept");
        }
        try (var postgres = open()) {
            assertThat(bookings(postgres)).containsExactly("kept");
        }
    }

    @Test
    void commits_are_durable_and_only_this_machine_is_served() throws Exception {
        try (var postgres = open()) {
            assertThat(List.of(
                            setting(postgres, "fsync"),
                            setting(postgres, "synchronous_commit"),
                            setting(postgres, "full_page_writes"),
                            setting(postgres, "listen_addresses"),
                            setting(postgres, "server_encoding")))
                    .containsExactly("on", "on", "on", "127.0.0.1", "UTF8");
        }
    }

    @Test
    void nobody_enters_without_the_password() {
        try (var postgres = open()) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.NAME, "a guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void data_of_another_major_version_is_left_alone_with_advice() throws Exception {
        try (var postgres = open()) {
            book(postgres, "kept");
        }
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "17\n");

        assertThatThrownBy(this::open)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("was written by PostgreSQL 17, this release brings 18");
    }

    private EmbeddedPostgres open() {
        return EmbeddedPostgres.in(folder, BINARIES, PostgresServer.Durability.FULL);
    }

    /** Books as the application does after a crash: tries again until the server answers. */
    private static void book(EmbeddedPostgres postgres, String what) throws InterruptedException {
        for (var attempt = 1; ; attempt++) {
            try (var connection = connect(postgres);
                    var statement = connection.createStatement()) {
                statement.execute("create table if not exists booking (what text primary key)");
                statement.execute("insert into booking values ('" + what + "') on conflict do nothing");
                return;
            } catch (SQLException e) {
                if (attempt == 200) {
                    throw new AssertionError("No booking in 200 attempts", e);
                }
                Thread.sleep(100);
            }
        }
    }

    private static List<String> bookings(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select what from booking order by what")) {
            var bookings = new ArrayList<String>();
            while (rows.next()) {
                bookings.add(rows.getString(1));
            }
            return bookings;
        }
    }

    private static String setting(EmbeddedPostgres postgres, String name) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return postgres.connect(EmbeddedPostgres.NAME, EmbeddedPostgres.NAME);
    }

    /**
     * Another JVM that books and is killed while it does.
     *
     * @param acknowledged what it said was booked
     * @param leftBehind the server that outlived it
     */
    private record Crash(List<String> acknowledged, ProcessHandle leftBehind) {

        static Crash after(int bookings, Path folder, Path binaries) throws Exception {
            var java = Path.of(System.getProperty("java.home"), "bin", "java");
            var holder = new ProcessBuilder(
                            java.toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Crash.class.getName(),
                            folder.toString(),
                            binaries.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var acknowledged = new ArrayList<String>();
            try (var output = holder.inputReader()) {
                var server = Long.parseLong(output.readLine());
                for (var line = output.readLine(); line != null; line = output.readLine()) {
                    acknowledged.add(line);
                    if (acknowledged.size() == bookings) {
                        holder.toHandle().destroyForcibly();
                    }
                }
                return new Crash(acknowledged, ProcessHandle.of(server).orElseThrow());
            }
        }

        public static void main(String[] args) throws InterruptedException {
            var postgres = EmbeddedPostgres.in(Path.of(args[0]), Path.of(args[1]), PostgresServer.Durability.FULL);
            System.out.println(postgres.postmaster().orElseThrow().pid());
            for (var number = 1; ; number++) {
                book(postgres, "booking " + number);
                System.out.println("booking " + number);
            }
        }
    }
}
