package org.smalltable.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smalltable.web.account.AccountMessages;
import org.smalltable.web.agenda.AgendaMessages;
import org.smalltable.web.company.CompanyMessages;
import org.smalltable.web.home.HomeMessages;
import org.smalltable.web.layout.AppMessages;
import org.smalltable.web.matching.MatchingMessages;
import org.smalltable.web.organizer.AdmissionMessages;
import org.smalltable.web.organizer.ImportMessages;
import org.smalltable.web.organizer.InvitationMessages;
import org.smalltable.web.organizer.OrganizerMessages;
import org.smalltable.web.planning.PlanningMessages;
import org.smalltable.web.request.RequestMessages;
import org.smalltable.web.rules.RulesMessages;
import org.smalltable.web.session.SessionMessages;

/** Counts are worded as people count: one meeting, two meetings; zéro rendez-vous trouvé, deux trouvés. */
@QuarkusTest
class CountsTest {
    private static final List<Class<?>> BUNDLES = List.of(
            AccountMessages.class,
            AdmissionMessages.class,
            AgendaMessages.class,
            AppMessages.class,
            CompanyMessages.class,
            HomeMessages.class,
            ImportMessages.class,
            InvitationMessages.class,
            MatchingMessages.class,
            OrganizerMessages.class,
            PlanningMessages.class,
            RequestMessages.class,
            RulesMessages.class,
            SessionMessages.class);

    /** Limits of the product itself, which are never one. */
    private static final List<String> LIMITS = List.of("least", "most", "shortest", "longest", "megabytes", "enough");

    private static final Pattern ENGLISH_ONE_OF_MANY =
            Pattern.compile("(?<![\\d,.–-])\\b(1|[Oo]ne) (?!(is|was|has|this)\\b)[a-z-]+s\\b|\\ball 1\\b|\\bAll 1 \\w");
    private static final Pattern FRENCH_NOT_EVEN_TWO =
            Pattern.compile("(?<![\\d,.–-])\\b[01] (?!(rendez-vous|pas|plus|sous|dans|fois|mois|pays)\\b)\\p{L}+s\\b");

    @Test
    void one_is_not_many_in_english() {
        assertThat(texts("en", 1))
                .noneMatch(text -> ENGLISH_ONE_OF_MANY.matcher(text).find());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void less_than_two_is_singular_in_french(int count) {
        assertThat(texts("fr", count))
                .noneMatch(text -> FRENCH_NOT_EVEN_TWO.matcher(text).find());
    }

    @Test
    void counts_are_grouped_as_the_reader_writes_them() {
        AdmissionMessages english = words(AdmissionMessages.class, "en");
        assertThat(english.admitAll(1)).isEqualTo("Admit the one who waits");
        assertThat(english.admitAll(1426)).isEqualTo("Admit all 1,426 who wait");
    }

    @Test
    void every_bundle_with_a_count_is_looked_at() {
        assertThat(BUNDLES).allMatch(bundle -> bundle.isAnnotationPresent(MessageBundle.class));
    }

    private static List<String> texts(String language, int count) {
        List<String> texts = new ArrayList<>();
        for (Class<?> bundle : BUNDLES) {
            Object words = words(bundle, language);
            for (Method message : bundle.getMethods()) {
                if (Stream.of(message.getParameters()).anyMatch(CountsTest::isCount)) {
                    variants(message).forEach(variant -> texts.add(text(words, message, variant, count)));
                }
            }
        }
        return texts;
    }

    /** Every constant of an enum that chooses between texts, or one variant. */
    private static IntStream variants(Method message) {
        return IntStream.range(
                0,
                Stream.of(message.getParameterTypes())
                        .filter(Class::isEnum)
                        .mapToInt(type -> type.getEnumConstants().length)
                        .max()
                        .orElse(1));
    }

    private static String text(Object words, Method message, int variant, int count) {
        Object[] arguments = Stream.of(message.getParameters())
                .map(parameter -> argument(parameter, variant, count))
                .toArray();
        try {
            return (String) message.invoke(words, arguments);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("cannot read " + message, unreadable);
        }
    }

    private static Object argument(Parameter parameter, int variant, int count) {
        Class<?> type = parameter.getType();
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[variant % constants.length];
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == String.class) {
            return "…";
        }
        int number = LIMITS.contains(parameter.getName()) ? 12 : count;
        return type == long.class ? (Object) (long) number : (Object) number;
    }

    private static boolean isCount(Parameter parameter) {
        return parameter.getType() == int.class || parameter.getType() == long.class;
    }

    private static <T> T words(Class<T> bundle, String language) {
        return MessageBundles.get(bundle, Localized.Literal.of(language));
    }
}
