package org.smalltable.core.trade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One tab-separated table shipped beside these classes: a line of column names, then a line for each row. */
record ReferenceTable(List<Row> rows) {

    /** A row, asked by column name. */
    record Row(Map<String, Integer> columns, String[] cells) {

        String text(String column) {
            Integer at = columns.get(column);
            if (at == null) {
                throw new IllegalStateException("The table has no column " + column + ", only " + columns.keySet());
            }
            return at < cells.length ? cells[at] : "";
        }

        Labels labels(String prefix) {
            return new Labels(text(prefix + "_en"), text(prefix + "_zh"), text(prefix + "_fr"));
        }

        List<String> list(String column, String separator) {
            String text = text(column);
            return text.isEmpty() ? List.of() : List.of(text.split(separator));
        }
    }

    static ReferenceTable shipped(String name) {
        try (InputStream in = ReferenceTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The reference table " + name + " is missing from the product.");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, Integer> columns = new HashMap<>();
            for (String column : reader.readLine().split("\t")) {
                columns.put(column, columns.size());
            }
            List<Row> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(new Row(columns, line.split("\t", -1)));
            }
            return new ReferenceTable(List.copyOf(rows));
        } catch (IOException e) {
            throw new UncheckedIOException("The reference table " + name + " cannot be read.", e);
        }
    }
}
