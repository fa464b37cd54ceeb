package org.smalltable.persistence.value;

import java.text.Normalizer;

/**
 * Text that people wrote, as it is kept: in Unicode NFC, without space around it. The same name typed on two keyboards is
 * then the same text; constraints named {@code ..._nfc} hold it.
 */
public final class KeptText {

    private KeptText() {}

    /** The text as it is kept. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /**
     * The text as it is kept, cut to a length.
     *
     * @param most characters (code points), as PostgreSQL counts them
     */
    public static String of(String text, int most) {
        String kept = of(text);
        return kept.codePointCount(0, kept.length()) <= most
                ? kept
                : kept.substring(0, kept.offsetByCodePoints(0, most));
    }
}
