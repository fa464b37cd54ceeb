package org.smalltable.web.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.Sector;

/** Company names that sound of their place and trade and belong to nobody: syllables, a word of the trade, a legal form. */
final class InventedNames {

    private static final Map<String, List<List<String>>> SYLLABLES = Map.of(
            "Africa",
                    List.of(
                            List.of("Im", "Ki", "Nya", "Ta", "Zu", "Ba", "Mwe", "Ako", "Se", "Ru"),
                            List.of("vu", "nga", "lo", "sa", "mbe", "ri", "du", "ki", "wa", "te"),
                            List.of("ra", "li", "zi", "ma", "no", "ro", "ni", "sha")),
            "Americas",
                    List.of(
                            List.of("Al", "Cor", "Mon", "Sol", "Ver", "Pal", "Lu", "Cas", "Tri", "Bel"),
                            List.of("ta", "di", "ve", "ma", "re", "lo", "ni", "sa"),
                            List.of("ra", "na", "do", "ra", "ria", "nte", "lia", "verde")),
            "Asia",
                    List.of(
                            List.of("Sa", "Ka", "Ni", "Ta", "Ha", "Mi", "Pra", "Su", "Lan", "Bin"),
                            List.of("ri", "na", "mo", "shi", "da", "ku", "yan", "tha"),
                            List.of("ra", "ko", "ta", "na", "wan", "ma", "li", "ya")),
            "Europe",
                    List.of(
                            List.of("Hel", "Nor", "Bran", "Lin", "Vald", "Aur", "Kes", "Ost", "Mar", "Fjel"),
                            List.of("de", "vi", "ga", "mo", "sta", "li", "ne", "ra"),
                            List.of("n", "ra", "lt", "ck", "na", "sen", "ric", "va")),
            "Oceania",
                    List.of(
                            List.of("Wa", "Ko", "Ma", "Ta", "Bill", "Kur", "Nara"),
                            List.of("ra", "ru", "nga", "bee", "lo", "wi"),
                            List.of("tah", "long", "ra", "na", "poi", "ka")));

    private static final List<String> PINYIN = List.of(
            "Hai", "Yue", "Jin", "Rui", "Heng", "Tai", "Xin", "Hua", "Bo", "Cheng", "Da", "Fu", "Guang", "Hong", "Jia",
            "Kang", "Lian", "Ming", "Ning", "Qi", "Run", "Sheng", "Tong", "Wan", "Xiang", "Yi", "Zhong", "Chang", "De",
            "Feng");

    private static final Map<String, List<String>> TRADE = Map.ofEntries(
            Map.entry("FOOD.DRINK", List.of("Highlands", "Roasters", "Estates", "Drinks")),
            Map.entry("FOOD.ALC", List.of("Cellars", "Vineyards", "Distillers")),
            Map.entry("FOOD", List.of("Foods", "Farms", "Harvest", "Provisions", "Growers")),
            Map.entry("AUTO", List.of("Motors", "Mobility", "Automotive")),
            Map.entry("TECH.MINE", List.of("Minerals", "Resources", "Mining")),
            Map.entry("TECH", List.of("Engineering", "Systems", "Machines", "Technologies", "Works")),
            Map.entry("CONS", List.of("Living", "Design", "Goods", "Textiles", "Home")),
            Map.entry("MED", List.of("Medical", "Health", "Pharma", "Surgical")),
            Map.entry("SERV", List.of("Services", "Partners", "Logistics", "Advisory")));

    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("DE", "GmbH"),
            Map.entry("AT", "GmbH"),
            Map.entry("CH", "AG"),
            Map.entry("FR", "SAS"),
            Map.entry("BE", "NV"),
            Map.entry("NL", "B.V."),
            Map.entry("IT", "S.r.l."),
            Map.entry("ES", "S.L."),
            Map.entry("BR", "Ltda."),
            Map.entry("AR", "S.A."),
            Map.entry("MX", "S.A. de C.V."),
            Map.entry("US", "Inc."),
            Map.entry("CA", "Inc."),
            Map.entry("JP", "K.K."),
            Map.entry("KR", "Co., Ltd."),
            Map.entry("AU", "Pty Ltd"),
            Map.entry("DK", "A/S"),
            Map.entry("SE", "AB"),
            Map.entry("FI", "Oy"),
            Map.entry("NO", "AS"),
            Map.entry("IN", "Pvt. Ltd."),
            Map.entry("MY", "Sdn. Bhd."),
            Map.entry("ZA", "(Pty) Ltd"));

    private static final List<String> CO_OPERATIVE = List.of("Co-operative", "Growers' Union", "Women's Collective");

    private final Set<String> taken = new HashSet<>();

    /** A name not given before. */
    String of(Country country, String region, Sector sector, boolean small, RandomGenerator random) {
        List<List<String>> parts = Objects.requireNonNull(SYLLABLES.getOrDefault(region, SYLLABLES.get("Asia")));
        String name;
        do {
            StringBuilder stem = new StringBuilder();
            for (List<String> part : parts) {
                stem.append(Lots.one(part, random));
            }
            String form = small && sector.code().startsWith("FOOD") && random.nextInt(3) == 0
                    ? Lots.one(CO_OPERATIVE, random)
                    : FORMS.getOrDefault(country.code(), "Ltd");
            name = stem + " " + Lots.one(trade(sector), random) + " " + form;
        } while (!taken.add(name));
        return name;
    }

    /** A Chinese importer's name in Latin letters, with its city. */
    String chinese(String city, String kind, RandomGenerator random) {
        String name;
        do {
            String first = Lots.one(PINYIN, random);
            String second = Lots.one(PINYIN, random).toLowerCase(Locale.ROOT);
            name = first + second + " " + kind + " (" + city + ")";
        } while (!taken.add(name));
        return name;
    }

    private static List<String> trade(Sector sector) {
        return sector.parent()
                .flatMap(parent -> Optional.ofNullable(TRADE.get(parent.code())))
                .or(() -> Optional.ofNullable(TRADE.get(sector.area().code())))
                .orElse(List.of("Trading"));
    }
}
