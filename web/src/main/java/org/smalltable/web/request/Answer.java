package org.smalltable.web.request;

import java.util.stream.Collectors;
import org.smalltable.persistence.request.Answered;
import org.smalltable.persistence.request.Asked;
import org.smalltable.persistence.request.Withdrawn;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.matching.ReasonChip;
import org.smalltable.web.matching.Reasons;

/** Words what became of asking and answering. */
record Answer(RequestMessages words, Reasons reasons) {

    /** What became of asking a company of this name. */
    Notice of(Asked asked, String name) {
        return switch (asked) {
            case Asked.Requested ignored -> Notice.good(words.requested(name));
            case Asked.BecameMutual ignored -> Notice.good(words.becameMutual(name));
            case Asked.AlreadyRequested already -> Notice.careful(words.alreadyRequested(name, already.status()));
            case Asked.Refused refused ->
                Notice.bad(refused.reasons().stream()
                        .map(refusal -> of(refusal, name))
                        .collect(Collectors.joining(" ")));
            case Asked.NotThere ignored -> throw new IllegalArgumentException("Who is not there is answered by 404.");
        };
    }

    /** Why a company of this name cannot be asked. */
    String of(Asked.Refusal refusal, String name) {
        return switch (refusal) {
            case Asked.WrongPhase wrong -> words.refusedPhase(wrong.phase());
            case Asked.NotAdmitted ignored -> words.refusedNotAdmitted();
            case Asked.BudgetSpent spent -> words.refusedBudget(spent.budget());
            case Asked.DeclinedBefore ignored -> words.refusedDeclined(name);
            case Asked.BarredByMatching barred ->
                words.refusedBarred(
                        reasons.listed(reasons.worded(barred.reasons()).stream().map(ReasonChip::text)));
        };
    }

    /** What became of accepting or declining. */
    Notice of(Answered answered) {
        return switch (answered) {
            case Answered.Done done -> Notice.good(words.done(done.status()));
            case Answered.TooLate late -> Notice.careful(words.tooLate(late.status()));
            case Answered.Closed closed -> Notice.bad(words.closed(closed.phase()));
            case Answered.NotThere ignored -> throw new IllegalArgumentException("Who is not asked gets a 404.");
        };
    }

    /** What became of withdrawing. */
    Notice of(Withdrawn withdrawn) {
        return switch (withdrawn) {
            case Withdrawn.Done ignored -> Notice.good(words.withdrawn());
            case Withdrawn.TooLate late -> Notice.careful(words.tooLate(late.status()));
            case Withdrawn.Seated ignored -> Notice.bad(words.seatedAlready());
            case Withdrawn.Closed closed -> Notice.bad(words.closed(closed.phase()));
            case Withdrawn.NotThere ignored -> throw new IllegalArgumentException("Who has no request gets a 404.");
        };
    }
}
