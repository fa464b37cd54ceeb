package org.smalltable.core.trade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Reads the shipped table of countries, one row at a time. */
final class CountryBook {

    private final List<CountryFacts> countries = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<TariffTreatment> treatments = new ArrayList<>();

    static CountryBook shipped() {
        CountryBook book = new CountryBook();
        ReferenceTable.shipped("countries.tsv").rows().forEach(book::add);
        return book;
    }

    List<CountryFacts> countries() {
        return countries;
    }

    List<Membership> memberships() {
        return memberships;
    }

    List<TariffTreatment> treatments() {
        return treatments;
    }

    private void add(ReferenceTable.Row row) {
        Country country = new Country(row.text("iso2"));
        countries.add(new CountryFacts(
                country,
                row.text("region"),
                row.text("area"),
                row.text("sub_region"),
                currency(row.text("currency")),
                row.text("notes")));
        addLeastDeveloped(country, row);
        if (row.text("belt_road").equals("yes")) {
            memberships.add(new Membership(
                    country,
                    CountryGroup.BELT_AND_ROAD,
                    firstDay(row.text("belt_road_from")),
                    firstDay(row.text("belt_road_until")),
                    false));
        }
        if (row.text("african_union").equals("yes")) {
            memberships.add(
                    new Membership(country, CountryGroup.AFRICAN_UNION, Optional.empty(), Optional.empty(), false));
        }
        firstDay(row.text("zero_tariff_from"))
                .ifPresent(since -> treatments.add(new TariffTreatment(
                        country,
                        since,
                        firstDay(row.text("zero_tariff_until")),
                        basis(row.text("zero_tariff_basis")))));
    }

    private void addLeastDeveloped(Country country, ReferenceTable.Row row) {
        Optional<LocalDate> since = firstDay(row.text("ldc_from"));
        if (since.isEmpty()) {
            return;
        }
        Optional<LocalDate> happened = firstDay(row.text("ldc_until"));
        Optional<LocalDate> scheduled = firstDay(row.text("ldc_until_scheduled"));
        memberships.add(new Membership(
                country,
                CountryGroup.LEAST_DEVELOPED,
                since,
                happened.isPresent() ? happened : scheduled,
                happened.isEmpty() && scheduled.isPresent()));
    }

    private static TariffBasis basis(String text) {
        return switch (text) {
            case "least developed" -> TariffBasis.LEAST_DEVELOPED_PARTNER;
            case "former least developed" -> TariffBasis.FORMER_LEAST_DEVELOPED_PARTNER;
            case "african partner" -> TariffBasis.AFRICAN_PARTNER;
            default -> throw new IllegalStateException("Unknown basis of a zero tariff: " + text);
        };
    }

    /** A source that knows only the year means its first day at the latest known: better a day early than left out. */
    private static Optional<LocalDate> firstDay(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(text.length() == 4 ? LocalDate.of(Integer.parseInt(text), 1, 1) : LocalDate.parse(text));
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }
}
