package org.smalltable.web.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.smalltable.persistence.participant.ParticipantStatus;

/** The words around matches, the directory and companies' pages: {@code messages/matching_*.properties}. */
@MessageBundle("matching")
public interface MatchingMessages {
    @Message
    String title(boolean exhibitors);

    @Message
    String lead();

    @Message
    String filter();

    @Message
    String sector();

    @Message
    String anySector();

    @Message
    String country();

    @Message
    String anyCountry();

    @Message
    String group();

    @Message
    String anyGroup();

    @Message
    String language();

    @Message
    String anyLanguage();

    @Message
    String onlyNew();

    @Message
    String notAsked();

    @Message
    String show();

    @Message
    String clear();

    @Message
    String results();

    @Message
    String noMatches();

    @Message
    String noMatchesText();

    @Message
    String noneFit();

    @Message
    String noneFitText();

    @Message
    String editProfile();

    @Message
    String band(Band band);

    @Message
    String points(String points);

    @Message
    String moreReasons(int count);

    @Message
    String newProduct();

    @Message
    String why(String name);

    @Message
    String ask();

    @Message
    String askOf(String name);

    @Message
    String agree();

    @Message
    String agreeWith(String name);

    @Message
    String theyAsked();

    @Message
    String waitingForAnswer();

    @Message
    String agreed();

    @Message
    String declined();

    @Message
    String budgetSpent();

    @Message
    String requestsClosed();

    @Message
    String left(long count, int budget);

    @Message
    String leftNone();

    @Message
    String companies();

    @Message
    String exhibitors();

    @Message
    String buyers();

    @Message
    String side();

    @Message
    String words();

    @Message
    String wordsHint();

    @Message
    String search();

    @Message
    String nobody();

    @Message
    String nobodyText();

    @Message
    String nobodyFound();

    @Message
    String nobodyFoundText();

    @Message
    String waitTitle();

    @Message
    String waitForPhase();

    @Message
    String waitForPhaseText();

    @Message
    String waitForAdmission();

    @Message
    String waitForAdmissionText();

    @Message
    String registrationEnded(ParticipantStatus status);

    @Message
    String overview();

    @Message
    String products();

    @Message
    String sectors();

    @Message
    String sectorsAndCodes();

    @Message
    String productCodes();

    @Message
    String seeks();

    @Message
    String interests();

    @Message
    String about();

    @Message
    String aboutCompany();

    @Message
    String partOf();

    @Message
    String website();

    @Message
    String languages();

    @Message
    String certificates();

    @Message
    String asksCertificates();

    @Message
    String orders();

    @Message
    String origins();

    @Message
    String preferredOrigins();

    @Message
    String yourMatch();

    @Message
    String noFit();

    @Message
    String barred();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String send();

    @Message
    String ownCompany();

    @Message
    String toRequests();
}
