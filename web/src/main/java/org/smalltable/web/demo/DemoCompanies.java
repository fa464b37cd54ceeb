package org.smalltable.web.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.Product;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryFacts;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.HsEntry;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.participant.CompanyEntry;
import org.smalltable.persistence.participant.CompanyProfile;
import org.smalltable.persistence.participant.ParticipantProfile;

/** Draws the demo's companies: where from, what they bring or seek, when they are there. */
final class DemoCompanies {

    /** No country has more than this share of the exhibitors. */
    private static final double LARGEST_SHARE = 0.08;

    /** Countries of exhibitors at the eighth edition of the expo that the figures come from. */
    private static final int COUNTRIES = 138;

    private static final double PART_TIME = 0.3;
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

    private static final List<String> CITIES = List.of(
            "Shanghai",
            "Ningbo",
            "Hangzhou",
            "Suzhou",
            "Nanjing",
            "Qingdao",
            "Guangzhou",
            "Shenzhen",
            "Xiamen",
            "Chengdu",
            "Chongqing",
            "Wuhan",
            "Tianjin",
            "Dalian",
            "Beijing",
            "Hefei",
            "Changsha",
            "Xi'an");
    private static final Map<String, List<String>> BUYER_KINDS = Map.of(
            "manufacturing", List.of("Manufacturing", "Industries", "Processing"),
            "wholesale and retail", List.of("Trading", "Retail Group", "Import & Export", "Supermarkets"),
            "other (services, health, public, agriculture, logistics)",
                    List.of("Supply Chain", "Hospital Group", "Services", "Agriculture"));

    private final TradeFacts facts;
    private final Distributions figures;
    private final RandomGenerator random;
    private final int slots;
    private final InventedNames names = new InventedNames();
    private final Map<Sector, List<HsEntry>> headings = new HashMap<>();
    private final Map<Sector, List<Sector>> leaves = new LinkedHashMap<>();
    private final Lots<CountryFacts> countries;

    DemoCompanies(TradeFacts facts, Distributions figures, RandomGenerator random, int slots) {
        this.facts = facts;
        this.figures = figures;
        this.random = random;
        this.slots = slots;
        facts.headings()
                .forEach(entry -> entry.sector()
                        .ifPresent(sector -> headings.computeIfAbsent(sector, s -> new ArrayList<>())
                                .add(entry)));
        facts.sectors().stream()
                .map(sector -> sector.sector())
                .filter(sector -> sector.level() > 1 && facts.children(sector).isEmpty())
                .forEach(leaf -> leaves.computeIfAbsent(leaf.area(), area -> new ArrayList<>())
                        .add(leaf));
        countries = countryLots();
    }

    /** Published numbers of exhibitors where there are some, the rest by Zipf's law over as many countries as came. */
    private Lots<CountryFacts> countryLots() {
        Map<String, Double> published = figures.segments("exhibitor-country", "exhibitors");
        double all = figures.value("load", "full-scale test set", "exhibitors");
        Map<CountryFacts, Double> weights = new LinkedHashMap<>();
        List<CountryFacts> others = new ArrayList<>();
        for (CountryFacts country : facts.countries()) {
            Double known = published.get(country.country().code());
            if (known != null) {
                weights.put(country, Math.min(known, all * LARGEST_SHARE));
            } else if (!country.country().equals(TradeFacts.IMPORTER)
                    && !country.region().isEmpty()) {
                others.add(country);
            }
        }
        List<CountryFacts> ranked = Lots.some(others, COUNTRIES - weights.size(), random);
        double left = all - weights.values().stream().mapToDouble(w -> w).sum();
        double harmonic = 0;
        for (int rank = 1; rank <= ranked.size(); rank++) {
            harmonic += 1.0 / rank;
        }
        for (int rank = 1; rank <= ranked.size(); rank++) {
            weights.put(ranked.get(rank - 1), Math.min(left / harmonic / rank, all * LARGEST_SHARE));
        }
        return new Lots<>(weights);
    }

    List<CompanyEntry> exhibitors(int count) {
        Lots<String> areas = new Lots<>(figures.segments("exhibitor-area", "share"));
        double small = figures.value("exhibitor-size", "SME brought by an organiser", "all");
        List<CompanyEntry> drawn = new ArrayList<>();
        drawn.add(coffeeCoOperative());
        while (drawn.size() < count) {
            CountryFacts from = countries.draw(random);
            Sector first = Lots.one(leavesOf(new Sector(areas.draw(random))), random);
            Set<Sector> sectors = new LinkedHashSet<>(List.of(first));
            if (random.nextInt(3) == 0) {
                sectors.add(Lots.one(siblings(first), random));
            }
            List<Product> products = new ArrayList<>();
            for (Sector sector : sectors) {
                products.addAll(products(sector));
            }
            String name = names.of(from.country(), from.region(), first, random.nextDouble() < small, random);
            drawn.add(new CompanyEntry(
                    CompanyProfile.of(name, from.country()),
                    offering(products, sectors, spokenIn(from.country()), OptionalInt.of(4 + random.nextInt(5))),
                    presence()));
        }
        return drawn;
    }

    private CompanyEntry coffeeCoOperative() {
        Sector coffee = new Sector("FOOD.DRINK.COFFEE");
        List<Product> products = List.of(
                new Product("arabica, green beans", Optional.of(new HsCode("0901")), Optional.of(coffee), false),
                new Product("roasted coffee", Optional.of(new HsCode("0901")), Optional.of(coffee), true),
                new Product(
                        "natural honey", Optional.of(new HsCode("0409")), facts.sectorOf(new HsCode("0409")), false));
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
        List<HsEntry> known = headings.getOrDefault(sector, List.of());
        if (known.isEmpty()) {
            String service = facts.label(sector, Locale.ENGLISH).toLowerCase(Locale.ENGLISH);
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

    List<CompanyEntry> buyers(int count) {
        Map<String, Double> shares = new LinkedHashMap<>(figures.segments("buyer-interest", "share"));
        // The source gives these three together; the split is the one its row suggests.
        shares.remove("MED AUTO SERV together");
        shares.putAll(Map.of("MED", 0.11, "AUTO", 0.05, "SERV", 0.07));
        Lots<String> areas = new Lots<>(new TreeMap<>(shares));
        Lots<String> kinds = new Lots<>(figures.segments("buyer-industry", "share"));
        double overseas = figures.value("buyer-industry", "overseas buyers", "all");
        List<CompanyEntry> drawn = new ArrayList<>();
        drawn.add(foodImporter());
        while (drawn.size() < count) {
            Sector first = Lots.one(leavesOf(new Sector(areas.draw(random))), random);
            Set<Sector> sectors = new LinkedHashSet<>(List.of(first));
            sectors.addAll(Lots.some(siblings(first), random.nextInt(3), random));
            List<HsEntry> wanted = sectors.stream()
                    .flatMap(sector -> headings.getOrDefault(sector, List.of()).stream())
                    .toList();
            List<HsEntry> named = Lots.some(wanted, random.nextInt(5), random);
            String kind = Lots.one(BUYER_KINDS.getOrDefault(kinds.draw(random), List.of("Trading")), random);
            String city = Lots.one(CITIES, random);
            boolean abroad = random.nextDouble() < overseas;
            Country home = abroad ? countries.draw(random).country() : TradeFacts.IMPORTER;
            String name = abroad ? names.of(home, "Asia", first, false, random) : names.chinese(city, kind, random);
            drawn.add(new CompanyEntry(
                    new CompanyProfile(name, home, abroad ? "" : city, "", kind.toLowerCase(Locale.ENGLISH), "", ""),
                    seeking(interests(sectors, named), sectors, named, wishes(), buyerLanguages()),
                    presence()));
        }
        return drawn;
    }

    private CompanyEntry foodImporter() {
        Set<Sector> sectors = Set.of(new Sector("FOOD.DRINK.COFFEE"), new Sector("FOOD.DRINK.TEA"));
        CountryWishes wishes =
                new CountryWishes(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(CountryGroup.LEAST_DEVELOPED));
        return new CompanyEntry(
                new CompanyProfile(
                        "Haiyue Foods Import (Ningbo)", TradeFacts.IMPORTER, "Ningbo", "", "importer", "", ""),
                new ParticipantProfile(
                        "咖啡生豆和茶叶，小批量精品。 Specialty green coffee and tea in small lots.",
                        List.of(),
                        sectors,
                        Set.of(new HsCode("0901"), new HsCode("0902")),
                        Set.of(CHINESE, ENGLISH),
                        Set.of(),
                        wishes,
                        Optional.empty(),
                        OptionalInt.of(6)),
                -1);
    }

    private ParticipantProfile seeking(
            String interests,
            Set<Sector> sectors,
            List<HsEntry> named,
            CountryWishes wishes,
            Set<SpokenLanguage> languages) {
        Set<HsCode> codes = new TreeSet<>();
        named.forEach(entry -> codes.add(entry.code()));
        return new ParticipantProfile(
                interests,
                List.of(),
                sectors,
                codes,
                languages,
                Set.of(),
                wishes,
                Optional.empty(),
                OptionalInt.of(3 + random.nextInt(4)));
    }

    private String interests(Set<Sector> sectors, List<HsEntry> named) {
        Locale language =
                random.nextInt(2) == 0 ? Locale.CHINESE : random.nextInt(5) == 0 ? Locale.FRENCH : Locale.ENGLISH;
        List<String> words = new ArrayList<>();
        named.forEach(entry -> words.add(entry.labels().in(language)));
        sectors.forEach(sector -> words.add(facts.label(sector, language)));
        return String.join(language == Locale.CHINESE ? "、" : ", ", words.subList(0, Math.min(4, words.size())));
    }

    private CountryWishes wishes() {
        Set<Country> preferred = Set.of();
        Set<Country> refused = Set.of();
        Set<CountryGroup> groups = EnumSet.noneOf(CountryGroup.class);
        switch (random.nextInt(20)) {
            case 0, 1 -> preferred = Set.of(countries.draw(random).country());
            case 2 -> refused = Set.of(countries.draw(random).country());
            case 3 -> groups.add(CountryGroup.LEAST_DEVELOPED);
            case 4, 5 -> groups.add(CountryGroup.BELT_AND_ROAD);
            case 6 -> groups.add(CountryGroup.AFRICAN_UNION);
            default -> {
                // Most buyers look at the goods, not at where they come from.
            }
        }
        return new CountryWishes(Set.of(), preferred, refused, Set.of(), groups);
    }

    private Set<SpokenLanguage> buyerLanguages() {
        return random.nextInt(5) < 3 ? Set.of(CHINESE, ENGLISH) : Set.of(CHINESE);
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

    private List<Sector> siblings(Sector leaf) {
        return leavesOf(leaf.area()).stream()
                .filter(other -> leaf.parent().equals(other.parent()))
                .toList();
    }

    /** Some come for a part of the day only: half of it or more, in one piece. */
    private long presence() {
        if (random.nextDouble() >= PART_TIME) {
            return -1;
        }
        int length = slots / 2 + random.nextInt(slots / 2);
        int from = random.nextInt(slots - length + 1);
        return ((1L << length) - 1) << from;
    }

    private List<Sector> leavesOf(Sector area) {
        return leaves.getOrDefault(area, List.of());
    }
}
