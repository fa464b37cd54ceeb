package org.smalltable.web.matching;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.smalltable.core.matching.Product;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.web.layout.FormState;

/**
 * Which of the matches to show. Values that mean nothing, as somebody may have typed them into the address, filter nothing.
 *
 * @param language only companies that speak it
 * @param onlyNew only companies that show something for the first time
 * @param notAsked only companies without a live request
 */
record MatchFilter(
        Optional<Sector> sector,
        Optional<Country> country,
        Optional<CountryGroup> group,
        Optional<SpokenLanguage> language,
        boolean onlyNew,
        boolean notAsked) {

    /** What programs may write for a sector, where a page would pass over what means nothing. */
    static final String SECTOR = "|[A-Za-z0-9]+(\\.[A-Za-z0-9]+){0,2}";

    /** The same for a country. */
    static final String COUNTRY = "|[A-Za-z]{2}";

    static MatchFilter of(
            String sector, String country, String group, String language, boolean onlyNew, boolean notAsked) {
        return new MatchFilter(
                read(() -> Sector.of(sector)),
                read(() -> Country.of(country)),
                read(() -> CountryGroup.valueOf(group)),
                read(() -> new SpokenLanguage(language)),
                onlyNew,
                notAsked);
    }

    private static <T> Optional<T> read(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException meaningless) {
            return Optional.empty();
        }
    }

    /** Whether it lets a company through, requests aside. */
    boolean fits(ParticipantView company, TradeFacts facts, LocalDate date) {
        return sector.map(wanted -> sectors(company).stream().anyMatch(wanted::contains))
                        .orElse(true)
                && country.map(company.company().country()::equals).orElse(true)
                && group.map(g -> facts.isMember(company.company().country(), g, date))
                        .orElse(true)
                && language.map(wanted -> company.profile().languages().stream().anyMatch(wanted::understands))
                        .orElse(true)
                && (!onlyNew || company.profile().products().stream().anyMatch(Product::firstShown));
    }

    static Set<Sector> sectors(ParticipantView company) {
        Set<Sector> all = new TreeSet<>(company.profile().sectors());
        company.profile().products().forEach(product -> product.sector().ifPresent(all::add));
        return all;
    }

    /** Whether it shows everything. */
    boolean isEmpty() {
        return !looksAtCompanies() && !notAsked;
    }

    /** Whether it looks at the companies themselves, rather than at who was asked. */
    boolean looksAtCompanies() {
        return sector.isPresent() || country.isPresent() || group.isPresent() || language.isPresent() || onlyNew;
    }

    /** What to show in the form's fields. */
    FormState form() {
        return new FormState(
                values().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))),
                Map.of());
    }

    /** The query to append a page to. */
    String query() {
        return query(values().entrySet());
    }

    static String query(Collection<Map.Entry<String, String>> values) {
        return values.stream()
                .filter(value -> !value.getValue().isEmpty())
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", "?", ""));
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("sector", sector.map(Sector::code).orElse(""));
        values.put("country", country.map(Country::code).orElse(""));
        values.put("group", group.map(CountryGroup::name).orElse(""));
        values.put("language", language.map(SpokenLanguage::tag).orElse(""));
        values.put("onlyNew", onlyNew ? "true" : "");
        values.put("notAsked", notAsked ? "true" : "");
        return values;
    }
}
