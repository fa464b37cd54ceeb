package org.smalltable.web.demo;

import java.util.ArrayList;
import java.util.EnumSet;
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
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.HsEntry;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.participant.CompanyEntry;
import org.smalltable.persistence.participant.CompanyProfile;
import org.smalltable.persistence.participant.ParticipantProfile;

/** Draws the demo's buyers: what they seek, in their own words, and from where they want it. */
final class DemoBuyers {

    private static final SpokenLanguage ENGLISH = new SpokenLanguage("en");
    private static final SpokenLanguage CHINESE = new SpokenLanguage("zh");

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

    private final DemoSource source;
    private final RandomGenerator random;

    DemoBuyers(DemoSource source, RandomGenerator random) {
        this.source = source;
        this.random = random;
    }

    /** So many, the one of the demo's account first. */
    List<CompanyEntry> draw(int count) {
        Map<String, Double> shares = new LinkedHashMap<>(source.figures().segments("buyer-interest", "share"));
        // The source gives these three together; the split is the one its row suggests.
        shares.remove("MED AUTO SERV together");
        shares.putAll(Map.of("MED", 0.11, "AUTO", 0.05, "SERV", 0.07));
        Lots<String> areas = new Lots<>(new TreeMap<>(shares));
        Lots<String> kinds = new Lots<>(source.figures().segments("buyer-industry", "share"));
        double overseas = source.figures().value("buyer-industry", "overseas buyers", "all");
        List<CompanyEntry> drawn = new ArrayList<>();
        drawn.add(foodImporter());
        while (drawn.size() < count) {
            Sector first = Lots.one(source.leaves().of(new Sector(areas.draw(random))), random);
            Set<Sector> sectors = new LinkedHashSet<>(List.of(first));
            sectors.addAll(Lots.some(source.leaves().siblings(first), random.nextInt(3), random));
            List<HsEntry> wanted = sectors.stream()
                    .flatMap(sector -> source.leaves().goods(sector).stream())
                    .toList();
            List<HsEntry> named = Lots.some(wanted, random.nextInt(5), random);
            String kind = Lots.one(BUYER_KINDS.getOrDefault(kinds.draw(random), List.of("Trading")), random);
            String city = Lots.one(CITIES, random);
            boolean abroad = random.nextDouble() < overseas;
            Country home = abroad ? source.countries().draw(random).country() : TradeFacts.IMPORTER;
            String name = abroad
                    ? source.names().of(home, "Asia", first, false, random)
                    : source.names().chinese(city, kind, random);
            drawn.add(new CompanyEntry(
                    new CompanyProfile(name, home, abroad ? "" : city, "", kind.toLowerCase(Locale.ENGLISH), "", ""),
                    seeking(interests(sectors, named), sectors, named, wishes(), buyerLanguages()),
                    Presence.draw(source.slots(), random)));
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
        sectors.forEach(sector -> words.add(source.facts().label(sector, language)));
        return String.join(language == Locale.CHINESE ? "、" : ", ", words.subList(0, Math.min(4, words.size())));
    }

    private CountryWishes wishes() {
        Set<Country> preferred = Set.of();
        Set<Country> refused = Set.of();
        Set<CountryGroup> groups = EnumSet.noneOf(CountryGroup.class);
        switch (random.nextInt(20)) {
            case 0, 1 -> preferred = Set.of(source.countries().draw(random).country());
            case 2 -> refused = Set.of(source.countries().draw(random).country());
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
}
