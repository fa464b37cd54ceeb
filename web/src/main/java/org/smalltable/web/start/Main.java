package org.smalltable.web.start;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Starts Small Table. Where no database is configured, a PostgreSQL of its own is started first, in the folder that
 * {@code smalltable.data} names ({@code .data} by default), and ends after the application.
 */
@QuarkusMain
public final class Main {

    static final String JDBC_URL = "quarkus.datasource.jdbc.url";
    static final String SESSION_KEY = "quarkus.http.auth.session.encryption-key";

    private static final String DEMO = "smalltable.demo";
    private static final int SHORTEST_SECRET = 32;
    private static final int STOP_SECONDS = 20;

    Main() {}

    public static void main(String... args) {
        try {
            HttpPort.requireNumber();
            var config = ConfigProvider.getConfig();
            if (LaunchMode.current() == LaunchMode.NORMAL) {
                HttpPort.requireFree(config);
            }
            if (config.getOptionalValue(JDBC_URL, String.class).isPresent()) {
                useConfiguredSecret(config);
                run(args);
            } else {
                var data = folder(config, "smalltable.data", ".data");
                runOnEmbeddedPostgres(
                        data,
                        folder(
                                config,
                                "smalltable.programs",
                                data.resolve("server").toString()),
                        args);
            }
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void runOnEmbeddedPostgres(Path folder, Path programs, String... args) {
        var postgres = EmbeddedPostgres.in(folder, programs);
        System.setProperty(JDBC_URL, postgres.jdbcUrl());
        System.setProperty("quarkus.datasource.username", EmbeddedPostgres.NAME);
        System.setProperty("quarkus.datasource.password", postgres.password());
        offerDemo();
        System.setProperty(SESSION_KEY, Secret.keptIn(folder.resolve("secret.key")));

        // On a signal Quarkus stops in a shutdown hook of its own, beside ours: the database has to wait for it.
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            await(ended);
            postgres.close();
            if (!Rehearsal.isAsked()) {
                System.err.println("Small Table has stopped. Its data are kept in " + folder + ".");
            }
        }));
        try {
            run(ended, args);
        } finally {
            ended.countDown();
            postgres.close();
            System.clearProperty(JDBC_URL);
        }
    }

    /** A first look should show a living session; SMALLTABLE_DEMO=false starts with nothing. */
    private static void offerDemo() {
        if (ConfigProvider.getConfig().getOptionalValue(DEMO, Boolean.class).isEmpty() && !Rehearsal.isAsked()) {
            System.setProperty(DEMO, "true");
        }
    }

    private static void run(String... args) {
        run(new CountDownLatch(1), args);
    }

    private static void run(CountDownLatch ended, String... args) {
        if (Rehearsal.isAsked()) {
            Quarkus.run(Rehearsal.class, (code, problem) -> end(ended, code, problem), args);
        } else {
            Quarkus.run(null, (code, problem) -> end(ended, code, problem), args);
        }
    }

    private static void end(CountDownLatch ended, int code, @Nullable Throwable problem) {
        ended.countDown();
        if (problem != null) {
            // whoever takes the exit code from Quarkus is also the one who has to say why
            System.err.println("Small Table could not start:");
            problem.printStackTrace();
        }
        if (code != 0) {
            System.exit(code);
        }
    }

    private static void await(CountDownLatch ended) {
        try {
            if (!ended.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The application did not stop in time; stopping its database.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path folder(Config config, String key, String usual) {
        return Path.of(config.getOptionalValue(key, String.class).orElse(usual))
                .toAbsolutePath()
                .normalize();
    }

    /** Sessions are sealed with a secret that all instances share; a default one would be no secret. */
    private static void useConfiguredSecret(Config config) {
        if (config.getOptionalValue(SESSION_KEY, String.class).isPresent()) {
            return;
        }
        var secret = config.getOptionalValue("smalltable.secret", String.class).orElse("");
        if (secret.length() < SHORTEST_SECRET) {
            throw new StartFailure(
                    "With a database of your own, Small Table needs a secret that seals the sessions: set"
                            + " SMALLTABLE_SECRET to at least " + SHORTEST_SECRET
                            + " random characters, the same on every instance (for instance: openssl rand -base64 32).");
        }
        System.setProperty(SESSION_KEY, secret);
    }
}
