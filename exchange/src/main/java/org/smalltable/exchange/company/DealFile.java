package org.smalltable.exchange.company;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.smalltable.exchange.company.Flaw.Problem;

/**
 * A list of pairs known to have traded, with the columns {@code exhibitor} and {@code buyer}; others are ignored.
 *
 * @param deals the pairs, in the order of the file
 * @param flaws what is wrong with the file
 */
public record DealFile(List<Deal> deals, List<Flaw> flaws) {

    /** Copies both. */
    public DealFile {
        deals = List.copyOf(deals);
        flaws = List.copyOf(flaws);
    }

    /**
     * Two that traded.
     *
     * @param exhibitor the exhibitor's name
     * @param buyer the buyer's name
     */
    public record Deal(String exhibitor, String buyer) {}

    /** Reads a list; whatever is wrong with it is in the answer. Closes the stream. */
    public static DealFile read(InputStream in) {
        CsvTable table = CsvTable.read(in, List.of("exhibitor", "buyer"));
        List<Deal> deals = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>(table.flaws());
        for (CsvTable.Line line : table.lines()) {
            for (String column : List.of("exhibitor", "buyer")) {
                if (line.text(column).isEmpty()) {
                    flaws.add(new Flaw(line.number(), column, Problem.EMPTY, ""));
                }
            }
            deals.add(new Deal(line.text("exhibitor"), line.text("buyer")));
        }
        return new DealFile(deals, flaws);
    }
}
