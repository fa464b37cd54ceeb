package org.smalltable.web.company;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.ProductFound;
import org.smalltable.core.trade.ProductSearch;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.web.layout.Choice;

/** What companies choose from when they describe themselves: products, sectors, languages, certificates. */
@ApplicationScoped
class TradeChoices {

    /** Most finds shown under a field: more than that is no help, another word is. */
    static final int MOST_FOUND = 8;

    private static final List<String> LANGUAGES = List.of(
            "en", "zh", "fr", "es", "pt", "ar", "ru", "de", "it", "ja", "ko", "nl", "pl", "tr", "fa", "ur", "hi", "bn",
            "id", "ms", "th", "vi", "sw", "am", "rw", "mn", "kk", "uk");

    private static final Set<String> PAGES = Set.of("en", "zh", "fr");

    /** Names that certificates are known by everywhere; others are typed. */
    static final List<String> CERTIFICATES = List.of(
            "Organic",
            "Fairtrade",
            "Rainforest Alliance",
            "Halal",
            "Kosher",
            "HACCP",
            "ISO 22000",
            "GlobalG.A.P.",
            "ISO 9001",
            "ISO 14001",
            "ISO 13485",
            "GMP",
            "CE",
            "CCC",
            "FDA",
            "FSC",
            "OEKO-TEX",
            "Kimberley Process");

    private final TradeFacts facts = TradeFacts.shipped();
    private final ProductSearch search = new ProductSearch(facts);

    /** One find as the reader reads it. */
    record Found(String code, String sector, String label, String sectorLabel) {}

    /** A sector with those below it. */
    record Branch(String value, String label, int level, List<Branch> below) {

        /** This and everything below it, in the order of a list. */
        public List<Branch> flat() {
            return Stream.concat(Stream.of(this), below.stream().flatMap(branch -> branch.flat().stream()))
                    .toList();
        }
    }

    TradeFacts facts() {
        return facts;
    }

    List<Found> find(String typed, Locale locale) {
        return search.find(typed, MOST_FOUND).stream()
                .map(found -> found(found, locale))
                .toList();
    }

    /** A known product code as people write it. */
    Optional<HsCode> code(String written) {
        try {
            return Optional.of(HsCode.of(written)).filter(facts::isKnown);
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }

    Optional<Sector> sector(String written) {
        try {
            return Optional.of(Sector.of(written))
                    .filter(sector -> facts.sector(sector).isPresent());
        } catch (IllegalArgumentException noSector) {
            return Optional.empty();
        }
    }

    String label(HsCode code, Locale locale) {
        return facts.label(code, locale);
    }

    /** A code with its name, for a list to choose from. */
    Choice choice(HsCode code, Locale locale) {
        return new Choice(code.digits(), code.digits() + " " + label(code, locale));
    }

    List<Branch> sectors(Locale locale) {
        return facts.sectors().stream()
                .filter(sector -> sector.sector().level() == 1)
                .map(sector -> branch(sector.sector(), locale))
                .toList();
    }

    /**
     * The languages spoken most at such tables, and those already named: first those of the pages, which most people speak
     * here, then the others as the reader's language sorts them.
     */
    List<Choice> languages(Locale locale, Collection<String> named) {
        return Stream.concat(LANGUAGES.stream(), named.stream())
                .distinct()
                .flatMap(tag -> spoken(tag).stream())
                .map(language -> new Choice(language.tag(), capital(language.name(locale), locale)))
                .sorted(Comparator.comparing((Choice choice) -> !PAGES.contains(choice.value()))
                        .thenComparing(Choice::label, Collator.getInstance(locale)))
                .toList();
    }

    Optional<SpokenLanguage> spoken(String tag) {
        try {
            return Optional.of(new SpokenLanguage(tag));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Branch branch(Sector sector, Locale locale) {
        List<Branch> below = new ArrayList<>();
        facts.children(sector).forEach(child -> below.add(branch(child, locale)));
        return new Branch(sector.code(), facts.label(sector, locale), sector.level(), below);
    }

    private Found found(ProductFound found, Locale locale) {
        return new Found(
                found.code().map(HsCode::digits).orElse(""),
                found.sector().map(Sector::code).orElse(""),
                found.labels().in(locale),
                found.sector().map(sector -> facts.label(sector, locale)).orElse(""));
    }

    private static String capital(String name, Locale locale) {
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
