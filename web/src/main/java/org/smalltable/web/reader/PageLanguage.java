package org.smalltable.web.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that pages, mails and files are written in. */
public enum PageLanguage {
    ENGLISH("en", "en", "English", "EN"),
    CHINESE("zh", "zh-Hans", "中文", "中文"),
    FRENCH("fr", "fr", "Français", "FR");

    private final String tag;
    private final String htmlTag;
    private final String ownName;
    private final String shortName;

    PageLanguage(String tag, String htmlTag, String ownName, String shortName) {
        this.tag = tag;
        this.htmlTag = htmlTag;
        this.ownName = ownName;
        this.shortName = shortName;
    }

    /** The tag in cookies, addresses and the names of message files: en, zh or fr. */
    public String tag() {
        return tag;
    }

    /** The tag for the {@code lang} attribute; Chinese names its script. */
    public String htmlTag() {
        return htmlTag;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    /** A few letters for the language switch. */
    public String shortName() {
        return shortName;
    }

    /** The locale whose messages and formats apply. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language of any tag of it, such as Chinese for {@code zh-CN} and {@code zh-Hans-SG}; empty for another. */
    public static Optional<PageLanguage> of(String languageTag) {
        String language =
                Locale.forLanguageTag(languageTag.strip().replace('_', '-')).getLanguage();
        for (PageLanguage candidate : values()) {
            if (candidate.tag.equals(language)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /**
     * The best language for an {@code Accept-Language} header: the first known one by the browser's own weights, English
     * when there is none or the header is malformed.
     */
    public static PageLanguage accepted(String header) {
        List<Locale.LanguageRange> ranges;
        try {
            ranges = Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return ENGLISH;
        }
        for (Locale.LanguageRange range : ranges) {
            Optional<PageLanguage> known = of(range.getRange());
            if (known.isPresent() && range.getWeight() > 0) {
                return known.get();
            }
        }
        return ENGLISH;
    }
}
