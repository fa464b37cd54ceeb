package org.smalltable.web.matching;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.request.MeetingRequests;

/**
 * Listens to what PostgreSQL tells about changed participants and mutual requests, on a connection of its own, and lets the match lists
 * follow. When the connection breaks, everything is forgotten: what was told meanwhile is lost, so lists are built anew.
 */
@ApplicationScoped
class ParticipantNews {

    private static final Logger LOG = Logger.getLogger(ParticipantNews.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** With more news at once than this, building lists anew is quicker than following each. */
    private static final int MANY = 50;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Sessions whose lists are built before anybody asks. */
    private static final int AT_ONCE = 3;

    private final MatchLists lists;
    private final Expos expos;
    private final String url;
    private final Properties access = new Properties();
    private volatile boolean isOver;
    private volatile @Nullable Connection current;

    ParticipantNews(
            MatchLists lists,
            Expos expos,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.lists = lists;
        this.expos = expos;
        this.url = url;
        access.setProperty("user", user);
        access.setProperty("password", password);
        access.setProperty("tcpKeepAlive", "true");
        access.setProperty("ApplicationName", "small-table news");
    }

    void begin(@Observes StartupEvent started) {
        Thread.ofVirtual().name("participant-news").start(this::listen);
    }

    void end(@Observes ShutdownEvent stopped) throws SQLException {
        isOver = true;
        Connection open = current;
        if (open != null) {
            open.close();
        }
    }

    private void listen() {
        while (!isOver) {
            try (Connection connection = DriverManager.getConnection(url, access);
                    Statement statement = connection.createStatement()) {
                current = connection;
                statement.execute("listen " + Participants.CHANNEL);
                statement.execute("listen " + MeetingRequests.CHANNEL);
                lists.forgetAll();
                Thread.ofVirtual().name("first-lists").start(this::buildFirst);
                follow(connection.unwrap(PGConnection.class), statement);
            } catch (SQLException broken) {
                if (!isOver) {
                    LOG.debugf(broken, "Listening for changed participants was interrupted");
                    lists.forgetAll();
                    pause();
                }
            }
        }
    }

    private void follow(PGConnection connection, Statement statement) throws SQLException {
        while (!isOver) {
            PGNotification[] told = connection.getNotifications(Math.toIntExact(PATIENCE.toMillis()));
            if (told == null || told.length == 0) {
                // A server that went away silently is noticed by asking it something.
                statement.execute("select 1");
                continue;
            }
            if (told.length > MANY) {
                lists.forgetAll();
                continue;
            }
            for (PGNotification news : told) {
                hear(news);
            }
        }
    }

    private void hear(PGNotification news) {
        try {
            String[] words = news.getParameter().split(" ");
            UUID session = UUID.fromString(words[0]);
            if (news.getName().equals(MeetingRequests.CHANNEL)) {
                lists.mutualInterest(
                        session,
                        UUID.fromString(words[1]),
                        UUID.fromString(words[2]),
                        words[3].equals(MeetingRequests.MUTUAL));
            } else if (words[1].equals("*")) {
                lists.forget(session);
            } else {
                lists.changed(session, UUID.fromString(words[1]));
            }
        } catch (RuntimeException failed) {
            // One piece of news that could not be followed must not end the listening: the lists are built anew
            // instead.
            LOG.warnf(failed, "Could not follow the news '%s'", news.getParameter());
            lists.forgetAll();
        }
    }

    /** Builds the lists of the next sessions at once, so that nobody waits for them at the first question. */
    private void buildFirst() {
        try {
            expos.sessions().stream()
                    .filter(session -> session.phase().allowsRequests())
                    .limit(AT_ONCE)
                    .forEach(lists::of);
        } catch (RuntimeException failed) {
            // The first question builds them instead.
            LOG.debugf(failed, "Could not build match lists ahead");
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            isOver = true;
        }
    }
}
