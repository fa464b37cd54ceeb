package org.smalltable.core.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which rows of the two sides asked for each other or have met: few pairs among many. */
final class Acquaintances {

    private final Map<Integer, Set<Integer>> byExhibitor = new HashMap<>();
    private final Map<Integer, Set<Integer>> byBuyer = new HashMap<>();

    /** @return whether that was news */
    boolean set(int exhibitor, int buyer, boolean holds) {
        Set<Integer> buyers = byExhibitor.computeIfAbsent(exhibitor, row -> new HashSet<>());
        Set<Integer> exhibitors = byBuyer.computeIfAbsent(buyer, row -> new HashSet<>());
        if (holds) {
            exhibitors.add(exhibitor);
            return buyers.add(buyer);
        }
        exhibitors.remove(exhibitor);
        return buyers.remove(buyer);
    }

    Set<Integer> of(int row, boolean isExhibitor) {
        return (isExhibitor ? byExhibitor : byBuyer).getOrDefault(row, Set.of());
    }

    Acquaintances copy() {
        Acquaintances copy = new Acquaintances();
        byExhibitor.forEach((exhibitor, buyers) -> buyers.forEach(buyer -> copy.set(exhibitor, buyer, true)));
        return copy;
    }
}
