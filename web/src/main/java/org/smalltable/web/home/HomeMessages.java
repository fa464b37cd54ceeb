package org.smalltable.web.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the start page and of the pages about the product: {@code messages/home_*.properties}. */
@MessageBundle("home")
public interface HomeMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String running();

    @Message
    String coming();

    @Message
    String over();

    @Message
    String laterTitle();

    @Message
    String demoNote();

    @Message
    String exhibitors(long count);

    @Message
    String buyers(long count);

    @Message
    String countries(long count);

    @Message
    String sessions(long count);

    @Message
    String meetings(long count);

    @Message
    String sessionsTitle();

    @Message
    String noEdition();

    @Message
    String noEditionText();

    @Message
    String mySessions();

    @Message
    String myDesk();

    @Message
    String exhibitorTitle();

    @Message
    String exhibitorText();

    @Message
    String exhibitorDo();

    @Message
    String buyerTitle();

    @Message
    String buyerText();

    @Message
    String buyerDo();

    @Message
    String organizerTitle();

    @Message
    String organizerText();

    @Message
    String organizerDo();

    @Message
    String howTitle();

    @Message
    String howMatch();

    @Message
    String howMatchText();

    @Message
    String howAsk();

    @Message
    String howAskText();

    @Message
    String howMeet();

    @Message
    String howMeetText();

    @Message
    String aboutTitle();

    @Message
    String aboutLead();

    @Message
    String aboutRoom();

    @Message
    String aboutRules();

    @Message
    String aboutPlan();

    @Message
    String aboutDuty();

    @Message
    String aboutSource();

    @Message
    String privacyTitle();

    @Message
    String privacyLead();

    @Message
    String data();

    @Message
    String purpose();

    @Message
    String seenBy();

    @Message
    String dataAccount();

    @Message
    String purposeAccount();

    @Message
    String seenAccount();

    @Message
    String dataCompany();

    @Message
    String purposeCompany();

    @Message
    String seenCompany();

    @Message
    String dataRequests();

    @Message
    String purposeRequests();

    @Message
    String seenRequests();

    @Message
    String dataLog();

    @Message
    String purposeLog();

    @Message
    String seenLog();

    @Message
    String cookiesTitle();

    @Message
    String cookiesText();

    @Message
    String cookieSession();

    @Message
    String cookieCsrf();

    @Message
    String cookieLanguage();

    @Message
    String cookieZone();

    @Message
    String cookieNotice();

    @Message
    String rightsTitle();

    @Message
    String rightsText();

    @Message
    String helpTitle();

    @Message
    String helpLead();

    @Message
    String helpSteps();

    @Message
    String helpRegister();

    @Message
    String helpRegisterText();

    @Message
    String helpMatches();

    @Message
    String helpMatchesText();

    @Message
    String helpRequests();

    @Message
    String helpRequestsText();

    @Message
    String helpTimes();

    @Message
    String helpTimesText();

    @Message
    String helpAgenda();

    @Message
    String helpAgendaText();

    @Message
    String helpBook();

    @Message
    String helpBookText();

    @Message
    String helpQuestions();

    @Message
    String helpColleague();

    @Message
    String helpColleagueText();

    @Message
    String helpPassword();

    @Message
    String helpPasswordText();

    @Message
    String helpRefused();

    @Message
    String helpRefusedText();

    @Message
    String helpData();

    @Message
    String helpDataText();

    @Message
    String helpOrganizers();

    @Message
    String helpOrganizersText();
}
