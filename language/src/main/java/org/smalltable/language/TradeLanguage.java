package org.smalltable.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.smalltable.core.matching.Demand;
import org.smalltable.core.matching.Offer;
import org.smalltable.core.matching.Terms;
import org.smalltable.core.trade.CountryFacts;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.HsEntry;
import org.smalltable.core.trade.Labels;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.TradeFacts;

/**
 * Understands what companies write of their goods. Words are brought to their ground form; phrases are looked up in the
 * names and trade words of headings and sectors, in three languages, so that what 咖啡, "café vert" and "arabica" have in
 * common is found. Needs no network and no model. Thread-safe; making one takes some tenths of a second, so keep it.
 */
public final class TradeLanguage {

    private static final Pattern PHRASE_END = Pattern.compile("[,;:.()/\\n、，；：。（）]+|\\s(?:and|et|und|y|e)\\s");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern HAN_PAIR = Pattern.compile("\\p{IsHan}{2}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2}");

    /** Words that every second company uses and that tell nothing of its goods. */
    private static final Set<String> FILLERS = Set.of(
            "product",
            "goods",
            "good",
            "article",
            "import",
            "export",
            "quality",
            "high",
            "other",
            "various",
            "kind",
            "including",
            "include",
            "etc",
            "all",
            "our",
            "we",
            "new",
            "use",
            "produit",
            "de",
            "des",
            "du",
            "la",
            "le",
            "les",
            "en",
            "et",
            "pour",
            "autre",
            "a",
            "an",
            "from",
            "large",
            "premium",
            "trade",
            "commerce",
            "business",
            "industry",
            "industrial",
            "equipment",
            "system",
            "material",
            "进口",
            "出口",
            "优质",
            "商品",
            "设备");

    /** A phrase that could mean goods of more chapters means none: "parts" are those of shoes, umbrellas and prams. */
    private static final int MOST_CHAPTERS = 3;

    private static final List<Locale> READERS = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.CHINESE);

    private final Map<Tongue, Lexicon<HsCode>> headings =
            Map.of(Tongue.ENGLISH, new Lexicon<>(), Tongue.FRENCH, new Lexicon<>(), Tongue.CHINESE, new Lexicon<>());
    private final Map<Tongue, Lexicon<Sector>> sectors =
            Map.of(Tongue.ENGLISH, new Lexicon<>(), Tongue.FRENCH, new Lexicon<>(), Tongue.CHINESE, new Lexicon<>());

    /** Names of countries, in ground form: an origin is no product. */
    private final Set<String> origins = new HashSet<>();

    /** Learns the names and trade words of these facts. */
    public TradeLanguage(TradeFacts facts) {
        facts.headings().forEach(this::learn);
        TradeWords.shipped().forEach(this::learn);
        // An area is too wide to be meant by a product's name.
        facts.sectors().stream()
                .filter(sector -> sector.sector().level() > 1)
                .forEach(sector -> learn(sectors, sector.sector(), sector.labels()));
        for (CountryFacts country : facts.countries()) {
            for (Locale reader : READERS) {
                learnOrigin(country.country().name(reader));
            }
        }
    }

    private void learnOrigin(String name) {
        for (Tongue tongue : tonguesOf(name)) {
            for (Token word : words(tongue, name)) {
                // Turkey and Chili are also something to eat.
                if (headings.values().stream().noneMatch(lexicon -> lexicon.knows(word.ground()))) {
                    origins.add(word.ground());
                }
            }
        }
    }

    private void learn(HsEntry entry) {
        learn(headings, entry.code(), entry.labels());
        entry.keywords().forEach(keyword -> learn(headings, entry.code(), Tongue.ENGLISH, keyword));
    }

    private void learn(TradeWords entry) {
        entry.english().forEach(word -> learn(headings, entry.code(), Tongue.ENGLISH, word));
        entry.french().forEach(word -> learn(headings, entry.code(), Tongue.FRENCH, word));
        entry.chinese().forEach(word -> learn(headings, entry.code(), Tongue.CHINESE, word));
    }

    /** A name is learnt as a whole and by its parts: "tea and mate" is what both teas and mates are sold under. */
    private static <M> void learn(Map<Tongue, Lexicon<M>> lexicons, M meaning, Labels labels) {
        Map<Tongue, String> names = Map.of(
                Tongue.ENGLISH, labels.english(), Tongue.FRENCH, labels.french(), Tongue.CHINESE, labels.chinese());
        names.forEach((tongue, name) -> {
            learn(lexicons, meaning, tongue, name);
            for (String part : PHRASE_END.split(name)) {
                learn(lexicons, meaning, tongue, part);
            }
        });
    }

    private static <M> void learn(Map<Tongue, Lexicon<M>> lexicons, M meaning, Tongue tongue, String description) {
        of(lexicons, tongue).learn(meaning, words(tongue, description));
        if (tongue == Tongue.CHINESE) {
            of(lexicons, tongue).learn(meaning, pairs(description));
        }
    }

    /** Neighbouring characters: Chinese words are cut differently in a name and in a sentence, their halves are not. */
    private static List<Token> pairs(String text) {
        List<Token> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            String pair = text.substring(i, i + 2);
            if (HAN_PAIR.matcher(pair).matches()) {
                pairs.add(new Token(pair, pair));
            }
        }
        return pairs;
    }

    /** What a text says. An empty text says nothing. */
    public Terms understand(String text) {
        Map<String, String> words = new TreeMap<>();
        Set<HsCode> codes = new HashSet<>();
        Set<Sector> meantSectors = new HashSet<>();
        for (String phrase : PHRASE_END.split(text)) {
            Set<HsCode> headingsMeant = new HashSet<>();
            for (Tongue tongue : tonguesOf(phrase)) {
                List<Token> tokens = words(tongue, phrase);
                // Latin letters count as words once; French is listened to for its meaning only.
                if (tongue != Tongue.FRENCH) {
                    tokens.forEach(token -> words.putIfAbsent(token.ground(), token.written()));
                }
                List<Token> telling = new ArrayList<>(tokens);
                telling.removeIf(token -> origins.contains(token.ground()));
                if (tongue == Tongue.CHINESE) {
                    // Beside words and pairs, a single character of a longer phrase says next to nothing.
                    telling.removeIf(token ->
                            token.ground().length() == 1 && phrase.strip().length() > 1);
                    pairs(phrase).stream()
                            .filter(pair -> of(headings, tongue).knows(pair.ground()))
                            .forEach(telling::add);
                }
                headingsMeant.addAll(of(headings, tongue).meant(telling));
                meantSectors.addAll(of(sectors, tongue).meant(telling));
            }
            if (headingsMeant.stream().map(HsCode::chapter).distinct().count() <= MOST_CHAPTERS) {
                codes.addAll(headingsMeant);
            }
        }
        return new Terms(words, codes, meantSectors);
    }

    /** The offer with its product texts understood. */
    public Offer understand(Offer offer) {
        return offer.withTerms(understand(offer.text()));
    }

    /** The demand with its text understood. */
    public Demand understand(Demand demand) {
        return demand.withTerms(understand(demand.text()));
    }

    private static List<Tongue> tonguesOf(String phrase) {
        List<Tongue> tongues = new ArrayList<>();
        if (HAN.matcher(phrase).find()) {
            tongues.add(Tongue.CHINESE);
        }
        if (LATIN.matcher(phrase).find()) {
            tongues.add(Tongue.ENGLISH);
            tongues.add(Tongue.FRENCH);
        }
        return tongues;
    }

    private static List<Token> words(Tongue tongue, String text) {
        return tongue.tokens(text).stream()
                .filter(token -> !FILLERS.contains(token.ground()))
                // The Chinese tokenizer meets Latin words too; those belong to the others.
                .filter(token ->
                        tongue != Tongue.CHINESE || HAN.matcher(token.ground()).find())
                .filter(token ->
                        tongue == Tongue.CHINESE || !HAN.matcher(token.ground()).find())
                .toList();
    }

    private static <M> Lexicon<M> of(Map<Tongue, Lexicon<M>> lexicons, Tongue tongue) {
        return Objects.requireNonNull(lexicons.get(tongue));
    }
}
