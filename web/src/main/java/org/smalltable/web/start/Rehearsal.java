package org.smalltable.web.start;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * A short run on empty data that visits a few pages and ends. The JVM watches it and keeps what it loaded and compiled
 * in a cache that makes later starts quick (docs/decisions/0004).
 */
public final class Rehearsal implements QuarkusApplication {

    private static final List<String> PAGES =
            List.of("/q/health/ready", "/", "/sign-in", "/about", "/privacy", "/account");
    private static final List<String> LANGUAGES = List.of("en", "zh", "fr");

    private final HttpServer server;

    Rehearsal(HttpServer server) {
        this.server = server;
    }

    static boolean isAsked() {
        return Boolean.getBoolean("smalltable.rehearsal");
    }

    @Override
    public int run(String... args) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + server.getPort());
        try (var client = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                for (var language : LANGUAGES) {
                    var request = HttpRequest.newBuilder(address.resolve(page))
                            .header("Accept-Language", language)
                            .build();
                    client.send(request, HttpResponse.BodyHandlers.discarding());
                }
            }
        }
        return 0;
    }
}
