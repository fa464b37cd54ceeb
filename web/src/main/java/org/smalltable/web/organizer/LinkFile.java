package org.smalltable.web.organizer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** One-time links as a CSV file, for a program that sends mails. */
final class LinkFile {

    /** Spreadsheets take a file without it for one of another alphabet. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private LinkFile() {}

    static String of(List<LinkLine> links, InvitationMessages words) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        // the writer holds back what it was given until it is closed
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(words.company(), words.country(), words.link());
            for (LinkLine link : links) {
                csv.writeRecord(harmless(link.name()), harmless(link.detail()), link.address());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A name that a spreadsheet would read as a formula is told to be text. */
    private static String harmless(String text) {
        return text.matches("[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
