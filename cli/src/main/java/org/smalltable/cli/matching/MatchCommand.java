package org.smalltable.cli.matching;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.smalltable.core.matching.Match;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.exchange.UnreadableFile;
import org.smalltable.exchange.company.CompanyRow;
import org.smalltable.exchange.company.DealFile.Deal;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Ranks the matches of two lists, or measures them on deals that happened. */
@Command(name = "match", mixinStandardHelpOptions = true, description = "Ranks the matches of two lists of companies.")
public final class MatchCommand implements Callable<Integer> {

    /** How far down a list a partner is looked for. */
    private static final int SCORED_LENGTH = 1000;
    /** What a place on a list takes while lists are made, those of both sides and spare ones together. */
    private static final int BYTES_OF_A_MATCH = 48;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "EXHIBITORS.csv", description = "The exhibitors.")
    @SuppressWarnings("NullAway.Init")
    private Path exhibitors;

    @Parameters(paramLabel = "BUYERS.csv", description = "The buyers.")
    @SuppressWarnings("NullAway.Init")
    private Path buyers;

    @Option(
            names = "--more-exhibitors",
            paramLabel = "FILE",
            description = "Further exhibitors; known names are left out.")
    private List<Path> moreExhibitors = List.of();

    @Option(names = "--more-buyers", paramLabel = "FILE", description = "Further buyers; known names are left out.")
    private List<Path> moreBuyers = List.of();

    @Option(names = "--top", paramLabel = "K", description = "How many matches for each (default: ${DEFAULT-VALUE}).")
    private int top = 10;

    @Option(
            names = "--date",
            paramLabel = "D",
            converter = Day.class,
            description = "The session's date, such as 2026-11-10 (default: today).")
    private @Nullable LocalDate date;

    @Option(names = "--for", paramLabel = "SIDE", description = "exhibitors (default) or buyers: whose lists to print.")
    private String side = "exhibitors";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the lists (default: standard output).")
    private @Nullable Path out;

    @Option(names = "--score", paramLabel = "DEALS.csv", description = "Measure on pairs known to have traded instead.")
    private @Nullable Path deals;

    @Option(
            names = "--cut",
            paramLabel = "SEED",
            description = "Cut all forms to three headings and two sectors, drawn by this seed.")
    private @Nullable Long cut;

    private final Clock clock = Clock.systemDefaultZone();

    @Override
    public Integer call() throws UnreadableFile, IOException {
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top is 1 or more, not " + top + ".");
        }
        boolean forExhibitors = side.equals("exhibitors");
        if (!forExhibitors && !side.equals("buyers")) {
            throw new ParameterException(spec.commandLine(), "--for is exhibitors or buyers, not " + side + ".");
        }
        HeapPeak.watch();
        TradeFacts facts = TradeFacts.shipped();
        List<CompanyRow> exhibitorRows = cut(Companies.read(exhibitors, moreExhibitors, facts));
        List<CompanyRow> buyerRows = cut(Companies.read(buyers, moreBuyers, facts));
        List<Deal> known = deals == null ? List.of() : Companies.readDeals(deals);
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        Hall hall = new Hall(exhibitorRows, buyerRows, facts, day, length(exhibitorRows.size(), buyerRows.size()));
        Figures figures = hall.rank();
        if (deals == null) {
            writeLists(hall, forExhibitors, new ReasonText(facts));
        } else {
            printScore(new DealScore(hall), known);
        }
        spec.commandLine().getErr().println(figures.json());
        spec.commandLine().getErr().flush();
        return ExitCode.OK;
    }

    /** No list is longer than the other side, and all of them together must fit into memory. */
    private int length(int exhibitorCount, int buyerCount) {
        int companies = Math.max(1, Math.max(exhibitorCount, buyerCount));
        int length = Math.min(deals == null ? top : SCORED_LENGTH, companies);
        long most = Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / BYTES_OF_A_MATCH) / companies;
        if (length > most) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--top is at most " + most + " for so many companies in this much memory, not " + length + ".");
        }
        return length;
    }

    /** Reads a date, and says in plain words when it is none. */
    private static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' is no date, such as 2026-11-10");
            }
        }
    }

    private List<CompanyRow> cut(List<CompanyRow> rows) {
        return cut == null ? rows : ShortForms.of(rows, cut);
    }

    private void printScore(DealScore score, List<Deal> known) {
        List<Deal> present = known.stream().filter(score::knows).toList();
        if (present.size() < known.size()) {
            spec.commandLine()
                    .getErr()
                    .println((known.size() - present.size())
                            + " deals name companies that are not in the lists and are left out.");
        }
        score.lines(present).forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
    }

    private void writeLists(Hall hall, boolean forExhibitors, ReasonText text) throws IOException, UnreadableFile {
        if (out == null) {
            write(spec.commandLine().getOut(), hall, forExhibitors, text);
            return;
        }
        try (BufferedWriter file = Files.newBufferedWriter(out);
                PrintWriter writer = new PrintWriter(file)) {
            write(writer, hall, forExhibitors, text);
        } catch (IOException e) {
            throw new UnreadableFile(out + ": cannot be written.");
        }
    }

    private static void write(PrintWriter writer, Hall hall, boolean forExhibitors, ReasonText text) {
        List<CompanyRow> own = forExhibitors ? hall.exhibitors() : hall.buyers();
        List<CompanyRow> others = forExhibitors ? hall.buyers() : hall.exhibitors();
        writer.print("for,rank,other,score,reasons\r\n");
        for (int one = 0; one < own.size(); one++) {
            List<Match<Integer>> matches = forExhibitors ? hall.buyersFor(one) : hall.exhibitorsFor(one);
            int rank = 1;
            for (Match<Integer> match : matches) {
                int other = match.other();
                String reasons = text.of(forExhibitors ? hall.reasons(one, other) : hall.reasons(other, one));
                writer.print(String.format(
                        Locale.ROOT,
                        "%s,%d,%s,%d,%s\r\n",
                        quoted(own.get(one).name()),
                        rank++,
                        quoted(others.get(other).name()),
                        match.points(),
                        quoted(reasons)));
            }
        }
        writer.flush();
    }

    /** A field as RFC 4180 wants it. */
    private static String quoted(String field) {
        boolean isPlain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
