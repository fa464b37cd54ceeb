package org.smalltable.web.layout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame around every page: {@code messages/app_*.properties}. */
@MessageBundle("app")
public interface AppMessages {
    @Message
    String product();

    @Message
    String tagline();

    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String language();

    @Message
    String signIn();

    @Message
    String signOut();

    @Message
    String myAccount();

    @Message
    String crumbs();

    @Message
    String home();

    @Message
    String help();

    @Message
    String about();

    @Message
    String privacy();

    @Message
    String source();

    @Message
    String version(String number);

    @Message
    String formHasErrors(int count);

    @Message
    String choose();

    @Message
    String yes();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String back();

    @Message
    String search();

    @Message
    String pages();

    @Message
    String previousPage();

    @Message
    String nextPage();

    @Message
    String range(String from, String to, String total);

    /** What the reader's own clock shows, behind the venue's time. */
    @Message
    String inYourTime(String time);

    @Message
    String cannotBeUndone();

    @Message
    String connectionFailed();

    /** A label with how many it stands for. */
    @Message
    String counted(String label, String count);

    /** A label with what stands before its value in this language. */
    @Message
    String labelled(String label);
}
