package org.smalltable.exchange.company;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.exchange.company.Flaw.Problem;

/** Reads one row and notes what is wrong with it. */
record RowReader(CsvTable.Line line, TradeFacts facts, List<Flaw> flaws) {

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
        Set<SpokenLanguage> languages = all("languages", Problem.NO_LANGUAGE, SpokenLanguage::new, language -> true);
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
