package org.smalltable.web.layout;

/**
 * What a page says once about what has just been done.
 *
 * @param tone whether it went well
 * @param text in the reader's language
 */
public record Notice(Tone tone, String text) {

    /** How a notice is coloured. */
    public enum Tone {
        GOOD("success"),
        CAREFUL("warning"),
        BAD("danger");

        private final String style;

        Tone(String style) {
            this.style = style;
        }

        /** The ending of the style classes. */
        public String style() {
            return style;
        }
    }

    public static Notice good(String text) {
        return new Notice(Tone.GOOD, text);
    }

    public static Notice careful(String text) {
        return new Notice(Tone.CAREFUL, text);
    }

    public static Notice bad(String text) {
        return new Notice(Tone.BAD, text);
    }
}
