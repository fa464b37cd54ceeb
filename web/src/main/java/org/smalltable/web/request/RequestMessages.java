package org.smalltable.web.request;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.smalltable.core.request.RequestStatus;
import org.smalltable.core.session.SessionPhase;

/** The words of requests: {@code messages/request_*.properties}. */
@MessageBundle("request")
public interface RequestMessages {
    @Message
    String requests();

    @Message
    String incoming(String count);

    @Message
    String outgoing(String count);

    @Message
    String toAnswer(int count);

    @Message
    String which();

    @Message
    String unanswered();

    @Message
    String status(RequestStatus status);

    @Message
    String mutual();

    @Message
    String seated();

    @Message
    String note();

    @Message
    String theirNote();

    @Message
    String yourAnswer();

    @Message
    String theirAnswer();

    @Message
    String askedAt();

    @Message
    String decidedAt(RequestStatus status);

    @Message
    String answerBy();

    @Message
    String points(int points);

    @Message
    String accept();

    @Message
    String acceptOf(String name);

    @Message
    String decline();

    @Message
    String declineOf(String name);

    @Message
    String answerNote();

    @Message
    String addAnswer();

    @Message
    String withdraw();

    @Message
    String withdrawOf(String name);

    @Message
    String withdrawTitle();

    @Message
    String withdrawQuestion(String name);

    @Message
    String agenda();

    @Message
    String noIncoming();

    @Message
    String noIncomingText();

    @Message
    String noOutgoing();

    @Message
    String noOutgoingText();

    @Message
    String toMatches();

    @Message
    String requested(String name);

    @Message
    String alreadyRequested(String name, RequestStatus status);

    @Message
    String becameMutual(String name);

    @Message
    String refusedPhase(SessionPhase phase);

    @Message
    String refusedNotAdmitted();

    @Message
    String refusedBudget(int budget);

    @Message
    String refusedDeclined(String name);

    @Message
    String refusedBarred(String reasons);

    @Message
    String done(RequestStatus status);

    @Message
    String tooLate(RequestStatus status);

    @Message
    String closed(SessionPhase phase);

    @Message
    String withdrawn();

    @Message
    String seatedAlready();

    @Message
    String all(String count);

    @Message
    String sessionLead();

    @Message
    String exhibitor();

    @Message
    String buyer();

    @Message
    String askedBy();

    @Message
    String statusHead();

    @Message
    String pointsHead();

    @Message
    String noRequests();

    @Message
    String noRequestsText();

    @Message
    String noneOfStatus();

    @Message
    String clear();

    @Message
    String whyThese();

    @Message
    String nothingToWithdraw();

    @Message
    String noSeat(String why);
}
