package org.smalltable.cli.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.Demand;
import org.smalltable.core.matching.Offer;
import org.smalltable.core.matching.Party;
import org.smalltable.core.matching.Product;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryFacts;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.HsEntry;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SectorFacts;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.core.trade.TradeFacts;

/**
 * Companies drawn by a seed, like those of a large expo: areas in the shares reported of the China International Import
 * Expo, within them few sectors and headings that many deal in and many that few do, texts from the trade words of the
 * headings. About a quarter of the pairs share a sector or a chapter.
 */
public final class MadeUpExpo {

    private static final Map<String, Double> EXHIBITOR_AREAS =
            Map.of("FOOD", 0.46, "CONS", 0.19, "TECH", 0.12, "MED", 0.10, "SERV", 0.11, "AUTO", 0.02);
    private static final Map<String, Double> BUYER_AREAS =
            Map.of("FOOD", 0.34, "TECH", 0.24, "CONS", 0.19, "MED", 0.11, "AUTO", 0.05, "SERV", 0.07);
    private static final List<String> EXHIBITOR_TONGUES = List.of("en", "en", "en", "en", "fr", "es", "pt", "zh");
    private static final List<String> BUYER_TONGUES = List.of("zh", "zh", "en");

    private final TradeFacts facts;
    private final Random random;
    private final Map<String, List<Sector>> leaves = new TreeMap<>();
    private final Map<Sector, List<HsEntry>> headings = new TreeMap<>();
    private final List<Country> countries;

    /** The companies that this seed draws; each call draws the next one. */
    public MadeUpExpo(TradeFacts facts, long seed) {
        this.facts = facts;
        this.random = new Random(seed);
        for (SectorFacts sector : facts.sectors()) {
            if (facts.children(sector.sector()).isEmpty()) {
                leaves.computeIfAbsent(sector.sector().area().code(), area -> new ArrayList<>())
                        .add(sector.sector());
            }
        }
        facts.headings()
                .forEach(entry -> entry.sector()
                        .ifPresent(sector -> headings.computeIfAbsent(sector, s -> new ArrayList<>())
                                .add(entry)));
        this.countries = new ArrayList<>(
                facts.countries().stream().map(CountryFacts::country).toList());
        // Which ones are the common ones is drawn too.
        leaves.values().forEach(list -> Collections.shuffle(list, random));
        headings.values().forEach(list -> Collections.shuffle(list, random));
        Collections.shuffle(countries, random);
    }

    /** The next exhibitor, named by a number. */
    public Offer offer(int number) {
        String area = area(EXHIBITOR_AREAS);
        Set<Sector> sectors = new TreeSet<>();
        List<Product> products = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            Sector sector = common(leaves.getOrDefault(area, List.of()));
            sectors.add(sector);
            for (int product = 1 + random.nextInt(2); product > 0; product--) {
                products.add(product(sector));
            }
        }
        Party party = Party.of("Exhibitor " + number, common(countries)).speaking(tongue(EXHIBITOR_TONGUES));
        return Offer.of(party, products).with(sectors, Set.of());
    }

    private Product product(Sector sector) {
        List<HsEntry> entries = headings.getOrDefault(sector, List.of());
        boolean isNew = random.nextInt(100) == 0;
        if (entries.isEmpty()) {
            return new Product(facts.label(sector, Locale.ENGLISH), Optional.empty(), Optional.of(sector), isNew);
        }
        HsEntry entry = common(entries);
        return new Product(words(entry), Optional.of(entry.code()), Optional.empty(), isNew);
    }

    /** The next buyer, named by a number. */
    public Demand demand(int number) {
        String area = area(BUYER_AREAS);
        Set<Sector> sectors = new TreeSet<>();
        Set<HsCode> codes = new HashSet<>();
        List<String> text = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            area = random.nextInt(6) == 0 ? area(BUYER_AREAS) : area;
            Sector sector = common(leaves.getOrDefault(area, List.of()));
            sectors.add(random.nextInt(8) == 0 ? sector.parent().orElse(sector) : sector);
            List<HsEntry> entries = headings.getOrDefault(sector, List.of());
            if (entries.isEmpty()) {
                text.add(facts.label(sector, Locale.ENGLISH));
            }
            for (int code = entries.isEmpty() ? 0 : 1 + random.nextInt(2); code > 0; code--) {
                HsEntry entry = common(entries);
                codes.add(random.nextInt(8) == 0 ? entry.code().chapter() : entry.code());
                text.add(words(entry));
            }
        }
        Party party = Party.of("Buyer " + number, TradeFacts.IMPORTER).speaking(tongue(BUYER_TONGUES));
        return Demand.of(party, String.join(", ", text), sectors, codes).wishing(wishes());
    }

    private CountryWishes wishes() {
        return switch (random.nextInt(10)) {
            case 0 -> CountryWishes.refusing(common(countries));
            case 1 -> CountryWishes.preferring(CountryGroup.values()[random.nextInt(CountryGroup.values().length)]);
            default -> CountryWishes.ANY;
        };
    }

    private String words(HsEntry entry) {
        List<String> keywords = entry.keywords();
        return keywords.isEmpty() ? entry.labels().english() : keywords.get(random.nextInt(keywords.size()));
    }

    private Set<SpokenLanguage> tongue(List<String> tongues) {
        return Set.of(new SpokenLanguage(tongues.get(random.nextInt(tongues.size()))));
    }

    private String area(Map<String, Double> shares) {
        double left = random.nextDouble();
        for (Map.Entry<String, Double> share : new TreeMap<>(shares).entrySet()) {
            left -= share.getValue();
            if (left < 0) {
                return share.getKey();
            }
        }
        return "FOOD";
    }

    /** Draws the early ones of a list much more often than the late ones, as trade does. */
    private <T> T common(List<T> list) {
        int index = (int) Math.exp(random.nextDouble() * Math.log(list.size() + 1.0)) - 1;
        return list.get(Math.clamp(index, 0, list.size() - 1));
    }
}
