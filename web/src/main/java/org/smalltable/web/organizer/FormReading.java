package org.smalltable.web.organizer;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.smalltable.persistence.expo.EditionView;
import org.smalltable.web.layout.FormState;

/**
 * Reads numbers, dates and times out of a form's texts and gathers what is wrong. Whoever asks checks {@link #state()}
 * before using what was read: for a wrong text the lowest allowed value or the first of January 2000 stands in.
 */
final class FormReading {

    private static final int FIRST_YEAR = 1851;
    private static final int LAST_YEAR = 2999;
    private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

    private final OrganizerMessages words;
    private FormState state;

    FormReading(FormState state, OrganizerMessages words) {
        this.state = state;
        this.words = words;
    }

    FormState state() {
        return state;
    }

    boolean isValid() {
        return state.isValid();
    }

    /** Adds what is wrong with a field; a field is told one thing at a time. */
    void refuse(String field, String problem) {
        if (state.problems(field).isEmpty()) {
            state = state.withError(field, problem);
        }
    }

    int number(String field, int least, int most) {
        try {
            int number = Integer.parseInt(state.value(field).strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, like one out of range
        }
        refuse(field, words.numberBetween(least, most));
        return least;
    }

    LocalDate date(String field) {
        try {
            LocalDate date = LocalDate.parse(state.value(field).strip());
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException malformed) {
            // told below, like one that no expo is held at
        }
        refuse(field, words.dateExpected());
        return NO_DATE;
    }

    /** A date of an edition. */
    LocalDate date(String field, EditionView edition) {
        LocalDate date = date(field);
        if (state.problems(field).isEmpty() && (date.isBefore(edition.startsOn()) || date.isAfter(edition.endsOn()))) {
            refuse(
                    field,
                    words.dateOutside(
                            edition.startsOn().toString(), edition.endsOn().toString()));
        }
        return date;
    }

    LocalTime time(String field) {
        Optional<LocalTime> time = timeOf(state.value(field));
        if (time.isEmpty()) {
            refuse(field, words.timeExpected());
        }
        return time.orElse(LocalTime.MIDNIGHT);
    }

    /** A time of day as people write it: 9:00, 09:00 or 0900. */
    static Optional<LocalTime> timeOf(String text) {
        String digits = text.strip();
        if (digits.matches("\\d{1,2}[:.]?\\d{2}")) {
            String plain = digits.replaceAll("[:.]", "");
            int number = Integer.parseInt(plain);
            if (number / 100 < 24 && number % 100 < 60) {
                return Optional.of(LocalTime.of(number / 100, number % 100));
            }
        }
        return Optional.empty();
    }
}
