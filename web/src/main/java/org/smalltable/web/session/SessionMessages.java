package org.smalltable.web.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.persistence.participant.ParticipantStatus;

/** The words of a session's public page and of the frame around its pages: {@code messages/session_*.properties}. */
@MessageBundle("session")
public interface SessionMessages {
    @Message
    String tabs();

    @Message
    String overview();

    @Message
    String matches();

    @Message
    String requests();

    @Message
    String agenda();

    @Message
    String availability();

    @Message
    String profile();

    @Message
    String companies();

    @Message
    String mySessions();

    @Message
    String phases();

    @Message
    String phase(SessionPhase phase);

    @Message
    String phaseNow();

    @Message
    String phaseDone();

    @Message
    String phaseComing();

    @Message
    String aboutPhase(SessionPhase phase);

    @Message
    String forVisitor(SessionPhase phase);

    @Message
    String forCompany(SessionPhase phase);

    @Message
    String forOrganizer(SessionPhase phase);

    @Message
    String forYou();

    @Message
    String whenAndWhere();

    @Message
    String edition();

    @Message
    String date();

    @Message
    String venue();

    @Message
    String venueZone();

    @Message
    String yourZone();

    @Message
    String yourZoneUnknown();

    @Message
    String slots();

    @Message
    String noSlots();

    @Message
    String tables(int count);

    @Message
    String figures();

    @Message
    String exhibitors();

    @Message
    String buyers();

    @Message
    String slotCount();

    @Message
    String tableCount();

    @Message
    String register();

    @Message
    String registerExhibitor();

    @Message
    String registerBuyer();

    @Message
    String registerHint();

    @Message
    String haveAccount();

    @Message
    String registrationClosed();

    @Message
    String yourRegistration();

    @Message
    String status(ParticipantStatus status);

    @Message
    String statusMeans(ParticipantStatus status);

    @Message
    String refusedBecause(String reason);

    @Message
    String goToMatches();

    @Message
    String goToRequests();

    @Message
    String goToAgenda();

    @Message
    String goToAvailability();

    @Message
    String goToProfile();

    @Message
    String manage();

    @Message
    String demo();

    @Message
    String phaseStillOpen();
}
