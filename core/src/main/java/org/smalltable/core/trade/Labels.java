package org.smalltable.core.trade;

import java.util.List;
import java.util.Locale;

/**
 * A thing's name in the product's three languages.
 *
 * @param english the English name
 * @param chinese the name in simplified Chinese
 * @param french the French name
 */
public record Labels(String english, String chinese, String french) {

    /** The name for a reader: Chinese or French for those languages, English for every other. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "zh" -> chinese;
            case "fr" -> french;
            default -> english;
        };
    }

    /** All three, English first. */
    public List<String> all() {
        return List.of(english, chinese, french);
    }
}
