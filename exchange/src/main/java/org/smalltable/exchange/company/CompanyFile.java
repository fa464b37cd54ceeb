package org.smalltable.exchange.company;

import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.TradeFacts;

/**
 * A list of exhibitors or buyers as it was read.
 *
 * <p>Columns, in any order: {@code name} and {@code country} must be there, those of {@link #columns} may be; all others
 * are ignored. {@code area} counts where {@code sectors} is empty. Codes, sectors, languages and countries are parted by
 * blanks or commas, products and certificates by commas or semicolons; among the wished countries {@code least_developed},
 * {@code belt_and_road} and {@code african_union} name groups. Cells are parted by commas, semicolons or tabulators, as
 * the heading row has it; a byte order mark, CRLF and quoted fields are understood.
 *
 * @param rows the rows without flaw, in the order of the file
 * @param flaws everything that is wrong with the others, in the order of the file
 * @param separator the sign between two cells
 * @param heads what the file calls its columns
 */
public record CompanyFile(List<CompanyRow> rows, List<Flaw> flaws, char separator, List<String> heads) {

    private static final List<String> NEEDED = List.of("name", "country");
    private static final List<String> COMMON = List.of(
            "name",
            "country",
            "province",
            "kind",
            "group",
            "website",
            "about",
            "sectors",
            "area",
            "hs",
            "languages",
            "certificates",
            "max");

    /** Copies every list. */
    public CompanyFile {
        rows = List.copyOf(rows);
        flaws = List.copyOf(flaws);
        heads = List.copyOf(heads);
    }

    /** The columns that a list of one side can have, the needed ones first. */
    public static List<String> columns(Side side) {
        return Stream.concat(
                        COMMON.stream(),
                        switch (side) {
                            case EXHIBITOR -> Stream.of("products");
                            case BUYER -> Stream.of("interests", "wanted", "preferred", "refused");
                        })
                .toList();
    }

    /** Reads a list; whatever is wrong with it is in the answer, so nothing is thrown for it. Closes the stream. */
    public static CompanyFile read(InputStream in, TradeFacts facts) {
        return read(CsvTable.read(in, NEEDED), facts);
    }

    /** Reads a list that is text already. */
    public static CompanyFile read(String text, TradeFacts facts) {
        return read(CsvTable.read(new StringReader(text), NEEDED), facts);
    }

    private static CompanyFile read(CsvTable table, TradeFacts facts) {
        List<CompanyRow> rows = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>(table.flaws());
        for (CsvTable.Line line : table.lines()) {
            new RowReader(line, facts, flaws).read().ifPresent(rows::add);
        }
        flaws.sort(Comparator.comparingLong(Flaw::line));
        return new CompanyFile(rows, flaws, table.separator(), table.heads());
    }

    /** Columns that only lists of the other side have: with them a list of this side is perhaps one of the other. */
    public List<String> foreign(Side side) {
        List<String> own = columns(side);
        return heads.stream()
                .filter(head -> !own.contains(head.toLowerCase(Locale.ROOT)))
                .filter(head -> columns(side.other()).contains(head.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Columns that are ignored, as the file calls them. */
    public List<String> unused() {
        return heads.stream()
                .filter(head -> !head.isEmpty())
                .filter(head -> Stream.of(Side.values())
                        .noneMatch(side -> columns(side).contains(head.toLowerCase(Locale.ROOT))))
                .toList();
    }
}
