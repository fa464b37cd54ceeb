package org.smalltable.exchange.company;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.smalltable.exchange.company.Flaw.Problem;

/**
 * A CSV file with a heading row, as far as it could be read.
 *
 * @param lines its rows
 * @param flaws what kept it from being read on, or which column it lacks
 */
record CsvTable(List<Line> lines, List<Flaw> flaws) {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** A row, asked by column name. */
    record Line(long number, NamedCsvRecord row) {

        /** The field without blanks around it; empty when the column is missing. */
        String text(String column) {
            return row.findField(column).map(String::strip).orElse("");
        }

        /** The words of a field that are parted by blanks. */
        List<String> words(String column) {
            String text = text(column);
            return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
        }
    }

    static CsvTable read(InputStream in, List<String> needed) {
        List<Line> lines = new ArrayList<>();
        long number = 1;
        try (BufferedReader text = decoded(in)) {
            skipMark(text);
            CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .ofNamedCsvRecord(text);
            for (NamedCsvRecord row : reader) {
                number = row.getStartingLineNumber();
                List<Flaw> missing = missing(row, needed);
                if (!missing.isEmpty()) {
                    return new CsvTable(List.of(), missing);
                }
                lines.add(new Line(number, row));
            }
            return new CsvTable(lines, List.of());
        } catch (CsvParseException e) {
            return new CsvTable(lines, List.of(new Flaw(number + 1, "", Problem.NOT_CSV, "")));
        } catch (IOException | UncheckedIOException e) {
            if (isBadText(e)) {
                return new CsvTable(lines, List.of(new Flaw(number + 1, "", Problem.NOT_UTF8, "")));
            }
            throw e instanceof UncheckedIOException unchecked ? unchecked : new UncheckedIOException((IOException) e);
        }
    }

    private static BufferedReader decoded(InputStream in) {
        // Unlike the usual reader this one does not put question marks where text is broken.
        return new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    private static boolean isBadText(Exception e) {
        return e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException;
    }

    private static List<Flaw> missing(NamedCsvRecord row, List<String> needed) {
        return needed.stream()
                .filter(column -> !row.getHeader().contains(column))
                .map(column -> new Flaw(1, column, Problem.COLUMN_MISSING, ""))
                .toList();
    }
}
