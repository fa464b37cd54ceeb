package org.smalltable.web.organizer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the organizer's pages on invitations: {@code messages/invitation_*.properties}. */
@MessageBundle("invitation")
public interface InvitationMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String withoutDelegate();

    @Message
    String everybody();

    @Message
    String which();

    @Message
    String delegates();

    @Message
    String invited();

    @Message
    String openUntil(String date);

    @Message
    String notInvited();

    @Message
    String makeLinks();

    @Message
    String makeFile();

    @Message
    String makeAll(int count);

    @Message
    String noneLeft();

    @Message
    String noneLeftText();

    @Message
    String links();

    @Message
    String linksLead(long days);

    @Message
    String linksNone();

    @Message
    String company();

    @Message
    String country();

    @Message
    String link();

    @Message
    String newOrganizer();

    @Message
    String people();

    @Message
    String peopleLead();

    @Message
    String person();

    @Message
    String mail();

    @Message
    String inviteOrganizer();

    @Message
    String passwordLink();

    @Message
    String passwordLinkFor(String name);

    @Message
    String invite();
}
