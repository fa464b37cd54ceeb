package org.smalltable.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.persistence.request.Asked;
import org.smalltable.web.error.Problem;
import org.smalltable.web.error.ProblemKind;
import org.smalltable.web.error.Problems;
import org.smalltable.web.matching.Reasons;
import org.smalltable.web.reader.Reader;

/** Tells programs why a request was not made or changed, in the words of the pages. */
@RequestScoped
class RequestProblems {

    private final Problems problems;
    private final Reasons reasons;
    private final Reader reader;

    RequestProblems(Problems problems, Reasons reasons, Reader reader) {
        this.problems = problems;
        this.reasons = reasons;
        this.reader = reader;
    }

    /** Nothing was asked, for these reasons: the first names the problem, all are told. */
    WebApplicationException refused(Asked.Refused refused, String name) {
        List<Problem.Part> parts = refused.reasons().stream()
                .map(refusal -> Problem.Part.of(kind(refusal), words().of(refusal, name)))
                .toList();
        return problems.refusal(
                kind(refused.reasons().getFirst()), parts.getFirst().detail(), parts);
    }

    /** The two have a request already. */
    WebApplicationException already(Asked.AlreadyRequested already, String name) {
        return problems.refusal(
                ProblemKind.ALREADY_REQUESTED, words().of(already, name).text());
    }

    /** It was decided meanwhile. */
    WebApplicationException tooLate(RequestStatus status) {
        return problems.refusal(
                ProblemKind.ALREADY_DECIDED, reader.words(RequestMessages.class).tooLate(status));
    }

    /** Not in this phase. */
    WebApplicationException closed(SessionPhase phase) {
        return problems.refusal(
                ProblemKind.WRONG_PHASE, reader.words(RequestMessages.class).closed(phase));
    }

    /** The meeting has its seat. */
    WebApplicationException seated() {
        return problems.refusal(
                ProblemKind.MEETING_SEATED, reader.words(RequestMessages.class).seatedAlready());
    }

    private static ProblemKind kind(Asked.Refusal refusal) {
        return switch (refusal) {
            case Asked.WrongPhase ignored -> ProblemKind.WRONG_PHASE;
            case Asked.NotAdmitted ignored -> ProblemKind.NOT_ADMITTED;
            case Asked.BudgetSpent ignored -> ProblemKind.REQUEST_BUDGET_USED;
            case Asked.DeclinedBefore ignored -> ProblemKind.DECLINED_BEFORE;
            case Asked.BarredByMatching ignored -> ProblemKind.BARRED_BY_MATCHING;
        };
    }

    private Answer words() {
        return new Answer(reader.words(RequestMessages.class), reasons);
    }
}
