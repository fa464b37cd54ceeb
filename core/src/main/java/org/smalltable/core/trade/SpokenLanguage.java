package org.smalltable.core.trade;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language spoken at the table, by its BCP 47 tag such as {@code zh} or {@code pt-BR}. Two tags with the same language
 * subtag understand each other: region and script matter on paper, not in talk.
 *
 * @param tag the tag in its canonical writing
 */
public record SpokenLanguage(String tag) implements Comparable<SpokenLanguage> {

    /** @throws IllegalArgumentException unless the tag is well formed and names a language */
    public SpokenLanguage {
        tag = canonical(tag);
    }

    private static String canonical(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException malformed) {
            // told below with the value
        }
        throw new IllegalArgumentException(
                "Not a language tag: '" + tag + "'. Maybe write a BCP 47 tag, such as fr or zh.");
    }

    /** The language without region and script, such as {@code pt} for {@code pt-BR}. */
    public String language() {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    /** Whether speakers of the two can talk to each other. */
    public boolean understands(SpokenLanguage other) {
        return language().equals(other.language());
    }

    /** The name in a language, from the CLDR tables of the JDK. */
    public String name(Locale locale) {
        return Locale.forLanguageTag(tag).getDisplayName(locale);
    }

    @Override
    public int compareTo(SpokenLanguage other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
