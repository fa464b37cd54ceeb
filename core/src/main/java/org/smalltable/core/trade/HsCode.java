package org.smalltable.core.trade;

import java.util.Optional;

/**
 * A product code of the Harmonized System, edition 2022: a chapter of two digits, a heading of four, or a subheading of
 * six. A shorter code contains every longer one that begins with it.
 *
 * @param digits two, four or six digits
 */
public record HsCode(String digits) implements Comparable<HsCode> {

    /** @throws IllegalArgumentException unless there are two, four or six digits */
    public HsCode {
        int length = digits.length();
        if (length != 2 && length != 4 && length != 6 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException(
                    "Not an HS code: '" + digits + "'. Maybe write 2, 4 or 6 digits, such as 0901.");
        }
    }

    /**
     * The code as customs papers write it: dots and blanks are dropped, and of the eight or ten digits of a national
     * tariff the first six, which all countries share, are kept.
     *
     * @throws IllegalArgumentException when that leaves no code
     */
    public static HsCode of(String written) {
        String digits = written.replaceAll("[.\\s]", "");
        if ((digits.length() == 8 || digits.length() == 10) && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new HsCode(digits.substring(0, 6));
        }
        return new HsCode(digits);
    }

    /** The chapter that this belongs to; a chapter is its own. */
    public HsCode chapter() {
        return digits.length() == 2 ? this : new HsCode(digits.substring(0, 2));
    }

    /** The four-digit heading that this is or belongs to; empty for a chapter. */
    public Optional<HsCode> heading() {
        return switch (digits.length()) {
            case 2 -> Optional.empty();
            case 4 -> Optional.of(this);
            default -> Optional.of(new HsCode(digits.substring(0, 4)));
        };
    }

    /** 2, 4 or 6. */
    public int length() {
        return digits.length();
    }

    /** Whether the other is this code or a finer one below it. */
    public boolean contains(HsCode other) {
        return other.digits.startsWith(digits);
    }

    /** The finest code that holds both; empty when even their chapters differ. */
    public Optional<HsCode> shared(HsCode other) {
        for (int length = Math.min(length(), other.length()); length >= 2; length -= 2) {
            if (digits.regionMatches(0, other.digits, 0, length)) {
                return Optional.of(new HsCode(digits.substring(0, length)));
            }
        }
        return Optional.empty();
    }

    @Override
    public int compareTo(HsCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
