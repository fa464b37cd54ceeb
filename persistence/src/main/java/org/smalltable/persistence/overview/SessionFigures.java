package org.smalltable.persistence.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.smalltable.core.request.RequestStatus;

/**
 * A session in figures.
 *
 * @param requests how many requests have each status; every status is there
 * @param days registrations of both sides on each day that had one, in order, days of the venue
 * @param withoutDelegate admitted companies for which nobody can sign in
 * @param countries different countries of admitted companies
 */
public record SessionFigures(Map<RequestStatus, Long> requests, List<Day> days, long withoutDelegate, long countries) {

    public SessionFigures {
        requests = Map.copyOf(requests);
        days = List.copyOf(days);
    }

    /** Registrations of one day. */
    public record Day(LocalDate date, long exhibitors, long buyers) {}
}
