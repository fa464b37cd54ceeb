package org.smalltable.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.smalltable.web.reader.Reader;

/**
 * Numbers, amounts, dates, times and names of countries as the reader writes them. Templates reach it as
 * {@code inject:formats}; most often through the tags {@code moment}, {@code money} and {@code country}.
 */
@Named("formats")
@RequestScoped
public class Formats {
    @Inject
    Reader reader;

    /** A whole number with grouped digits. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(reader.locale()).format(number);
    }

    /** A whole number with grouped digits; templates do not widen numbers by themselves. */
    public String number(int number) {
        return number((long) number);
    }

    /** A span of time in seconds, with a decimal while it is short; never rounded to none. */
    public String seconds(long millis) {
        NumberFormat format = NumberFormat.getNumberInstance(reader.locale());
        format.setMaximumFractionDigits(millis < 10_000 ? 1 : 0);
        return format.format(Math.max(millis, Math.min(millis, 1) * 100) / 1000.0);
    }

    /** An amount with its currency, without minor units when it has none. */
    public String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(reader.locale());
        format.setCurrency(Currency.getInstance(currency));
        format.setMinimumFractionDigits(
                amount.stripTrailingZeros().scale() <= 0
                        ? 0
                        : Currency.getInstance(currency).getDefaultFractionDigits());
        return format.format(amount);
    }

    /** The name of a country by its ISO 3166-1 code. */
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(reader.locale());
    }

    /** The name of a spoken language by its tag, with a capital where a label starts with one. */
    public String spoken(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(reader.locale());
        return name.substring(0, 1).toUpperCase(reader.locale()) + name.substring(1);
    }

    /**
     * The name of a time zone with its place, such as "China Time (Shanghai)". A zone that CLDR calls after the place alone
     * ("Kigali Time") gets its standard name instead ("Central Africa Time"), so that nothing is said twice.
     */
    public String zone(ZoneId zone) {
        boolean saysPlace = DateTimeFormatter.ofPattern("vvvv", Locale.ENGLISH)
                .format(Instant.EPOCH.atZone(zone))
                .contains(place(zone));
        String name = DateTimeFormatter.ofPattern(saysPlace ? "zzzz" : "vvvv", reader.locale())
                .format(Instant.EPOCH.atZone(zone));
        return zone.getId().contains("/") ? name + " (" + place(zone) + ")" : name;
    }

    /** A date with its weekday, short: "Thu, Nov 5". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("MMMEd")
                .withLocale(reader.locale())
                .format(day);
    }

    /** The weekday of a date: "Thursday". */
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", reader.locale()).format(day);
    }

    /** A date in full: "November 5, 2026". */
    public String date(LocalDate day) {
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader.locale())
                .format(day);
        // CLDR does not know that French counts the first of a month: 1er décembre.
        return reader.locale().getLanguage().equals("fr") && date.startsWith("1 ") ? "1er" + date.substring(1) : date;
    }

    /** The day of an instant in a zone, short. */
    public String day(Instant at, ZoneId zone) {
        return day(at.atZone(zone).toLocalDate());
    }

    /** The time of day of an instant in a zone, on the 24-hour clock in every language, as on the table sheets. */
    public String clock(Instant at, ZoneId zone) {
        return clock(at.atZone(zone).toLocalTime());
    }

    /** A time of day on the 24-hour clock. */
    public String clock(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    /** Day and time of an instant in a zone. */
    public String moment(Instant at, ZoneId zone) {
        return day(at, zone) + " " + clock(at, zone);
    }

    /** The same moment in the reader's own zone, with the day when it is another one; empty when nothing differs. */
    public Optional<String> ownClock(Instant at, ZoneId venue) {
        return reader.zone().flatMap(own -> {
            ZonedDateTime there = at.atZone(venue);
            ZonedDateTime here = at.atZone(own);
            if (there.toLocalDateTime().equals(here.toLocalDateTime())) {
                return Optional.empty();
            }
            String clock = clock(at, own);
            return Optional.of(
                    there.toLocalDate().equals(here.toLocalDate()) ? clock : day(here.toLocalDate()) + " " + clock);
        });
    }

    /** The place that a zone is named after. */
    public String place(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** An instant for {@code datetime} attributes, where HTML allows three decimals at most. */
    public String machine(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
