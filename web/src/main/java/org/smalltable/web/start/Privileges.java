package org.smalltable.web.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Where we are root, its programs run in a user namespace without root's rights, or,
 * where a container forbids namespaces, as the user "nobody".
 */
enum Privileges {
    /** We are no root: nothing to give up. */
    OURS(List.of()),
    /** Root outside, nobody inside; files stay root's own. */
    NAMESPACE(List.of("unshare", "--user")),
    /** Really another user, who must own the data and be able to reach it. */
    NOBODY(List.of("setpriv", "--reuid=" + Privileges.NOBODY_ID, "--regid=" + Privileges.NOBODY_ID, "--clear-groups"));

    private static final int NOBODY_ID = 65534;

    @SuppressWarnings("ImmutableEnumChecker") // the lists above are
    private final List<String> prefix;

    Privileges(List<String> prefix) {
        this.prefix = prefix;
    }

    /** Finds the least change that lets PostgreSQL run on files below a folder. */
    static Privileges toRunBelow(Path folder) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OURS;
        }
        if (works(NAMESPACE.command(List.of("true")))) {
            return NAMESPACE;
        }
        if (works(NOBODY.command(List.of("test", "-x", folder.toString())))) {
            return NOBODY;
        }
        throw new StartFailure("PostgreSQL refuses to run as root, and here root can neither open a user namespace"
                + " (unshare --user) nor let \"nobody\" into " + folder + ".\n"
                + "Start as a normal user, or move the folder to a place that everybody may enter.");
    }

    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Gives the files below a folder to the user that PostgreSQL will run as. */
    void handOver(Path folder) {
        if (this == OURS || !Files.exists(folder)) {
            return;
        }
        var owner = this == NOBODY ? NOBODY_ID : 0;
        try {
            if (owner != (int) Files.getAttribute(folder, "unix:uid")) {
                try (var files = Files.walk(folder)) {
                    for (var file : files.toList()) {
                        Files.setAttribute(file, "unix:uid", owner);
                        Files.setAttribute(file, "unix:gid", owner);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean works(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
