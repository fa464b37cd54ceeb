package org.smalltable.core.trade;

import java.util.Locale;
import java.util.Optional;

/**
 * A place in the sector tree by its dotted code, such as {@code TECH.MINE.IRON}: one of at most three levels, area,
 * branch and leaf. Which codes exist is a question for {@link TradeFacts}.
 *
 * @param code capital letters and digits, levels parted by dots
 */
public record Sector(String code) implements Comparable<Sector> {

    /** The deepest level of the tree. */
    public static final int DEEPEST = 3;

    /** @throws IllegalArgumentException unless the code has one to three parts of capital letters and digits */
    public Sector {
        if (!hasShape(code)) {
            throw new IllegalArgumentException(
                    "Not a sector code: '" + code + "'. Maybe write parts and dots, such as FOOD.DRINK.COFFEE.");
        }
    }

    private static boolean hasShape(String code) {
        int parts = 1;
        boolean partIsEmpty = true;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '.') {
                if (partIsEmpty) {
                    return false;
                }
                parts++;
                partIsEmpty = true;
            } else if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
                partIsEmpty = false;
            } else {
                return false;
            }
        }
        return !partIsEmpty && parts <= DEEPEST;
    }

    /**
     * The sector of a code as people write it: blanks around it and small letters are accepted.
     *
     * @throws IllegalArgumentException when that is no sector code
     */
    public static Sector of(String code) {
        return new Sector(code.strip().toUpperCase(Locale.ROOT));
    }

    /** 1 for an area, 2 for a branch, 3 for a leaf. */
    public int level() {
        return 1 + (int) code.chars().filter(c -> c == '.').count();
    }

    /** The sector one level up; empty for an area. */
    public Optional<Sector> parent() {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(new Sector(code.substring(0, dot)));
    }

    /** The area that this belongs to; an area is its own. */
    public Sector area() {
        int dot = code.indexOf('.');
        return dot < 0 ? this : new Sector(code.substring(0, dot));
    }

    /** Whether the other is this sector or lies anywhere below it. */
    public boolean contains(Sector other) {
        return other.code.equals(code) || other.code.startsWith(code + ".");
    }

    /** The deepest sector that holds both; empty when they lie in different areas. */
    public Optional<Sector> shared(Sector other) {
        Optional<Sector> candidate = Optional.of(this);
        while (candidate.isPresent() && !candidate.get().contains(other)) {
            candidate = candidate.get().parent();
        }
        return candidate;
    }

    @Override
    public int compareTo(Sector other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
