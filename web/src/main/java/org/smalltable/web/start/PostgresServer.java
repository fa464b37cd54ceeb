package org.smalltable.web.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * One PostgreSQL server as processes see it: a data folder, made by {@code initdb}, on which a postmaster is started and
 * stopped. It knows nothing of connections. Not thread-safe: {@link EmbeddedPostgres} calls it from one thread at a time.
 */
final class PostgresServer {

    static final String SUPERUSER = "postgres";

    private static final String SETTINGS = "small-table.conf";
    private static final int PATIENCE_SECONDS = 60;
    private static final long LOG_LIMIT_BYTES = 10_000_000;

    private final PostgresBinaries binaries;
    private final Privileges privileges;
    private final Path data;
    private final Path log;
    private final Durability durability;

    /** What a crash may cost. */
    enum Durability {
        /** Nothing that was acknowledged. */
        FULL,
        /** Everything: for tests on data that nobody keeps. */
        NONE
    }

    PostgresServer(PostgresBinaries binaries, Privileges privileges, Path data, Durability durability) {
        this.binaries = binaries;
        this.privileges = privileges;
        this.data = data;
        this.log = data.resolve("server.log");
        this.durability = durability;
    }

    /** Makes the data folder if it is not there; an interrupted attempt leaves none. */
    void prepare(String password) {
        try {
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                create(password);
            }
            privileges.handOver(data);
            requireOwnMajorVersion();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the postmaster on a port of 127.0.0.1 and returns when it accepts connections. */
    void start(int port) {
        try {
            if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
                Files.move(log, data.resolve("server.log.old"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(data.resolve(SETTINGS), settings(port));
            forgetStrangersPid();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(
                "PostgreSQL does not start; its log is " + log + ".",
                List.of(
                        binaries.program("pg_ctl").toString(),
                        "start",
                        "--silent",
                        "--wait",
                        "--timeout=" + PATIENCE_SECONDS,
                        "--pgdata=" + data,
                        "--log=" + log));
    }

    /** Ends the postmaster, if one runs, after its clients' open transactions were rolled back. */
    void stop() {
        if (postmaster().isEmpty()) {
            return;
        }
        run(
                "PostgreSQL does not stop; its log is " + log + ".",
                List.of(
                        binaries.program("pg_ctl").toString(),
                        "stop",
                        "--silent",
                        "--wait",
                        "--timeout=" + PATIENCE_SECONDS,
                        "--mode=fast",
                        "--pgdata=" + data));
    }

    /** The running postmaster of this data folder, whoever started it. */
    Optional<ProcessHandle> postmaster() {
        return recordedPid()
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(this::isPostgres);
    }

    private void create(String password) throws IOException {
        var draft = data.resolveSibling(data.getFileName() + ".new");
        if (Files.exists(draft)) {
            Files.move(draft, data.resolveSibling(data.getFileName() + ".broken-" + System.nanoTime()));
        }
        Files.createDirectory(draft);
        privileges.handOver(draft);
        var passwordFile = Files.createTempFile("small-table", ".password");
        try {
            Files.writeString(passwordFile, password);
            privileges.handOver(passwordFile);
            // The built-in locale sorts and folds by Unicode, alike on every system and for ever; orders for people's
            // eyes are asked for in queries.
            run(
                    "PostgreSQL's data folder cannot be made.",
                    List.of(
                            binaries.program("initdb").toString(),
                            "--pgdata=" + draft,
                            "--username=" + SUPERUSER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--no-instructions"));
        } finally {
            Files.delete(passwordFile);
        }
        Files.writeString(
                draft.resolve("postgresql.conf"), "\ninclude '" + SETTINGS + "'\n", StandardOpenOption.APPEND);
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void requireOwnMajorVersion() throws IOException {
        var theirs = Files.readString(data.resolve("PG_VERSION")).strip();
        var ours = run(
                        "PostgreSQL does not run.",
                        List.of(binaries.program("postgres").toString(), "--version"))
                .replaceAll("\\D*(\\d+).*\\s*", "$1");
        if (!theirs.equals(ours)) {
            throw new StartFailure(
                    "The data in " + data + " was written by PostgreSQL " + theirs + ", this release brings " + ours
                            + ".\n"
                            + "Start the former release, export with pg_dump and import here; or move the folder away to begin anew.");
        }
    }

    /** After a crash of the whole machine the noted number may belong to another program, and PostgreSQL would wait. */
    private void forgetStrangersPid() throws IOException {
        var running = recordedPid().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
        if (running.isPresent() && !isPostgres(running.get())) {
            Files.delete(data.resolve("postmaster.pid"));
        }
    }

    private Optional<Long> recordedPid() {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid")).stream()
                    .findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean isPostgres(ProcessHandle process) {
        // Programs of other users show no name: better take them for PostgreSQL than delete its lock file.
        return process.info().command().map(name -> name.contains("postgres")).orElse(true);
    }

    private String settings(int port) {
        var safe = durability == Durability.FULL ? "on" : "off";
        return """
                # Written anew at every start; put settings of your own below the include line in postgresql.conf.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                fsync = %s
                full_page_writes = %s
                synchronous_commit = %s
                max_connections = 100
                shared_buffers = '128MB'
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_min_messages = warning
                """.formatted(port, safe, safe, safe);
    }

    private String run(String failure, List<String> command) {
        try {
            var process = new ProcessBuilder(privileges.command(command))
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new StartFailure(failure + "\n" + output.strip());
            }
            return output;
        } catch (IOException e) {
            throw new StartFailure(failure, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(failure, e);
        }
    }
}
