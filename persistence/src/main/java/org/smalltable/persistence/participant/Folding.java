package org.smalltable.persistence.participant;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text folded for comparison, so that "Café  do Brasil" and "cafe do brasil" are the same. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Folding() {}

    /** For unique names: lower case, single spaces, NFC. Accents tell companies apart. */
    static String key(String name) {
        return SPACE.matcher(
                        Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT))
                .replaceAll(" ");
    }

    /** For searching: the key without accents, and with the apostrophe that keyboards have. */
    static String words(String text) {
        return key(MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll(""))
                .replace('\u2019', '\'');
    }
}
