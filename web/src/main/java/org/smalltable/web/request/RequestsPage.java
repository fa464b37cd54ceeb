package org.smalltable.web.request;

import java.util.List;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.request.RequestCounts;
import org.smalltable.persistence.request.RequestLine;
import org.smalltable.web.layout.Paging;

/**
 * The requests of the reader's company.
 *
 * @param isIncoming whether these are the ones it was sent
 */
record RequestsPage(
        SessionView session, boolean isIncoming, List<RequestLine> lines, Paging paging, RequestCounts counts) {

    /** How many wait for the company's answer. */
    public int toAnswer() {
        return Math.toIntExact(counts.toAnswer());
    }

    /** The lines with what can be done about each. */
    public List<RequestItem> items() {
        return lines.stream()
                .map(line -> new RequestItem(session, line, isIncoming))
                .toList();
    }
}
