package org.smalltable.web.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The lock on a data folder: one process holds it, and loses it when it ends, however it ends. Not thread-safe.
 */
final class FolderLock {

    private static final Logger LOG = Logger.getLogger(FolderLock.class);

    private final Path folder;
    private @Nullable FileChannel held;

    FolderLock(Path folder) {
        this.folder = folder;
    }

    /** Takes the lock and notes who has it; false when somebody else holds it. */
    boolean take() throws IOException {
        var channel =
                FileChannel.open(folder.resolve("postgres.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            return false;
        }
        held = channel;
        Files.writeString(
                folder.resolve("postgres.holder"), ProcessHandle.current().pid() + "\n");
        return true;
    }

    /** Gives the lock up; harmless when it is not held. */
    void giveUp() {
        var channel = held;
        held = null;
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                LOG.debug("The lock goes with the process anyway", e);
            }
        }
    }
}
