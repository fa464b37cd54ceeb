package org.smalltable.core.trade;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A country's time in a group.
 *
 * @param country who
 * @param group in what
 * @param since the first day; empty when the source names none, which reads as "as long as records go back". A source
 *     that names only a year means its first of January
 * @param until the first day that no longer counts, such as the day of graduation; empty when no end is in sight
 * @param scheduled true when the end lies in a resolution for the future that its makers may still move. It counts like
 *     any other date, and whoever shows it says that it is to be confirmed
 */
public record Membership(
        Country country, CountryGroup group, Optional<LocalDate> since, Optional<LocalDate> until, boolean scheduled) {

    /** @throws IllegalArgumentException when it ends before it begins, or is scheduled without a date */
    public Membership {
        if (since.isPresent() && until.isPresent() && !since.get().isBefore(until.get())) {
            throw new IllegalArgumentException(country + " in " + group + " ends on " + until.get()
                    + ", not after its begin on " + since.get() + ".");
        }
        if (scheduled && until.isEmpty()) {
            throw new IllegalArgumentException(
                    country + " in " + group + " is scheduled to end, but no date is given.");
        }
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate date) {
        return since.map(day -> !date.isBefore(day)).orElse(true)
                && until.map(date::isBefore).orElse(true);
    }
}
