package org.smalltable.web.matching;

import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.request.Standing;
import org.smalltable.persistence.timetable.AgendaEntry;

/**
 * What the reader's company can do about meeting another one.
 *
 * @param other the other company's part in the session
 * @param name the other company's name
 * @param left how many more requests the reader's company may send
 * @param meeting the meeting of the two, once agendas may be seen
 */
public record Ask(
        SessionView session,
        UUID other,
        String name,
        Optional<Standing> standing,
        long left,
        Optional<AgendaEntry> meeting) {

    /** How things stand between the two. */
    public enum State {
        /** Nothing stands in the way of asking. */
        FREE,
        /** The other company asked: agreeing is one click. */
        ASKED_BY_THEM,
        /** The reader's company asked and waits. */
        WAITING,
        /** Both want to meet. */
        AGREED,
        /** The other company declined. */
        DECLINED,
        /** Too many requests of the reader's company wait for an answer. */
        BUDGET_SPENT,
        /** Requests cannot be sent in this phase. */
        CLOSED
    }

    /** How things stand between the two. */
    public State state() {
        if (standing.isPresent()) {
            Standing now = standing.get();
            if (now.status() == RequestStatus.ACCEPTED) {
                return State.AGREED;
            }
            if (now.status() == RequestStatus.PENDING) {
                return now.byUs() ? State.WAITING : State.ASKED_BY_THEM;
            }
            if (now.status() == RequestStatus.DECLINED && now.byUs()) {
                return State.DECLINED;
            }
        }
        if (!session.phase().allowsRequests()) {
            return State.CLOSED;
        }
        return left > 0 ? State.FREE : State.BUDGET_SPENT;
    }

    /** Whether one click asks, or agrees with who asked. */
    public boolean canSend() {
        return meeting.isEmpty() && (state() == State.FREE || isAskedByThem());
    }

    /** Whether a seat may be booked, once the calendar is open: not with who has declined, and not a second one. */
    public boolean canBook() {
        return state() != State.DECLINED && meeting.isEmpty();
    }

    /** Whether the other company asked. */
    public boolean isAskedByThem() {
        return state() == State.ASKED_BY_THEM;
    }

    /** Where to post a request. */
    public String action() {
        return "/sessions/" + session.id() + "/requests";
    }

    /** The element on the page that shows how things stand. */
    public String target() {
        return "#ask-" + other;
    }

    /** Whether nobody has asked the other yet, or what was asked came to nothing; who has declined is not asked again. */
    public boolean isNotAsked() {
        return state() != State.DECLINED
                && (standing.isEmpty() || !standing.get().status().isLive());
    }
}
