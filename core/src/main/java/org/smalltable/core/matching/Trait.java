package org.smalltable.core.matching;

/** One thing that an offer and a demand can have in common: two that hold equal traits share it. */
record Trait(TraitKind kind, String key) implements Comparable<Trait> {

    /** What those present who have the thing itself hold: this is what rarity counts. */
    Trait countedAs() {
        return kind == kind.countedAs() ? this : new Trait(kind.countedAs(), key);
    }

    /** Whether companies are counted by this very trait. */
    boolean isCounted() {
        return kind == kind.countedAs();
    }

    @Override
    public int compareTo(Trait other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : key.compareTo(other.key);
    }
}
