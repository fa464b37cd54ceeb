package org.smalltable.exchange.company;

import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.exchange.company.Flaw.Problem;

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
 * @param unused columns that were ignored, as the file calls them
 */
public record CompanyFile(List<CompanyRow> rows, List<Flaw> flaws, char separator, List<String> unused) {

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
        unused = List.copyOf(unused);
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
        return new CompanyFile(rows, flaws, table.separator(), unused(table.heads()));
    }

    private static List<String> unused(List<String> heads) {
        return heads.stream()
                .filter(head -> !head.isEmpty())
                .filter(head -> Stream.of(Side.values())
                        .noneMatch(side -> columns(side).contains(head.toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** Reads one row and notes what is wrong with it. */
    private record RowReader(CsvTable.Line line, TradeFacts facts, List<Flaw> flaws) {

        private static final int MOST_MEETINGS = 64;

        Optional<CompanyRow> read() {
            int flawsBefore = flaws.size();
            String name = line.text("name");
            if (name.isEmpty()) {
                flaw("name", Problem.EMPTY, "");
            }
            Optional<Country> country = country();
            Set<Sector> sectors = all(
                    line.text("sectors").isEmpty() ? "area" : "sectors",
                    Problem.NO_SECTOR,
                    Sector::of,
                    sector -> facts.sector(sector).isPresent());
            Set<HsCode> codes = all("hs", Problem.NO_PRODUCT_CODE, HsCode::of, facts::isKnown);
            Set<SpokenLanguage> languages =
                    all("languages", Problem.NO_LANGUAGE, SpokenLanguage::new, language -> true);
            CountryWishes wishes = wishes();
            OptionalInt most = most();
            if (flaws.size() > flawsBefore || country.isEmpty()) {
                return Optional.empty();
            }
            String products = line.text("products");
            return Optional.of(new CompanyRow(
                    line.number(),
                    name,
                    line.text("group"),
                    country.get(),
                    line.text("province"),
                    line.text("kind"),
                    line.text("website"),
                    line.text("about"),
                    products.isEmpty() ? line.text("interests") : products,
                    sectors,
                    codes,
                    languages,
                    certificates(),
                    wishes,
                    most));
        }

        private Optional<Country> country() {
            String text = line.text("country");
            if (text.isEmpty()) {
                flaw("country", Problem.EMPTY, "");
                return Optional.empty();
            }
            return all("country", Problem.NO_COUNTRY, Country::of, facts::isKnown).stream()
                    .findFirst();
        }

        private Set<String> certificates() {
            Set<String> certificates = new HashSet<>();
            for (String certificate : line.text("certificates").split("[,;]")) {
                if (!certificate.isBlank()) {
                    certificates.add(certificate.strip());
                }
            }
            return certificates;
        }

        private OptionalInt most() {
            String number = line.text("max");
            if (number.matches("[1-9]\\d?") && Integer.parseInt(number) <= MOST_MEETINGS) {
                return OptionalInt.of(Integer.parseInt(number));
            }
            if (!number.isEmpty()) {
                flaw("max", Problem.NO_NUMBER, number);
            }
            return OptionalInt.empty();
        }

        private CountryWishes wishes() {
            if (line.text("wanted").isEmpty()
                    && line.text("preferred").isEmpty()
                    && line.text("refused").isEmpty()) {
                return CountryWishes.ANY;
            }
            return new CountryWishes(
                    countries("wanted"),
                    countries("preferred"),
                    countries("refused"),
                    groups("wanted"),
                    groups("preferred"));
        }

        private Set<Country> countries(String column) {
            List<String> codes = line.words(column).stream()
                    .filter(word -> group(word).isEmpty())
                    .toList();
            return all(column, codes, Problem.NO_COUNTRY, Country::of, facts::isKnown);
        }

        private Set<CountryGroup> groups(String column) {
            Set<CountryGroup> groups = new HashSet<>();
            line.words(column).forEach(word -> group(word).ifPresent(groups::add));
            return groups;
        }

        private static Optional<CountryGroup> group(String word) {
            for (CountryGroup group : CountryGroup.values()) {
                if (group.name().equalsIgnoreCase(word)) {
                    return Optional.of(group);
                }
            }
            return Optional.empty();
        }

        private <T> Set<T> all(String column, Problem problem, Function<String, T> reader, Predicate<T> isKnown) {
            return all(column, line.words(column), problem, reader, isKnown);
        }

        private <T> Set<T> all(
                String column,
                Collection<String> words,
                Problem problem,
                Function<String, T> reader,
                Predicate<T> isKnown) {
            Set<T> values = new HashSet<>();
            for (String word : words) {
                try {
                    T value = reader.apply(word);
                    if (isKnown.test(value)) {
                        values.add(value);
                        continue;
                    }
                } catch (IllegalArgumentException malformed) {
                    // told below, with the value
                }
                flaw(column, problem, word);
            }
            return values;
        }

        private void flaw(String column, Problem problem, String value) {
            flaws.add(new Flaw(line.number(), column, problem, value));
        }
    }
}
