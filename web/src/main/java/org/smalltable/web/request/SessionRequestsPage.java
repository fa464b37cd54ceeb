package org.smalltable.web.request;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.request.SessionRequestLine;
import org.smalltable.web.layout.Paging;

/** All requests of a session, for the organizer. */
record SessionRequestsPage(
        SessionView session,
        Optional<RequestStatus> chosen,
        Map<RequestStatus, Long> counts,
        List<SessionRequestLine> lines,
        Paging paging) {

    /** A status with the number of its requests. */
    record Count(RequestStatus status, long count, boolean isChosen) {

        /** The status as it is written in addresses. */
        public String word() {
            return status.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Every status with its number. */
    public List<Count> statuses() {
        return Arrays.stream(RequestStatus.values())
                .map(status -> new Count(
                        status,
                        counts.getOrDefault(status, 0L),
                        chosen.filter(status::equals).isPresent()))
                .toList();
    }

    /** How many requests there are in all. */
    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether the exhibitor asked. */
    public boolean isByExhibitor(SessionRequestLine line) {
        return line.askedBy() == Side.EXHIBITOR;
    }

    /** The ending of a status badge's style class. */
    public String tone(RequestStatus status) {
        return RequestItem.tone(status);
    }
}
