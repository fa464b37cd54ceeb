package org.smalltable.persistence.request;

import java.util.List;
import java.util.UUID;
import org.smalltable.core.matching.Reason;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.session.SessionPhase;

/** What asking for a meeting came to. */
public sealed interface Asked {

    /** The other company reads the request now and has some days to answer. */
    record Requested(UUID request) implements Asked {}

    /** The two have a request already, by the caller's company or accepted by both. */
    record AlreadyRequested(UUID request, RequestStatus status) implements Asked {}

    /** The other company had asked before: with both wanting to meet, the request is accepted at once. */
    record BecameMutual(UUID request) implements Asked {}

    /** Nothing was asked, for these reasons. */
    record Refused(List<Refusal> reasons) implements Asked {
        /** Copies the reasons. */
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** No such company on the other side of this session, or the caller's company takes no part in it. */
    record NotThere() implements Asked {}

    /** Why a company may not ask. */
    sealed interface Refusal {}

    /** Requests cannot be sent in this phase. */
    record WrongPhase(SessionPhase phase) implements Refusal {}

    /** The caller's own company is not admitted to the session. */
    record NotAdmitted() implements Refusal {}

    /** So many requests of the company wait for an answer already. */
    record BudgetSpent(int budget) implements Refusal {}

    /** The other company has declined a request of the caller's company in this session. */
    record DeclinedBefore() implements Refusal {}

    /** The matching rules forbid the meeting. */
    record BarredByMatching(List<Reason> reasons) implements Refusal {
        /** Copies the reasons. */
        public BarredByMatching {
            reasons = List.copyOf(reasons);
        }
    }
}
