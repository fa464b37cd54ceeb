package org.smalltable.web.organizer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.participant.CompanyEntry;

/**
 * A file of exhibitors or buyers, read: its companies, or what is wrong with it. Columns are found by their names in the
 * first line, in any order; unknown ones are ignored.
 *
 * @param separator the sign between two cells: comma, semicolon or tabulator
 * @param unused columns that were ignored
 */
record CompanyFile(List<CompanyEntry> entries, List<RowProblem> problems, char separator, List<String> unused) {

    /** Most companies of one file. */
    static final int MOST_ROWS = 20_000;

    /** Whether it can be imported. */
    public boolean isGood() {
        return problems.isEmpty();
    }

    static CompanyFile read(String text, Side side, TradeFacts facts) {
        char separator = separator(text);
        List<CompanyEntry> entries = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        CompanyColumns columns = CompanyColumns.NONE;
        Map<String, Long> seen = new HashMap<>();
        long line = 1;
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : rows) {
                line = row.getStartingLineNumber();
                if (columns == CompanyColumns.NONE) {
                    columns = CompanyColumns.of(row.getFields(), side);
                    columns.missing()
                            .forEach(column ->
                                    problems.add(new RowProblem(1, column, RowProblem.Kind.COLUMN_MISSING, "")));
                    if (!problems.isEmpty()) {
                        break;
                    }
                    continue;
                }
                if (entries.size() == MOST_ROWS) {
                    problems.add(new RowProblem(line, "", RowProblem.Kind.TOO_MANY_ROWS, String.valueOf(MOST_ROWS)));
                    break;
                }
                CompanyRow cells = new CompanyRow(line, columns, row.getFields(), facts);
                if (cells.isBlank()) {
                    continue;
                }
                CompanyEntry entry = cells.entry(side, problems);
                Long before = seen.putIfAbsent(key(entry), line);
                if (before != null && cells.isNamed()) {
                    problems.add(new RowProblem(line, "name", RowProblem.Kind.TWICE, String.valueOf(before)));
                }
                entries.add(entry);
            }
        } catch (CsvParseException malformed) {
            problems.add(new RowProblem(line, "", RowProblem.Kind.MALFORMED, ""));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new CompanyFile(List.copyOf(entries), List.copyOf(problems), separator, columns.unused());
    }

    /** What parts the cells of the first line most often. */
    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String key(CompanyEntry entry) {
        return entry.company().name().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") + "|"
                + entry.company().country().code();
    }
}
