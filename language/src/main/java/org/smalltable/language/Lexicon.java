package org.smalltable.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What words mean: headings or sectors, each known by several descriptions. A phrase means what is described much like it,
 * where words that describe few things count most. Reading only once everything is learnt makes it thread-safe.
 *
 * @param <M> the kind of meaning
 */
final class Lexicon<M> {

    /** A word that describes nothing here might mean anything; so much of the rarest word's weight is against a guess. */
    private static final double STRANGER = 0.3;
    /** How alike phrase and description must be, as the cosine between them. */
    private static final double ALIKE = 0.5;
    /** And how near to the best one. */
    private static final double NEAR_BEST = 0.8;
    /** A phrase that could mean more things than this says nothing. */
    private static final int MOST_MEANINGS = 6;

    private record Description<M>(M meaning, Set<String> words) {}

    private final Map<String, List<Description<M>>> descriptions = new HashMap<>();
    private final Map<String, Set<M>> described = new HashMap<>();
    private final Set<M> all = new HashSet<>();

    /** Learns a description; one without words is passed over. */
    void learn(M meaning, List<Token> words) {
        Description<M> description = new Description<>(meaning, grounds(words));
        all.add(meaning);
        for (String word : description.words()) {
            descriptions.computeIfAbsent(word, w -> new ArrayList<>()).add(description);
            described.computeIfAbsent(word, w -> new HashSet<>()).add(meaning);
        }
    }

    /** Whether a word describes anything here. */
    boolean knows(String word) {
        return descriptions.containsKey(word);
    }

    /** What a phrase means; nothing when it is anybody's guess. */
    Set<M> meant(List<Token> phrase) {
        Set<String> words = grounds(phrase);
        double size = size(words);
        Map<M, Double> likeness = new HashMap<>();
        for (Description<M> description : candidates(words)) {
            double shared = 0;
            for (String word : description.words()) {
                shared += words.contains(word) ? square(weight(word)) : 0;
            }
            likeness.merge(description.meaning(), shared / (size * size(description.words())), Math::max);
        }
        double best =
                likeness.values().stream().mapToDouble(value -> value).max().orElse(0);
        likeness.values().removeIf(value -> value < Math.max(ALIKE, NEAR_BEST * best));
        return likeness.size() > MOST_MEANINGS ? Set.of() : likeness.keySet();
    }

    private Set<Description<M>> candidates(Set<String> words) {
        Set<Description<M>> candidates = new HashSet<>();
        words.forEach(word -> candidates.addAll(descriptions.getOrDefault(word, List.of())));
        return candidates;
    }

    private double size(Set<String> words) {
        return Math.sqrt(
                words.stream().mapToDouble(word -> square(weight(word))).sum());
    }

    private double weight(String word) {
        int count = described.getOrDefault(word, Set.of()).size();
        return count == 0 ? STRANGER * Math.log(1 + all.size()) : Math.log(1 + (double) all.size() / count);
    }

    private static double square(double number) {
        return number * number;
    }

    private static Set<String> grounds(List<Token> words) {
        Set<String> grounds = new HashSet<>();
        words.forEach(word -> grounds.add(word.ground()));
        return grounds;
    }
}
