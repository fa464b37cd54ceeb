package org.smalltable.web.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL kept in a folder and looked after: whoever holds the folder's lock runs the server, starts it again
 * on the same port when it dies, and stops it at the end. Others that open the same folder share the server, and one of
 * them takes over when its holder goes. A server left behind by a holder that was killed is stopped and started anew.
 *
 * <p>What was committed survives the crash of every part (see {@link PostgresServer.Durability}). It listens on
 * 127.0.0.1 only, and asks for a password drawn at random and kept in the folder.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The database, and the role that owns it: no superuser, just as on a server of the organizer's own. */
    public static final String NAME = "smalltable";

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration HEARTBEAT = Duration.ofMillis(300);

    private final Path folder;
    private final String password;
    private final PostgresServer server;
    private final FolderLock lock;
    private final Thread guardian;
    private final int port;
    private boolean holder;
    private final CountDownLatch closing = new CountDownLatch(1);

    private EmbeddedPostgres(
            Path folder, PostgresBinaries binaries, String password, PostgresServer.Durability durability)
            throws IOException {
        this.folder = folder;
        this.password = password;
        this.server =
                new PostgresServer(binaries, Privileges.toRunBelow(folder), folder.resolve("postgres"), durability);
        this.lock = new FolderLock(folder);
        this.holder = lock.take();
        this.port = holder ? open() : sharedPort();
        this.guardian = Thread.ofPlatform().daemon().name("postgres-guardian").unstarted(this::guard);
    }

    /**
     * Opens the database in a folder, which is made at the first time, and keeps it running until {@link #close()}.
     *
     * @param binaries where PostgreSQL's programs are unpacked, once for all
     */
    public static EmbeddedPostgres in(Path folder, Path binaries) {
        return in(folder, binaries, PostgresServer.Durability.FULL);
    }

    /** Opens a database that is quick because a crash loses it; programs unpacked once serve many of them. */
    public static EmbeddedPostgres forTests(Path folder, Path binaries) {
        return in(folder, binaries, PostgresServer.Durability.NONE);
    }

    static EmbeddedPostgres in(Path folder, Path binaries, PostgresServer.Durability durability) {
        var home = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            if (!Files.isWritable(home)) {
                throw new StartFailure("Not allowed to write in " + home + ", which belongs to " + Files.getOwner(home)
                        + ". Start as that user, or name another folder with SMALLTABLE_DATA.");
            }
            var postgres = new EmbeddedPostgres(
                    home,
                    unpacked(binaries.toAbsolutePath().normalize()),
                    Secret.keptIn(home.resolve("postgres.password")),
                    durability);
            postgres.guardian.start();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String jdbcUrl() {
        return jdbcUrl(NAME);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String password() {
        return password;
    }

    /** The process that serves now, for tests that end it. */
    Optional<ProcessHandle> postmaster() {
        return server.postmaster();
    }

    /** Connects as the superuser; for setting up, not for the application. */
    public Connection connectAsSuperuser() throws SQLException {
        return connect(PostgresServer.SUPERUSER, PostgresServer.SUPERUSER);
    }

    Connection connect(String user, String database) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setURL(jdbcUrl(database));
        source.setUser(user);
        source.setPassword(password);
        source.setConnectTimeout(2);
        return source.getConnection();
    }

    /** Stops the server if this is its holder; harmless when called twice. */
    @Override
    public void close() {
        closing.countDown();
        synchronized (this) {
            if (holder) {
                server.stop();
            }
            holder = false;
            lock.giveUp();
        }
    }

    private static PostgresBinaries unpacked(Path binaries) throws IOException {
        Files.createDirectories(binaries);
        synchronized (EmbeddedPostgres.class) {
            try (var channel = FileChannel.open(
                            binaries.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var ignored = channel.lock()) {
                return PostgresBinaries.unpackedBelow(binaries);
            }
        }
    }

    /** Starts the server as its holder. */
    private int open() throws IOException {
        try {
            server.prepare(password);
            server.stop();
            var chosen = freePort();
            server.start(chosen);
            Files.writeString(portFile(), chosen + "\n");
            OwnDatabase.make(chosen, password, folder);
            return chosen;
        } catch (IOException | RuntimeException e) {
            lock.giveUp();
            throw e;
        }
    }

    private int sharedPort() throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (Files.exists(portFile()) && server.postmaster().isPresent()) {
                return Integer.parseInt(Files.readString(portFile()).strip());
            }
            if (!pause()) {
                break;
            }
        }
        throw new StartFailure(folder + " is in use by another start that does not get ready. End it and start again.");
    }

    private int freePort() throws IOException {
        if (Files.exists(portFile())) {
            var last = Integer.parseInt(Files.readString(portFile()).strip());
            try (var socket = new ServerSocket(last, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                LOG.debugf("Port %d of the last start is taken now", (Object) last);
            }
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Path portFile() {
        return folder.resolve("postgres.port");
    }

    private void guard() {
        while (pause()) {
            try {
                synchronized (this) {
                    if (closing.getCount() > 0 && (holder || lock.take())) {
                        holder = true;
                        if (server.postmaster().isEmpty()) {
                            LOG.warn("PostgreSQL has gone; starting it again");
                            server.start(port);
                            LOG.info("PostgreSQL is back");
                        }
                    }
                }
            } catch (IOException | RuntimeException e) {
                LOG.error("PostgreSQL does not start again yet; trying on", e);
            }
        }
    }

    /** Waits for a heartbeat; false means that this is being closed. */
    private boolean pause() {
        try {
            return !closing.await(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
