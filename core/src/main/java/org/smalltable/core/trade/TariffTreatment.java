package org.smalltable.core.trade;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The zero tariff that an importer in China pays on goods of an origin.
 *
 * @param origin the country whose goods enter free
 * @param since the first day
 * @param lastDay the last day on which it still holds; empty when none is set
 * @param basis the legal basis
 */
public record TariffTreatment(Country origin, LocalDate since, Optional<LocalDate> lastDay, TariffBasis basis) {

    /** @throws IllegalArgumentException when the last day lies before the first */
    public TariffTreatment {
        if (lastDay.isPresent() && lastDay.get().isBefore(since)) {
            throw new IllegalArgumentException(
                    "Zero tariff for " + origin + " ends on " + lastDay.get() + ", before " + since + ".");
        }
    }

    /** Whether it holds on that day, the last day included. */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(since) && lastDay.map(day -> !date.isAfter(day)).orElse(true);
    }
}
