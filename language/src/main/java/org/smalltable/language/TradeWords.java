package org.smalltable.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.smalltable.core.trade.HsCode;

/**
 * How people in the trade call the goods of a heading, where its official names do not say it: 红酒 for wine, chili for
 * capsicum.
 */
record TradeWords(HsCode code, List<String> english, List<String> french, List<String> chinese) {

    private static final String TABLE = "trade-words.tsv";

    /** The words that come with the product. */
    static List<TradeWords> shipped() {
        try (InputStream in = TradeWords.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table " + TABLE + " is missing from the product.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new TradeWords(new HsCode(cells[0]), list(cells[1]), list(cells[2]), list(cells[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + TABLE + " cannot be read.", e);
        }
    }

    private static List<String> list(String cell) {
        return List.of(cell.split(";"));
    }
}
