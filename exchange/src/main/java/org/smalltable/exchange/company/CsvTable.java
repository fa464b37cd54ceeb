package org.smalltable.exchange.company;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.smalltable.exchange.company.Flaw.Problem;

/**
 * A CSV file with a heading row, as far as it could be read.
 *
 * @param heads its columns, as the file calls them
 * @param separator what parts its cells: comma, semicolon or tabulator, as the heading row has it
 * @param lines its rows; those with nothing but blanks are left out
 * @param flaws what kept it from being read on, or which column it lacks
 */
record CsvTable(List<String> heads, char separator, List<Line> lines, List<Flaw> flaws) {

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int LONGEST_HEAD = 64 * 1024;

    /**
     * A row, asked by column name.
     *
     * @param number where it begins in the file, counted from 1
     */
    record Line(long number, Map<String, Integer> places, List<String> cells) {

        /** The field without blanks around it; empty when the column or the field is missing. */
        String text(String column) {
            Integer place = places.get(column);
            return place == null || place >= cells.size()
                    ? ""
                    : cells.get(place).strip();
        }

        /** The words of a field that are parted by blanks or commas. */
        List<String> words(String column) {
            return Stream.of(text(column).split("[\\s,;，；、]+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        private boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        private boolean isLongerThan(int heads) {
            return cells.stream().skip(heads).anyMatch(cell -> !cell.isBlank());
        }
    }

    /** Reads a file; closes the stream. */
    static CsvTable read(InputStream in, List<String> needed) {
        ByteBuffer bytes;
        try (in) {
            bytes = ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Unlike the usual reader this one does not put question marks where text is broken, but says in which line.
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            return new CsvTable(List.of(), ',', List.of(), List.of(new Flaw(line, "", Problem.NOT_UTF8, "")));
        }
        return read(new StringReader(text.toString()), needed);
    }

    /** Reads a file's text; closes the reader. */
    static CsvTable read(Reader in, List<String> needed) {
        Rows rows = new Rows(needed);
        try (BufferedReader text = new BufferedReader(in)) {
            skipMark(text);
            rows.separator = separator(text);
            QuoteReader quotes = new QuoteReader(text, rows.separator);
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(rows.separator)
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .ofCsvRecord(quotes);
            for (CsvRecord row : reader) {
                if (!rows.add(row)) {
                    break;
                }
            }
            if (quotes.isOpen()) {
                rows.endUnclosed();
            }
        } catch (CsvParseException e) {
            rows.flaws.add(new Flaw(rows.number + 1, "", Problem.NOT_CSV, ""));
        } catch (IOException | UncheckedIOException e) {
            if (!isBadText(e)) {
                throw e instanceof UncheckedIOException unchecked
                        ? unchecked
                        : new UncheckedIOException((IOException) e);
            }
            rows.flaws.add(new Flaw(rows.number + 1, "", Problem.NOT_UTF8, ""));
        }
        return new CsvTable(rows.heads, rows.separator, rows.lines, rows.flaws);
    }

    /** What is read on the way through the file. */
    private static final class Rows {
        private final List<String> needed;
        private final Map<String, Integer> places = new HashMap<>();
        private final List<Line> lines = new ArrayList<>();
        private final List<Flaw> flaws = new ArrayList<>();
        private List<String> heads = List.of();
        private char separator = ',';
        private long number;

        Rows(List<String> needed) {
            this.needed = needed;
        }

        /** The last row has a quotation mark that nothing closes, so its cells are not what was meant. */
        void endUnclosed() {
            lines.removeIf(line -> line.number() == number);
            flaws.removeIf(flaw -> flaw.line() == number);
            flaws.add(new Flaw(number, "", Problem.NOT_CSV, ""));
        }

        /** Adds a row, the heading row first; false when there is no use in reading on. */
        boolean add(CsvRecord row) {
            number = row.getStartingLineNumber();
            if (heads.isEmpty()) {
                heads = row.getFields().stream().map(String::strip).toList();
                for (int i = 0; i < heads.size(); i++) {
                    places.putIfAbsent(heads.get(i).toLowerCase(Locale.ROOT), i);
                }
                needed.stream()
                        .filter(column -> !places.containsKey(column))
                        .forEach(column -> flaws.add(new Flaw(1, column, Problem.COLUMN_MISSING, "")));
                return flaws.isEmpty();
            }
            Line line = new Line(number, places, row.getFields());
            if (line.isLongerThan(heads.size())) {
                flaws.add(new Flaw(
                        number,
                        "",
                        Problem.TOO_MANY_CELLS,
                        String.valueOf(line.cells().size())));
            }
            if (!line.isBlank()) {
                lines.add(line);
            }
            return true;
        }
    }

    /** What parts the cells of the heading row most often. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEAD);
        char[] start = new char[LONGEST_HEAD];
        int read = Math.max(0, text.read(start));
        text.reset();
        String head = new String(start, 0, read).lines().findFirst().orElse("");
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

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    private static boolean isBadText(Exception e) {
        return e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException;
    }
}
