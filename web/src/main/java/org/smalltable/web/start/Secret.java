package org.smalltable.web.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Random words kept in a file that only its owner can read. */
final class Secret {

    private static final int BYTES = 32;

    private Secret() {}

    /**
     * Reads the secret kept in a file, or draws one and keeps it there at the first call. The file appears whole or not
     * at all, so a crash in between leaves no half secret.
     *
     * @return 43 characters, letters, digits, {@code -} and {@code _} only
     */
    static String keptIn(Path file) {
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            createPrivate(draft);
            Files.writeString(draft, secret + "\n");
            move(draft, file);
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("The secret in " + file + " can be neither read nor written.", e);
        }
    }

    private static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }
}
