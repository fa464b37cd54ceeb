package org.smalltable.web.planning;

import java.util.List;

/**
 * Writes a table as CSV (RFC 4180): CRLF between lines, every value quoted. A value that a spreadsheet would take for a
 * formula gets an apostrophe before it, or a company's name could run code on the organizer's machine.
 */
final class CsvTable {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final StringBuilder written = new StringBuilder();

    void line(List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                written.append(',');
            }
            written.append('"')
                    .append(harmless(values.get(i)).replace("\"", "\"\""))
                    .append('"');
        }
        written.append("\r\n");
    }

    private static String harmless(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
