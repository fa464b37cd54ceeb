package org.smalltable.core.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;

/** Draws companies at random, with every detail that a rule may ask for turning up now and then. */
final class Crowd {

    private static final List<String> CODES = List.of(
            "0901", "090111", "090121", "0902", "09", "0409", "1801", "1806", "2601", "2603", "26", "7403", "8471",
            "8528", "85", "9018", "901890", "3004", "30", "0202", "0203", "02");
    private static final List<String> SECTORS = List.of(
            "FOOD",
            "FOOD.DRINK",
            "FOOD.DRINK.COFFEE",
            "FOOD.DRINK.TEA",
            "FOOD.MEAT.MEAT",
            "TECH.MINE",
            "TECH.MINE.IRON",
            "TECH.MINE.COPPER",
            "MED.PHARMA",
            "MED.DEVICE",
            "MED",
            "CONS.APPL",
            "SERV.FIN",
            "SERV.LOG");
    private static final List<String> WORDS = List.of(
            "coffee", "tea", "arabica", "iron", "ore", "copper", "beef", "frozen", "device", "finance", "freight");
    private static final List<String> COUNTRIES = List.of("RW", "ET", "AU", "BR", "LA", "FR", "ZA", "IT", "CN");
    private static final List<String> TONGUES = List.of("en", "zh", "fr", "pt", "rw");

    private final SplittableRandom random;

    Crowd(long seed) {
        random = new SplittableRandom(seed);
    }

    Offer offer(int number) {
        List<Product> products = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            products.add(new Product(
                    "product " + i,
                    random.nextBoolean() ? Optional.of(new HsCode(pick(CODES))) : Optional.empty(),
                    random.nextInt(3) == 0 ? Optional.of(new Sector(pick(SECTORS))) : Optional.empty(),
                    random.nextInt(6) == 0));
        }
        return new Offer(party("Exhibitor " + number), products, sectors(), codes(), terms(), certificates(), orders());
    }

    Demand demand(int number) {
        return new Demand(
                party("Buyer " + number), "", sectors(), codes(), terms(), wishes(), certificates(), orders());
    }

    private Party party(String name) {
        return new Party(
                random.nextInt(60) == 0 ? "Twin" : name,
                random.nextInt(40) == 0 ? "Group" : "",
                new Country(pick(COUNTRIES)),
                some(TONGUES, 3).stream().map(SpokenLanguage::new).collect(Collectors.toSet()),
                random.nextInt(3) == 0 ? random.nextLong() & 0xFF : Party.ALWAYS_FREE);
    }

    private CountryWishes wishes() {
        if (random.nextBoolean()) {
            return CountryWishes.ANY;
        }
        return new CountryWishes(countries(1), countries(2), countries(2), groups(), groups());
    }

    private Set<Country> countries(int most) {
        Set<Country> countries = new TreeSet<>();
        some(COUNTRIES, most + 1).forEach(code -> countries.add(new Country(code)));
        return random.nextBoolean() ? countries : Set.of();
    }

    private Set<CountryGroup> groups() {
        return random.nextInt(4) == 0 ? Set.of(CountryGroup.values()[random.nextInt(3)]) : Set.of();
    }

    private Set<Sector> sectors() {
        Set<Sector> sectors = new TreeSet<>();
        some(SECTORS, 3).forEach(code -> sectors.add(new Sector(code)));
        return sectors;
    }

    private Set<HsCode> codes() {
        Set<HsCode> codes = new TreeSet<>();
        some(CODES, 4).forEach(code -> codes.add(new HsCode(code)));
        return codes;
    }

    private Terms terms() {
        Terms words = Sample.words(some(WORDS, 4).toArray(String[]::new));
        return new Terms(
                words.words(),
                random.nextInt(3) == 0 ? codes() : Set.of(),
                random.nextInt(3) == 0 ? sectors() : Set.of());
    }

    private Set<String> certificates() {
        return random.nextInt(3) == 0 ? new TreeSet<>(some(List.of("Halal", "ISO 9001", "Organic"), 3)) : Set.of();
    }

    private Optional<OrderSize> orders() {
        if (random.nextInt(3) != 0) {
            return Optional.empty();
        }
        int least = random.nextInt(1000);
        return Optional.of(new OrderSize(
                BigDecimal.valueOf(least),
                BigDecimal.valueOf(least + random.nextInt(1000)),
                Currency.getInstance(random.nextInt(5) == 0 ? "EUR" : "USD")));
    }

    private List<String> some(List<String> from, int below) {
        List<String> picked = new ArrayList<>();
        for (int i = random.nextInt(below); i > 0; i--) {
            picked.add(pick(from));
        }
        return picked.stream().distinct().toList();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    int number(int below) {
        return random.nextInt(below);
    }
}
