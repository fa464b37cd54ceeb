package org.smalltable.web.organizer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.smalltable.core.matching.Product;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.exchange.company.CompanyFile;
import org.smalltable.exchange.company.CompanyRow;
import org.smalltable.exchange.company.Flaw;
import org.smalltable.exchange.company.Flaw.Problem;
import org.smalltable.persistence.participant.CompanyEntry;
import org.smalltable.persistence.participant.CompanyProfile;
import org.smalltable.persistence.participant.ParticipantProfile;

/**
 * What a file of exhibitors or buyers would add to a session, and what is wrong with it: beside what {@link CompanyFile}
 * finds, what could not be kept and companies that stand in it twice.
 *
 * @param entries the companies of the rows that can be read
 * @param separator the sign between two cells
 * @param unused columns that were ignored
 * @param foreign columns that only lists of the other side have
 */
record CompanyList(
        List<CompanyEntry> entries, List<Flaw> flaws, char separator, List<String> unused, List<String> foreign) {

    /** Most companies of one file. */
    static final int MOST_ROWS = 20_000;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_PRODUCTS = 100;

    /** Whether it can be imported. */
    public boolean isGood() {
        return flaws.isEmpty();
    }

    static CompanyList read(String text, Side side, TradeFacts facts) {
        CompanyFile file = CompanyFile.read(text, facts);
        List<Flaw> flaws = new ArrayList<>(file.flaws());
        Map<String, Long> seen = new HashMap<>();
        for (CompanyRow row : file.rows()) {
            Long before = seen.putIfAbsent(key(row), row.line());
            if (before != null) {
                flaws.add(new Flaw(row.line(), "name", Problem.TWICE, String.valueOf(before)));
            }
            tooLong(row, side, flaws);
        }
        if (file.rows().size() > MOST_ROWS) {
            long line = file.rows().get(MOST_ROWS).line();
            flaws.add(new Flaw(line, "", Problem.TOO_MANY_ROWS, String.valueOf(MOST_ROWS)));
        }
        flaws.sort(Comparator.comparingLong(Flaw::line));
        return new CompanyList(
                file.rows().stream().map(row -> entry(row, side)).toList(),
                List.copyOf(flaws),
                file.separator(),
                file.unused(),
                file.foreign(side));
    }

    private static void tooLong(CompanyRow row, Side side, List<Flaw> flaws) {
        Map<String, String> names = Map.of(
                "name", row.name(),
                "province", row.province(),
                "kind", row.kind(),
                "group", row.group(),
                "website", row.website());
        names.forEach((column, text) -> tooLong(row, column, text, LONGEST_NAME, flaws));
        tooLong(row, "about", row.about(), LONGEST_TEXT, flaws);
        String words = side == Side.EXHIBITOR ? "products" : "interests";
        tooLong(row, words, row.text(), LONGEST_TEXT, flaws);
        if (side == Side.EXHIBITOR) {
            row.products().forEach(product -> tooLong(row, words, product, LONGEST_NAME, flaws));
        }
    }

    private static void tooLong(CompanyRow row, String column, String text, int longest, List<Flaw> flaws) {
        if (text.length() > longest) {
            flaws.add(new Flaw(row.line(), column, Problem.TOO_LONG, String.valueOf(longest)));
        }
    }

    private static CompanyEntry entry(CompanyRow row, Side side) {
        return new CompanyEntry(
                new CompanyProfile(
                        row.name(), row.country(), row.province(), row.group(), row.kind(), row.website(), row.about()),
                new ParticipantProfile(
                        side == Side.BUYER ? row.text() : "",
                        side == Side.EXHIBITOR ? products(row) : List.of(),
                        row.sectors(),
                        row.codes(),
                        row.languages(),
                        Set.copyOf(row.certificates()),
                        row.wishes(),
                        Optional.empty(),
                        row.most()));
    }

    private static List<Product> products(CompanyRow row) {
        return row.products().stream().limit(MOST_PRODUCTS).map(Product::of).toList();
    }

    private static String key(CompanyRow row) {
        return row.name().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") + "|"
                + row.country().code();
    }
}
