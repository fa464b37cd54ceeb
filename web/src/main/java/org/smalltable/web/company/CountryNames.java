package org.smalltable.web.company;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryFacts;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.web.layout.Choice;
import org.smalltable.web.reader.PageLanguage;

/**
 * Countries by the names that readers know them by. Names come from the CLDR tables of the JDK and are sorted as the
 * reader's language does; a code is understood wherever a name is.
 */
@ApplicationScoped
class CountryNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<Locale, Map<Country, String>> names = new HashMap<>();
    private final Map<String, Country> byName = new HashMap<>();

    CountryNames() {
        List<Country> countries = TradeFacts.shipped().countries().stream()
                .map(CountryFacts::country)
                .toList();
        for (PageLanguage language : PageLanguage.values()) {
            Locale locale = language.locale();
            Collator collator = Collator.getInstance(locale);
            Map<Country, String> sorted = new LinkedHashMap<>();
            countries.stream()
                    .sorted(Comparator.comparing(country -> country.name(locale), collator))
                    .forEach(country -> sorted.put(country, country.name(locale)));
            names.put(locale, sorted);
            sorted.forEach((country, name) -> byName.putIfAbsent(fold(name), country));
        }
        countries.forEach(country -> byName.put(fold(country.code()), country));
    }

    /** All countries, the name as what is sent and the code as what is shown beside it. */
    List<Choice> all(Locale locale) {
        return named(locale).entrySet().stream()
                .map(entry -> new Choice(entry.getValue(), entry.getKey().code()))
                .toList();
    }

    /** The country that a name in any language of the product, or a code, stands for. */
    Optional<Country> of(String typed) {
        return Optional.ofNullable(byName.get(fold(typed)));
    }

    /** The name that the reader knows. */
    String name(Country country, Locale locale) {
        return named(locale).getOrDefault(country, country.name(locale));
    }

    /** Countries whose code is typed, or whose name in any language has it: those beginning with it first. */
    List<Country> find(String typed, Locale locale, int most) {
        String text = fold(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        List<Country> found = new ArrayList<>();
        of(typed).ifPresent(found::add);
        for (Match match : Match.values()) {
            named(locale).keySet().stream()
                    .filter(country -> !found.contains(country))
                    .filter(country -> foldedNames(country).anyMatch(name -> match.holds(name, text)))
                    .forEach(found::add);
        }
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private Stream<String> foldedNames(Country country) {
        return names.values().stream().map(sorted -> fold(sorted.getOrDefault(country, "")));
    }

    private Map<Country, String> named(Locale locale) {
        return names.getOrDefault(locale, names.getOrDefault(PageLanguage.ENGLISH.locale(), Map.of()));
    }

    private static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return OTHER.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private enum Match {
        START {
            @Override
            boolean holds(String name, String text) {
                return name.startsWith(text);
            }
        },
        WORD {
            @Override
            boolean holds(String name, String text) {
                return name.contains(" " + text);
            }
        },
        INSIDE {
            @Override
            boolean holds(String name, String text) {
                return text.codePointCount(0, text.length()) > 1 && name.contains(text);
            }
        };

        abstract boolean holds(String name, String text);
    }
}
