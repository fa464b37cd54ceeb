package org.smalltable.core.trade;

import java.util.Locale;

/**
 * A country or region by its ISO 3166-1 alpha-2 code, such as {@code RW}. Whether the code is in use is a question for
 * {@link TradeFacts#isKnown(Country)}; this record only guards its shape.
 *
 * @param code two letters A to Z
 */
public record Country(String code) implements Comparable<Country> {

    /** @throws IllegalArgumentException unless the code is two capital letters */
    public Country {
        if (code.length() != 2 || !isLetter(code.charAt(0)) || !isLetter(code.charAt(1))) {
            throw new IllegalArgumentException(
                    "Not a country code: '" + code + "'. Maybe write the two letters of ISO 3166-1, such as RW.");
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /**
     * The country of a code as people write it: blanks around it and small letters are accepted.
     *
     * @throws IllegalArgumentException when that leaves no two letters
     */
    public static Country of(String code) {
        return new Country(code.strip().toUpperCase(Locale.ROOT));
    }

    /** The name in a language, from the CLDR tables of the JDK; the code itself where they have none. */
    public String name(Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
