package org.smalltable.core.trade;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds product codes and services by what people type: words of any of the product's languages ("coffee", "café", 咖啡),
 * trade words ("arabica"), or the first digits of a code ("0901", "09.01"). Accents, capital letters and the plural's s do
 * not matter. Chinese is found anywhere in a name, as it is written without blanks.
 *
 * <p>Immutable and thread-safe. Equal questions get equal answers: the better match first, then the lower code.
 */
public final class ProductSearch {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CODE = Pattern.compile("[0-9][0-9.\\s]*");

    private static final int WHOLE_NAME = 60;
    private static final int NAME_WORD = 40;
    private static final int KEYWORD = 36;
    private static final int NAME_START = 24;
    private static final int KEYWORD_START = 20;
    private static final int INSIDE = 12;

    private final TradeFacts facts;
    private final List<Entry> entries = new ArrayList<>();

    /** A search over these facts. Making it reads all of them: keep what you get. */
    public ProductSearch(TradeFacts facts) {
        this.facts = facts;
        facts.headings().forEach(heading -> entries.add(Entry.of(heading, facts)));
        facts.chapters().forEach(chapter -> entries.add(Entry.of(chapter, facts)));
        facts.sectors().stream()
                .filter(sector -> !sector.services().isEmpty())
                .forEach(service -> entries.add(Entry.of(service)));
    }

    /**
     * The best matches, at most so many. Who types several words gets what has all of them, and only if there is nothing,
     * what has some.
     */
    public List<ProductFound> find(String typed, int most) {
        String text = fold(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        if (CODE.matcher(text).matches()) {
            return byDigits(text.replaceAll("[^0-9]", "")).limit(most).toList();
        }
        List<String> words = words(text).toList();
        List<Match> matches = entries.stream()
                .map(entry -> new Match(entry, entry.points(words, text), entry.count(words)))
                .filter(match -> match.words() > 0)
                .toList();
        int best = matches.stream().mapToInt(Match::words).max().orElse(0);
        return matches.stream()
                .filter(match -> match.words() == best)
                .sorted(Comparator.comparingInt(Match::points)
                        .reversed()
                        .thenComparing(match -> match.entry().key()))
                .limit(most)
                .map(match -> match.entry().found())
                .toList();
    }

    /** The product of one code, a subheading by the name of its heading; empty when there is no such heading. */
    public Optional<ProductFound> of(HsCode code) {
        return facts.entry(code)
                .map(entry -> new ProductFound(Optional.of(code), facts.sectorOf(code), entry.labels()));
    }

    private Stream<ProductFound> byDigits(String digits) {
        if (digits.length() >= 5) {
            // Subheadings are not listed: who types a whole one means it.
            int length = digits.length() == 5 ? 4 : 6;
            return of(new HsCode(digits.substring(0, length))).stream();
        }
        return entries.stream()
                .filter(entry -> entry.found()
                        .code()
                        .filter(code -> code.digits().startsWith(digits))
                        .isPresent())
                .sorted(Comparator.comparingInt((Entry entry) -> entry.key().length())
                        .thenComparing(Entry::key))
                .map(Entry::found);
    }

    private static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("Œ", "oe");
        return Normalizer.normalize(plain, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> words(String folded) {
        return BETWEEN_WORDS
                .splitAsStream(folded)
                .filter(word -> !word.isEmpty())
                .map(ProductSearch::singular);
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private record Match(Entry entry, int points, int words) {}

    private record Entry(
            String key,
            ProductFound found,
            Set<String> names,
            Set<String> nameWords,
            Set<String> keywords,
            Set<String> keywordWords,
            String chinese) {

        static Entry of(HsEntry entry, TradeFacts facts) {
            Optional<Sector> sector = entry.sector().or(() -> facts.sectorOf(entry.code()));
            ProductFound found = new ProductFound(Optional.of(entry.code()), sector, entry.labels());
            return of(entry.code().digits(), found, entry.keywords());
        }

        static Entry of(SectorFacts service) {
            ProductFound found = new ProductFound(Optional.empty(), Optional.of(service.sector()), service.labels());
            return of("~" + service.sector().code(), found, List.of());
        }

        private static Entry of(String key, ProductFound found, List<String> keywords) {
            Set<String> names = new LinkedHashSet<>();
            Set<String> nameWords = new LinkedHashSet<>();
            for (String label : found.labels().all()) {
                names.add(fold(label));
                words(fold(label)).forEach(nameWords::add);
            }
            Set<String> whole = new LinkedHashSet<>();
            Set<String> single = new LinkedHashSet<>();
            for (String keyword : keywords) {
                whole.add(fold(keyword));
                words(fold(keyword)).forEach(single::add);
            }
            return new Entry(
                    key,
                    found,
                    names,
                    nameWords,
                    whole,
                    single,
                    fold(found.labels().chinese()));
        }

        int count(List<String> words) {
            return (int) words.stream().filter(word -> points(word) > 0).count();
        }

        int points(List<String> words, String text) {
            int points = words.stream().mapToInt(this::points).sum();
            int all = names.contains(text) || keywords.contains(text) ? points + WHOLE_NAME : points;
            // A chapter names the first goods in it; who types those means the goods.
            return found.code().filter(code -> code.length() == 2).isPresent() ? all / 3 : all;
        }

        private int points(String word) {
            if (isChinese(word)) {
                return chinese.startsWith(word) ? NAME_WORD : chinese.contains(word) ? NAME_START : 0;
            }
            if (nameWords.contains(word)) {
                return NAME_WORD;
            }
            if (keywordWords.contains(word)) {
                return KEYWORD;
            }
            if (nameWords.stream().anyMatch(other -> other.startsWith(word))) {
                return NAME_START;
            }
            if (keywordWords.stream().anyMatch(other -> other.startsWith(word))) {
                return KEYWORD_START;
            }
            return word.length() > 3 && nameWords.stream().anyMatch(other -> other.contains(word)) ? INSIDE : 0;
        }

        private static boolean isChinese(String word) {
            return word.codePoints().anyMatch(Character::isIdeographic);
        }
    }
}
