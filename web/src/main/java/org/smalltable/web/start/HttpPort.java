package org.smalltable.web.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** The port that Small Table answers on: asked for before anything is started, so that what is wrong fits into a line or two. */
final class HttpPort {

    private static final int HIGHEST = 65_535;
    private static final int LOOKED_AT = 100;

    private HttpPort() {}

    /** Before the configuration is read, which tells of a wrong number at great length. */
    static void requireNumber() {
        requireNumber(System.getProperty("quarkus.http.port", System.getenv("QUARKUS_HTTP_PORT")));
    }

    static void requireNumber(@Nullable String port) {
        if (port != null && !port.isBlank() && !isNumber(port.strip())) {
            throw new StartFailure(
                    "QUARKUS_HTTP_PORT is a number from 0 to " + HIGHEST + ", such as 8099; '" + port + "' is none.");
        }
    }

    private static boolean isNumber(String port) {
        return port.matches("\\d{1,5}") && Integer.parseInt(port) <= HIGHEST;
    }

    /** Says so before the database is woken. Dev mode keeps the port open over its reloads. */
    static void requireFree(Config config) {
        requireFree(
                config.getOptionalValue("quarkus.http.host", String.class).orElse("127.0.0.1"),
                config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080));
    }

    static void requireFree(String host, int port) {
        if (isFree(host, port)) {
            return;
        }
        String other = IntStream.rangeClosed(port + 1, Math.min(port + LOOKED_AT, HIGHEST))
                .filter(candidate -> isFree(host, candidate))
                .mapToObj(String::valueOf)
                .findFirst()
                .orElse("0");
        throw new StartFailure("Port " + port + " of " + host + " is in use, perhaps by Small Table itself: see http://"
                + host + ":" + port + "\nChoose another one so: QUARKUS_HTTP_PORT=" + other + " ./smalltable");
    }

    private static boolean isFree(String host, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
