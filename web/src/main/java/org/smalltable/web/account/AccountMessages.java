package org.smalltable.web.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.smalltable.persistence.account.LinkPurpose;
import org.smalltable.persistence.audit.Role;
import org.smalltable.web.security.PasswordRules;

/** The words of signing in and of one's own account: {@code messages/account_*.properties}. */
@MessageBundle("account")
public interface AccountMessages {
    @Message
    String email();

    @Message
    String password();

    @Message
    String signInLead();

    @Message
    String forgotten();

    @Message
    String wrongPassword();

    @Message
    String tooOften(int minutes);

    @Message
    String demoTitle();

    @Message
    String demoText();

    @Message
    String demoButton(String role);

    @Message
    String role(Role role);

    @Message
    String settings();

    @Message
    String name();

    @Message
    String pageLanguage();

    @Message
    String pageLanguageHint();

    @Message
    String automatic();

    @Message
    String zone();

    @Message
    String zoneHint();

    @Message
    String unknownZone();

    @Message
    String unknownLanguage();

    @Message
    String settingsSaved();

    @Message
    String changePassword();

    @Message
    String currentPassword();

    @Message
    String newPassword();

    @Message
    String newPasswordHint(int shortest);

    @Message
    String flaw(PasswordRules.Flaw flaw, int shortest, int longest);

    @Message
    String notYourPassword();

    @Message
    String passwordChanged();

    @Message
    String devices();

    @Message
    String devicesText();

    @Message
    String signOutEverywhere();

    @Message
    String signedOutEverywhere();

    @Message
    String linkTitle(LinkPurpose purpose);

    @Message
    String linkLead(LinkPurpose purpose);

    @Message
    String linkDone(LinkPurpose purpose);

    @Message
    String linkCompany(String company);

    @Message
    String linkSpent();

    @Message
    String linkSpentText();

    @Message
    String emailTaken();

    @Message
    String openAccount();

    @Message
    String setPassword();
}
