package org.smalltable.web.start;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL ({@code initdb}, {@code pg_ctl}, {@code postgres}), unpacked from the archive that the build
 * puts on the classpath for the platform it runs on.
 *
 * @param folder where {@code bin}, {@code lib} and {@code share} are
 */
record PostgresBinaries(Path folder) {

    private static final String MARKER = "unpacked";

    /**
     * Unpacks the programs below a folder, unless that was done before. Another release gets another subfolder. Callers
     * see to it that only one of them unpacks at a time.
     */
    static PostgresBinaries unpackedBelow(Path parent) {
        var archive = archive();
        try {
            // The archive's length tells releases apart without reading 15 MB at every start.
            var length = archive.openConnection().getContentLengthLong();
            var folder = parent.resolve("postgresql-" + length);
            if (Files.exists(folder.resolve(MARKER))) {
                return new PostgresBinaries(folder);
            }
            Files.createDirectories(parent);
            var draft = Files.createDirectories(parent.resolve(folder.getFileName() + ".new"));
            delete(draft);
            try (var in = archive.openStream()) {
                unpack(in, draft);
            }
            Files.createFile(draft.resolve(MARKER));
            delete(folder);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            return new PostgresBinaries(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be unpacked below " + parent + ".", e);
        }
    }

    Path program(String name) {
        var windows = System.getProperty("os.name").startsWith("Windows");
        return folder.resolve("bin").resolve(windows ? name + ".exe" : name);
    }

    private static URL archive() {
        var name = "postgres-" + system() + "-" + processor() + ".txz";
        var archive = PostgresBinaries.class.getClassLoader().getResource(name);
        if (archive == null) {
            throw new StartFailure("This build carries no PostgreSQL for this machine (" + name + " is not in it).\n"
                    + "Build on this kind of machine, or name a PostgreSQL of yours with QUARKUS_DATASOURCE_JDBC_URL,"
                    + " QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.");
        }
        return archive;
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return "darwin";
        }
        return name.contains("windows") ? "windows" : "linux";
    }

    private static String processor() {
        var name = System.getProperty("os.arch");
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive, 1 << 16)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, folder);
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive names a file outside of it: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, target);
            if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true, false)) {
                throw new IOException("Not allowed to make " + target + " executable");
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
