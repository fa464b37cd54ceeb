package org.smalltable.web.organizer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.Product;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.participant.CompanyEntry;
import org.smalltable.persistence.participant.CompanyProfile;
import org.smalltable.persistence.participant.ParticipantProfile;

/** One row of a file of companies on its way to a company. */
final class CompanyRow {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_PRODUCTS = 100;
    private static final Country UNKNOWN = new Country("ZZ");

    private final long line;
    private final CompanyColumns columns;
    private final List<String> cells;
    private final TradeFacts facts;

    CompanyRow(long line, CompanyColumns columns, List<String> cells, TradeFacts facts) {
        this.line = line;
        this.columns = columns;
        this.cells = cells;
        this.facts = facts;
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    boolean isNamed() {
        return !cell("name").isEmpty();
    }

    /** The company of this row; what is wrong with it is added to the problems, and stands for what could be read. */
    CompanyEntry entry(Side side, List<RowProblem> problems) {
        if (cells.size() > columns.count()
                && cells.stream().skip(columns.count()).anyMatch(cell -> !cell.isBlank())) {
            problems.add(new RowProblem(line, "", RowProblem.Kind.TOO_MANY_CELLS, String.valueOf(cells.size())));
        }
        String words = CompanyColumns.words(side);
        String said = text(words, LONGEST_TEXT, problems);
        CompanyProfile company = new CompanyProfile(
                isNamed() ? text("name", LONGEST_NAME, problems) : missing("name", problems),
                country(problems),
                text("province", LONGEST_NAME, problems),
                text("group", LONGEST_NAME, problems),
                text("kind", LONGEST_NAME, problems),
                text("website", LONGEST_NAME, problems),
                text("about", LONGEST_TEXT, problems));
        return new CompanyEntry(
                company,
                new ParticipantProfile(
                        side == Side.BUYER ? said : "",
                        side == Side.EXHIBITOR ? products(said, problems) : List.of(),
                        sectors(problems),
                        codes(problems),
                        languages(problems),
                        Set.of(),
                        CountryWishes.ANY,
                        Optional.empty(),
                        most(problems)));
    }

    private String missing(String column, List<RowProblem> problems) {
        problems.add(new RowProblem(line, column, RowProblem.Kind.VALUE_MISSING, ""));
        return "?";
    }

    private String text(String column, int longest, List<RowProblem> problems) {
        String text = cell(column);
        if (text.length() > longest) {
            problems.add(new RowProblem(line, column, RowProblem.Kind.TOO_LONG, String.valueOf(longest)));
            return text.substring(0, longest);
        }
        return text;
    }

    private Country country(List<RowProblem> problems) {
        String code = cell("country");
        if (code.isEmpty()) {
            missing("country", problems);
            return UNKNOWN;
        }
        String capital = code.toUpperCase(Locale.ROOT);
        if (!capital.matches("[A-Z]{2}") || !facts.isKnown(new Country(capital))) {
            problems.add(new RowProblem(line, "country", RowProblem.Kind.COUNTRY_UNKNOWN, code));
            return UNKNOWN;
        }
        return new Country(capital);
    }

    private List<Product> products(String said, List<RowProblem> problems) {
        List<Product> products = new ArrayList<>();
        for (String name : said.split("[,;，；、\\n]+")) {
            String product = name.strip();
            if (product.length() > LONGEST_NAME) {
                problems.add(new RowProblem(line, "products", RowProblem.Kind.TOO_LONG, String.valueOf(LONGEST_NAME)));
            } else if (!product.isEmpty() && products.size() < MOST_PRODUCTS) {
                products.add(Product.of(product));
            }
        }
        return products;
    }

    /** The named sectors; the area alone where no finer one is named. */
    private Set<Sector> sectors(List<RowProblem> problems) {
        String column = cell("sectors").isEmpty() ? "area" : "sectors";
        Set<Sector> sectors = new LinkedHashSet<>();
        for (String code : words(column)) {
            try {
                Sector sector = Sector.of(code);
                if (facts.sector(sector).isPresent()) {
                    sectors.add(sector);
                    continue;
                }
            } catch (IllegalArgumentException malformed) {
                // told below, like one that the tree does not have
            }
            problems.add(new RowProblem(line, column, RowProblem.Kind.SECTOR_UNKNOWN, code));
        }
        return sectors;
    }

    private Set<HsCode> codes(List<RowProblem> problems) {
        Set<HsCode> codes = new LinkedHashSet<>();
        for (String digits : words("hs")) {
            try {
                HsCode code = HsCode.of(digits);
                if (facts.isKnown(code)) {
                    codes.add(code);
                    continue;
                }
            } catch (IllegalArgumentException malformed) {
                // told below, like one that does not exist
            }
            problems.add(new RowProblem(line, "hs", RowProblem.Kind.CODE_UNKNOWN, digits));
        }
        return codes;
    }

    private Set<SpokenLanguage> languages(List<RowProblem> problems) {
        Set<SpokenLanguage> languages = new LinkedHashSet<>();
        for (String tag : words("languages")) {
            try {
                languages.add(new SpokenLanguage(tag));
            } catch (IllegalArgumentException malformed) {
                problems.add(new RowProblem(line, "languages", RowProblem.Kind.LANGUAGE_UNKNOWN, tag));
            }
        }
        return languages;
    }

    private OptionalInt most(List<RowProblem> problems) {
        String number = cell("max");
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!number.matches("[1-9]\\d?") || Integer.parseInt(number) > 64) {
            problems.add(new RowProblem(line, "max", RowProblem.Kind.NUMBER_EXPECTED, number));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(number));
    }

    private List<String> words(String column) {
        return Stream.of(cell(column).split("[\\s,;，；、]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String cell(String column) {
        Integer place = columns.places().get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }
}
