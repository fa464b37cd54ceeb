package org.smalltable.web.error;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What programs are told when something cannot be done: {@code messages/problem_*.properties}. */
@MessageBundle("problem")
public interface ProblemMessages {
    @Message
    String title(ProblemKind kind);

    @Message
    String text(ProblemKind kind);

    @Message
    String malformed(int line, int column);

    @Message
    String notReadable();
}
