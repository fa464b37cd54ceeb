package org.smalltable.web.demo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.Product;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryFacts;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.HsEntry;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.persistence.participant.CompanyEntry;
import org.smalltable.persistence.participant.CompanyProfile;
import org.smalltable.persistence.participant.ParticipantProfile;

/** Draws the demo's exhibitors: where from, what they bring, in which languages. */
final class DemoExhibitors {

    private static final double FIRST_SHOWN = 0.11;

    private static final SpokenLanguage ENGLISH = new SpokenLanguage("en");
    private static final SpokenLanguage CHINESE = new SpokenLanguage("zh");
    private static final SpokenLanguage FRENCH = new SpokenLanguage("fr");
    private static final SpokenLanguage SPANISH = new SpokenLanguage("es");

    private static final Set<String> FRENCH_SPEAKING = Set.of(
            "FR", "BE", "CH", "SN", "CI", "ML", "BF", "NE", "TG", "BJ", "CM", "CD", "CG", "GA", "MG", "TD", "GN", "BI",
            "RW", "DJ", "TN", "MA", "DZ", "KM", "CF");
    private static final Set<String> SPANISH_SPEAKING =
            Set.of("ES", "AR", "CL", "PE", "CO", "MX", "EC", "UY", "PY", "BO", "CR", "PA", "CU", "DO", "GT", "HN");

    private final DemoSource source;
    private final RandomGenerator random;

    DemoExhibitors(DemoSource source, RandomGenerator random) {
        this.source = source;
        this.random = random;
    }

    /** So many, the one of the demo's account first. */
    List<CompanyEntry> draw(int count) {
        Lots<String> areas = new Lots<>(source.figures().segments("exhibitor-area", "share"));
        double small = source.figures().value("exhibitor-size", "SME brought by an organiser", "all");
        List<CompanyEntry> drawn = new ArrayList<>();
        drawn.add(coffeeCoOperative());
        while (drawn.size() < count) {
            CountryFacts from = source.countries().draw(random);
            Sector first = Lots.one(source.leaves().of(new Sector(areas.draw(random))), random);
            Set<Sector> sectors = new LinkedHashSet<>(List.of(first));
            if (random.nextInt(3) == 0) {
                sectors.add(Lots.one(source.leaves().siblings(first), random));
            }
            List<Product> products = new ArrayList<>();
            for (Sector sector : sectors) {
                products.addAll(products(sector));
            }
            String name = source.names().of(from.country(), from.region(), first, random.nextDouble() < small, random);
            drawn.add(new CompanyEntry(
                    CompanyProfile.of(name, from.country()),
                    offering(products, sectors, spokenIn(from.country()), OptionalInt.of(4 + random.nextInt(5))),
                    Presence.draw(source.slots(), random)));
        }
        return drawn;
    }

    private CompanyEntry coffeeCoOperative() {
        Sector coffee = new Sector("FOOD.DRINK.COFFEE");
        List<Product> products = List.of(
                new Product("arabica, green beans", Optional.of(new HsCode("0901")), Optional.of(coffee), false),
                new Product("roasted coffee", Optional.of(new HsCode("0901")), Optional.of(coffee), true),
                new Product(
                        "natural honey",
                        Optional.of(new HsCode("0409")),
                        source.facts().sectorOf(new HsCode("0409")),
                        false));
        return new CompanyEntry(
                new CompanyProfile(
                        "Imvura Hills Coffee Co-operative",
                        new Country("RW"),
                        "Western Province",
                        "",
                        "co-operative",
                        "",
                        "1,200 families who grow, wash and roast their own coffee."),
                offering(products, Set.of(coffee), Set.of(ENGLISH, FRENCH), OptionalInt.of(8)),
                -1);
    }

    private ParticipantProfile offering(
            List<Product> products, Set<Sector> sectors, Set<SpokenLanguage> languages, OptionalInt most) {
        return new ParticipantProfile(
                "", products, sectors, Set.of(), languages, Set.of(), CountryWishes.ANY, Optional.empty(), most);
    }

    private List<Product> products(Sector sector) {
        List<HsEntry> known = source.leaves().goods(sector);
        if (known.isEmpty()) {
            String service = source.facts().label(sector, Locale.ENGLISH).toLowerCase(Locale.ENGLISH);
            return List.of(new Product(service, Optional.empty(), Optional.of(sector), random.nextInt(9) == 0));
        }
        return Lots.some(known, 1 + random.nextInt(3), random).stream()
                .map(entry -> new Product(
                        word(entry), Optional.of(entry.code()), Optional.of(sector), random.nextDouble() < FIRST_SHOWN))
                .toList();
    }

    /** What people call goods of a heading: one of its keywords, else its label. */
    private String word(HsEntry entry) {
        return entry.keywords().isEmpty()
                ? entry.labels().in(Locale.ENGLISH).toLowerCase(Locale.ENGLISH)
                : Lots.one(entry.keywords(), random);
    }

    private Set<SpokenLanguage> spokenIn(Country country) {
        Set<SpokenLanguage> spoken = new TreeSet<>();
        if (FRENCH_SPEAKING.contains(country.code())) {
            spoken.add(FRENCH);
        }
        if (SPANISH_SPEAKING.contains(country.code())) {
            spoken.add(SPANISH);
        }
        if (spoken.isEmpty() || random.nextInt(5) < 3) {
            spoken.add(ENGLISH);
        }
        if (random.nextInt(6) == 0) {
            spoken.add(CHINESE);
        }
        return spoken;
    }
}
