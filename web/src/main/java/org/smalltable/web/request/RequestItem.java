package org.smalltable.web.request;

import java.util.Optional;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.request.RequestLine;
import org.smalltable.persistence.timetable.WhyUnplaced;

/**
 * A request on the reader's list, with what can be done about it.
 *
 * @param unplaced why it has no seat in the released timetable; empty when that is not known or not shown
 */
record RequestItem(SessionView session, RequestLine line, boolean isIncoming, Optional<WhyUnplaced> unplaced) {

    /** Whether the reader's company can accept or decline it now. */
    public boolean canAnswer() {
        return isIncoming && isOpen() && line.status() == RequestStatus.PENDING;
    }

    /** Whether the reader's company can withdraw it now. */
    public boolean canWithdraw() {
        return isOpen()
                && !line.seated()
                && (line.status() == RequestStatus.ACCEPTED || !isIncoming && line.status() == RequestStatus.PENDING);
    }

    /** Which kind of fact kept an accepted request without a seat. */
    public Optional<String> noSeat() {
        return line.status() == RequestStatus.ACCEPTED && !line.seated()
                ? unplaced.map(why -> why.getClass().getSimpleName())
                : Optional.empty();
    }

    /** Whether it waits for an answer. */
    public boolean isPending() {
        return line.status() == RequestStatus.PENDING;
    }

    /** Whether it waits in vain, as nothing is answered any more. */
    public boolean isUnanswered() {
        return isPending() && !isOpen();
    }

    /** Whether it can be seen in the agenda. */
    public boolean isInAgenda() {
        return line.seated() && session.phase().showsAgenda();
    }

    /** The ending of the status badge's style class. */
    public String tone() {
        return isUnanswered() ? tone(RequestStatus.EXPIRED) : tone(line.status());
    }

    static String tone(RequestStatus status) {
        return switch (status) {
            case PENDING -> "warning";
            case ACCEPTED -> "success";
            case DECLINED -> "danger";
            case WITHDRAWN, EXPIRED -> "secondary";
        };
    }

    private boolean isOpen() {
        return session.phase().allowsRequests();
    }
}
