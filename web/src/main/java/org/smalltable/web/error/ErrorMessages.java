package org.smalltable.web.error;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said when something cannot be done: {@code messages/error_*.properties}. */
@MessageBundle("error")
public interface ErrorMessages {
    @Message
    String title(int status);

    @Message
    String text(int status);

    @Message
    String reference(String number);

    @Message
    String signedOut();

    @Message
    String toStart();
}
