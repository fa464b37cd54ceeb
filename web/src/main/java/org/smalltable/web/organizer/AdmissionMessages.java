package org.smalltable.web.organizer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.participant.ParticipantStatus;

/** Words of the organizer's pages on registrations: {@code messages/admission_*.properties}. */
@MessageBundle("admission")
public interface AdmissionMessages {
    @Message
    String side(Side side);

    @Message
    String status(ParticipantStatus status);

    @Message
    String all();

    @Message
    String registrations();

    @Message
    String sides();

    @Message
    String statuses();

    @Message
    String searchWords();

    @Message
    String company();

    @Message
    String country();

    @Message
    String summary();

    @Message
    String statusLabel();

    @Message
    String registeredAt();

    @Message
    String delegate();

    @Message
    String noDelegate();

    @Message
    String choose(String company);

    @Message
    String admitChosen();

    @Message
    String admitAll(long count);

    @Message
    String admitAllQuestion(long count);

    @Message
    String admitAllText(long exhibitors, long buyers);

    @Message
    String nobodyWaits();

    @Message
    String nobodyChosen();

    @Message
    String admitted(int count);

    @Message
    String companyAdmitted(String company);

    @Message
    String companyRefused(String company);

    @Message
    String noneFound();

    @Message
    String noneFoundText();

    @Message
    String noneYet();

    @Message
    String noneYetText();

    @Message
    String importList();

    @Message
    String decision();

    @Message
    String admit();

    @Message
    String refuse();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String refusedBecause(String reason);

    @Message
    String floor();

    @Message
    String floorHint();

    @Message
    String floorEntitled();

    @Message
    String floorKept(int bonus);

    @Message
    String profile();

    @Message
    String products();

    @Message
    String firstShown();

    @Message
    String sectors();

    @Message
    String codes();

    @Message
    String interests();

    @Message
    String languages();

    @Message
    String kind();

    @Message
    String province();

    @Message
    String group();

    @Message
    String website();

    @Message
    String about();

    @Message
    String maxMeetings();

    @Message
    String delegates();

    @Message
    String delegatesNone();
}
