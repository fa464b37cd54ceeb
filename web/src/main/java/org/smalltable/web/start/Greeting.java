package org.smalltable.web.start;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the person at the terminal where the application is, and whatever else is announced. */
@ApplicationScoped
class Greeting {

    private final List<Announcement> announcements;
    private final HttpServer server;
    private final String host;

    Greeting(
            @All List<Announcement> announcements,
            HttpServer server,
            @ConfigProperty(name = "quarkus.http.host") String host) {
        this.announcements = announcements;
        this.server = server;
        this.host = host;
    }

    void greet(@ObservesAsync HttpServerStart started) {
        if (!Rehearsal.isAsked()) {
            print(System.out, URI.create("http://" + host + ":" + server.getPort()));
        }
    }

    private void print(PrintStream out, URI address) {
        out.println();
        out.println("  Small Table is ready: " + address);
        for (var announcement : announcements) {
            announcement.lines(address).forEach(line -> out.println(("  " + line).stripTrailing()));
        }
        out.println();
        out.flush();
    }
}
