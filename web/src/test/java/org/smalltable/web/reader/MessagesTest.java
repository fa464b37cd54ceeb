package org.smalltable.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page speaks three languages: each bundle has the same keys in all of them, and none is empty. */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final List<String> LANGUAGES = List.of("en", "zh", "fr");
    private static final Pattern FILE = Pattern.compile("(\\w+)_(en|zh|fr)\\.properties");
    private static final Pattern TAG = Pattern.compile("\\{[^{}]*}");
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]\\w*)[^}]*}");

    @ParameterizedTest
    @MethodSource("bundles")
    void has_the_same_keys_in_every_language(Bundle bundle) throws IOException {
        Set<String> english = bundle.read("en").stringPropertyNames();
        for (String language : LANGUAGES) {
            assertThat(new TreeSet<>(bundle.read(language).stringPropertyNames()))
                    .as("%s in %s", bundle.name(), language)
                    .isEqualTo(new TreeSet<>(english));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void leaves_no_message_empty(Bundle bundle) throws IOException {
        for (String language : LANGUAGES) {
            bundle.read(language)
                    .forEach((key, value) -> assertThat((String) value)
                            .as("%s in %s", key, language)
                            .isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void translates_rather_than_repeats(Bundle bundle) throws IOException {
        Properties english = bundle.read("en");
        Properties chinese = bundle.read("zh");
        assertThat(chinese.stringPropertyNames())
                .as("Chinese texts that are English sentences")
                .noneMatch(key -> chinese.getProperty(key).equals(english.getProperty(key))
                        && english.getProperty(key).contains(" ")
                        && !PARAMETER
                                .matcher(english.getProperty(key))
                                .replaceAll("")
                                .chars()
                                .noneMatch(Character::isLetter));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keeps_french_punctuation_with_its_word(Bundle bundle) throws IOException {
        bundle.read("fr")
                .forEach((key, value) -> assertThat(TAG.matcher((String) value).replaceAll("x"))
                        .as("%s: a no-break space stands before ; : ? ! and inside guillemets", key)
                        .doesNotContainPattern(" [;:?!»]|« "));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void leaves_no_french_word_to_elide_before_a_name(Bundle bundle) throws IOException {
        bundle.read("fr")
                .forEach(
                        (key, value) -> assertThat((String) value)
                                .as("%s: a name may begin with a vowel", key)
                                .doesNotContainPattern(
                                        "\\b(de|que|le|la|du|jusque|lorsque|puisque) \\{(name|company|edition|exhibitor|buyer|sector|label|country|by)}"));
    }

    @Test
    void knows_every_file_in_the_folder() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> FILE.matcher(name).matches());
        }
    }

    static Stream<Bundle> bundles() throws IOException {
        Set<Bundle> found = new TreeSet<>();
        for (String folder : List.of("messages", "")) {
            try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
                files.map(file -> FILE.matcher(file.getFileName().toString()))
                        .filter(Matcher::matches)
                        .forEach(match -> found.add(new Bundle(folder, match.group(1))));
            }
        }
        return found.stream();
    }

    record Bundle(String folder, String name) implements Comparable<Bundle> {
        Properties read(String language) throws IOException {
            Properties properties = new Properties();
            try (Reader file =
                    Files.newBufferedReader(RESOURCES.resolve(folder).resolve(name + "_" + language + ".properties"))) {
                properties.load(file);
            }
            return properties;
        }

        @Override
        public int compareTo(Bundle other) {
            return (folder + name).compareTo(other.folder + other.name);
        }
    }
}
