package org.smalltable.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What words mean: each stands for the headings or sectors that are described with it. The fewer things a word describes,
 * the more it says.
 *
 * @param <M> the kind of meaning
 */
final class Lexicon<M> {

    /** A word that describes nothing here might mean anything; so much of the rarest word's weight is against a guess. */
    private static final double STRANGER = 0.25;
    /** A meaning must account for this share of what a phrase says. */
    private static final double ENOUGH = 0.4;
    /** And come that near to the best one. */
    private static final double NEAR_BEST = 0.75;
    /** A phrase that could mean more things than this says nothing. */
    private static final int MOST_MEANINGS = 8;

    private final Map<String, Map<M, Double>> meanings = new HashMap<>();
    private final Set<M> all = new HashSet<>();

    /**
     * Learns a description.
     *
     * @param meaning what is described
     * @param words the words of the description
     * @param weight how surely they describe it, 0 to 1
     */
    void learn(M meaning, List<Token> words, double weight) {
        all.add(meaning);
        for (Token word : words) {
            meanings.computeIfAbsent(word.ground(), w -> new HashMap<>()).merge(meaning, weight, Math::max);
        }
    }

    /** Whether a word describes anything here. */
    boolean knows(String word) {
        return meanings.containsKey(word);
    }

    /** What a phrase means, with how much of it that accounts for; nothing when it is anybody's guess. */
    Map<M, Double> meant(List<Token> phrase) {
        Map<M, Double> scores = new HashMap<>();
        double said = 0;
        for (String word : new HashSet<>(phrase.stream().map(Token::ground).toList())) {
            Map<M, Double> described = meanings.getOrDefault(word, Map.of());
            double weight = described.isEmpty()
                    ? STRANGER * Math.log(1 + all.size())
                    : Math.log(1 + (double) all.size() / described.size());
            said += weight;
            described.forEach((meaning, share) -> scores.merge(meaning, share * weight, Double::sum));
        }
        double best = scores.values().stream().mapToDouble(score -> score).max().orElse(0);
        double least = Math.max(NEAR_BEST * best, ENOUGH * said);
        scores.values().removeIf(score -> score < least);
        return scores.size() > MOST_MEANINGS ? Map.of() : scores;
    }
}
