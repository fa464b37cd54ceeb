package org.smalltable.core.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the traits, counts who carries them, and knows what each is worth among those present. */
final class TraitTable {

    private final Map<Trait, Integer> numbers = new HashMap<>();
    private final List<Trait> traits = new ArrayList<>();
    private int[] countedAs = new int[1024];
    private int[] carriers = new int[1024];
    private int[] steps = new int[1024];
    private int present;
    private boolean isSettled = true;
    private double crowd = Rarity.crowd(0);

    int numberOf(Trait trait) {
        Integer known = numbers.get(trait);
        if (known != null) {
            return known;
        }
        // What it is counted as gets its number first, so that every trait's count has a place.
        int counted = trait.isCounted() ? traits.size() : numberOf(trait.countedAs());
        int number = traits.size();
        numbers.put(trait, number);
        traits.add(trait);
        if (number == countedAs.length) {
            countedAs = Arrays.copyOf(countedAs, 2 * number);
            carriers = Arrays.copyOf(carriers, 2 * number);
            steps = Arrays.copyOf(steps, 2 * number);
        }
        countedAs[number] = counted;
        steps[number] = Rarity.step(0, crowd);
        return number;
    }

    int size() {
        return traits.size();
    }

    /** Counts a company in, or out. */
    void count(Profile profile, int by) {
        present += by;
        for (int trait : profile.traits()) {
            if (countedAs[trait] == trait) {
                carriers[trait] += by;
                isSettled &= steps[trait] == Rarity.step(carriers[trait], crowd);
            }
        }
        isSettled &= crowd == Rarity.crowd(present);
    }

    /** Looks at every count anew. */
    void settle() {
        crowd = Rarity.crowd(present);
        isSettled = true;
        for (int trait = 0; trait < traits.size(); trait++) {
            if (countedAs[trait] == trait) {
                steps[trait] = Rarity.step(carriers[trait], crowd);
            }
        }
    }

    /** Whether nothing has become worth more or less since {@link #settle}. */
    boolean isSettled() {
        return isSettled;
    }

    /** How telling each trait was at the last {@link #settle}, by number. */
    int[] steps() {
        return Arrays.copyOf(steps, traits.size());
    }

    /**
     * What each trait is worth with these weights, strength times weight, by number: for the traits beyond those known.
     *
     * @param frozen the steps to go by; traits that came later are fully telling
     */
    int[] worths(MatchWeights weights, int[] frozen, int[] known) {
        int[] worths = Arrays.copyOf(known, traits.size());
        for (int number = known.length; number < worths.length; number++) {
            Trait trait = traits.get(number);
            int step = countedAs[number] < frozen.length ? frozen[countedAs[number]] : Rarity.STEPS;
            worths[number] = Rarity.worth(trait, step) * weights.of(trait.kind().rule());
        }
        return worths;
    }

    Rarity rarity() {
        Map<Trait, Integer> counts = new HashMap<>();
        for (int trait = 0; trait < traits.size(); trait++) {
            if (countedAs[trait] == trait && carriers[trait] > 0) {
                counts.put(traits.get(trait), carriers[trait]);
            }
        }
        return Rarity.of(present, counts);
    }
}
