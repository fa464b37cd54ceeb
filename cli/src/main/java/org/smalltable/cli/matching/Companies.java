package org.smalltable.cli.matching;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.exchange.UnreadableFile;
import org.smalltable.exchange.company.CompanyFile;
import org.smalltable.exchange.company.CompanyRow;
import org.smalltable.exchange.company.DealFile;
import org.smalltable.exchange.company.DealFile.Deal;
import org.smalltable.exchange.company.Flaw;

/** Reads the files given on the command line, or says in one line each what is wrong with them. */
final class Companies {

    private static final int MOST_FLAWS = 20;

    private Companies() {}

    /** The companies of a file, and those of a further one whose names are not among them, in an order of their own. */
    static List<CompanyRow> read(Path path, List<Path> further, TradeFacts facts) throws UnreadableFile {
        List<CompanyRow> rows = new ArrayList<>(read(path, facts));
        for (Path more : further) {
            Set<String> names =
                    new HashSet<>(rows.stream().map(CompanyRow::name).toList());
            read(more, facts).stream()
                    .filter(row -> !names.contains(row.name()))
                    .forEach(rows::add);
        }
        // Results must not depend on the order of the rows, so what breaks ties is what they say.
        rows.sort(Comparator.comparing(CompanyRow::name)
                .thenComparing(CompanyRow::country)
                .thenComparing(CompanyRow::text)
                .thenComparing(row -> new TreeSet<>(row.codes()).toString()));
        return rows;
    }

    private static List<CompanyRow> read(Path path, TradeFacts facts) throws UnreadableFile {
        try (var in = open(path)) {
            CompanyFile file = CompanyFile.read(in, facts);
            refuse(path, file.flaws());
            return file.rows();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(path, e);
        }
    }

    static List<Deal> readDeals(Path path) throws UnreadableFile {
        try (var in = open(path)) {
            DealFile file = DealFile.read(in);
            refuse(path, file.flaws());
            return file.deals();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(path, e);
        }
    }

    private static InputStream open(Path path) throws IOException, UnreadableFile {
        if (Files.isDirectory(path)) {
            throw new UnreadableFile(path + ": is a folder, not a file.");
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(path));
        in.mark(1);
        if (in.read() < 0) {
            in.close();
            throw new UnreadableFile(path + ": is empty.");
        }
        in.reset();
        return in;
    }

    private static void refuse(Path path, List<Flaw> flaws) throws UnreadableFile {
        if (flaws.isEmpty()) {
            return;
        }
        StringBuilder message = new StringBuilder(path + ": ");
        message.append(String.join(
                "; ", flaws.stream().limit(MOST_FLAWS).map(Flaw::message).toList()));
        if (flaws.size() > MOST_FLAWS) {
            message.append("; and ").append(flaws.size() - MOST_FLAWS).append(" more");
        }
        throw new UnreadableFile(message.toString());
    }

    private static UnreadableFile unreadable(Path path, Exception e) {
        return new UnreadableFile(
                path + (e instanceof NoSuchFileException ? ": there is no such file." : ": cannot be read."));
    }
}
