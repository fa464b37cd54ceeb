package org.smalltable.web.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of tokens: {@code messages/token_*.properties}. */
@MessageBundle("token")
public interface TokenMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String toTokens();

    @Message
    String made();

    @Message
    String madeText();

    @Message
    String token();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String make();

    @Message
    String makeTitle();

    @Message
    String yours();

    @Message
    String madeAt();

    @Message
    String usedAt();

    @Message
    String neverUsed();

    @Message
    String revoke();

    @Message
    String revokeOf(String name);

    @Message
    String revoked();

    @Message
    String none();

    @Message
    String noneText();

    @Message
    String tooMany(int most);

    @Message
    String notByToken();
}
