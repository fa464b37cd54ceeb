package org.smalltable.web.rules;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.smalltable.core.matching.MatchWeights;
import org.smalltable.core.matching.RuleName;

/**
 * The weights of a form as they were sent, each under its rule's name: whole numbers within the rule's bounds when they
 * come from sliders, anything when they do not.
 */
record TypedWeights(Map<RuleName, String> texts) {

    TypedWeights {
        texts = Map.copyOf(texts);
    }

    static TypedWeights of(MatchWeights weights) {
        Map<RuleName, String> texts = new EnumMap<>(RuleName.class);
        weights.weights().forEach((rule, weight) -> texts.put(rule, String.valueOf(weight)));
        return new TypedWeights(texts);
    }

    static TypedWeights of(MultivaluedMap<String, String> sent) {
        Map<RuleName, String> texts = new EnumMap<>(RuleName.class);
        for (RuleName rule : weighed()) {
            texts.put(rule, Objects.requireNonNullElse(sent.getFirst(rule.name()), ""));
        }
        return new TypedWeights(texts);
    }

    /** The weights, unless a text is none. */
    Optional<MatchWeights> read() {
        Map<RuleName, Integer> read = new EnumMap<>(RuleName.class);
        weighed().forEach(rule -> weight(rule).ifPresent(weight -> read.put(rule, weight)));
        return wrong().isEmpty() ? Optional.of(new MatchWeights(read)) : Optional.empty();
    }

    /** The rules whose text is not one of their weights. */
    List<RuleName> wrong() {
        List<RuleName> wrong = new ArrayList<>(weighed());
        wrong.removeIf(rule -> weight(rule).isPresent());
        return wrong;
    }

    String text(RuleName rule) {
        return texts.getOrDefault(rule, "");
    }

    private OptionalInt weight(RuleName rule) {
        String text = text(rule).strip();
        if (!text.matches("-?[0-9]{1,4}")) {
            return OptionalInt.empty();
        }
        int weight = Integer.parseInt(text);
        return weight < rule.least() || weight > rule.most() ? OptionalInt.empty() : OptionalInt.of(weight);
    }

    /** The rules that have a weight. */
    private static List<RuleName> weighed() {
        return Arrays.stream(RuleName.values())
                .filter(rule -> rule.part() != RuleName.Part.BARRING)
                .toList();
    }
}
