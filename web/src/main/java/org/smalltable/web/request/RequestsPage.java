package org.smalltable.web.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.request.RequestCounts;
import org.smalltable.persistence.request.RequestLine;
import org.smalltable.persistence.timetable.WhyUnplaced;
import org.smalltable.web.layout.Paging;

/**
 * The requests of the reader's company.
 *
 * @param isIncoming whether these are the ones it was sent
 * @param unplaced why wishes have no seat in the released timetable, by the other company's part; none when it is not shown
 */
record RequestsPage(
        SessionView session,
        boolean isIncoming,
        List<RequestLine> lines,
        Paging paging,
        RequestCounts counts,
        Map<UUID, WhyUnplaced> unplaced) {

    /** How many wait for the company's answer. */
    public int toAnswer() {
        return Math.toIntExact(counts.toAnswer());
    }

    /** The lines with what can be done about each. */
    public List<RequestItem> items() {
        return lines.stream()
                .map(line ->
                        new RequestItem(session, line, isIncoming, Optional.ofNullable(unplaced.get(line.other()))))
                .toList();
    }
}
