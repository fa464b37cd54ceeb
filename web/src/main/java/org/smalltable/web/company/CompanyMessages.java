package org.smalltable.web.company;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.smalltable.core.request.Side;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.web.security.PasswordRules;

/** The words of the pages on which companies describe themselves: {@code messages/company_*.properties}. */
@MessageBundle("company")
public interface CompanyMessages {
    @Message
    String registerExhibitor();

    @Message
    String registerBuyer();

    @Message
    String profile();

    @Message
    String profileLead();

    @Message
    String partCompany();

    @Message
    String partOffer();

    @Message
    String partDemand();

    @Message
    String partOrigin();

    @Message
    String partTerms();

    @Message
    String partPerson();

    @Message
    String personHint();

    @Message
    String companyName();

    @Message
    String companyHint();

    @Message
    String country();

    @Message
    String countryHint();

    @Message
    String province();

    @Message
    String website();

    @Message
    String group();

    @Message
    String groupHint();

    @Message
    String kind();

    @Message
    String kindHint();

    @Message
    String about();

    @Message
    String product(int number);

    @Message
    String productText(Side side);

    @Message
    String productHint();

    @Message
    String find();

    @Message
    String code();

    @Message
    String noCode();

    @Message
    String foundCodes(int count);

    @Message
    String sector();

    @Message
    String sectorBlank();

    @Message
    String firstShown();

    @Message
    String remove();

    @Message
    String addProduct();

    @Message
    String offerWords();

    @Message
    String offerWordsHint();

    @Message
    String interests();

    @Message
    String interestsHint();

    @Message
    String beside();

    @Message
    String besideHint();

    @Message
    String sectors();

    @Message
    String sectorsHint();

    @Message
    String moreSectors();

    @Message
    String moreSectorsHint();

    @Message
    String allOf(String sector);

    @Message
    String originHint();

    @Message
    String noWish();

    @Message
    String groupOf(CountryGroup group);

    @Message
    String wish(Wish wish);

    @Message
    String place(int number);

    @Message
    String placeName();

    @Message
    String wishLabel();

    @Message
    String addPlace();

    @Message
    String languages();

    @Message
    String languagesHint();

    @Message
    String certificates(Side side);

    @Message
    String otherCertificates();

    @Message
    String otherCertificatesHint();

    @Message
    String orderLeast();

    @Message
    String orderMost();

    @Message
    String orderHint();

    @Message
    String maxMeetings();

    @Message
    String maxMeetingsHint(int most);

    @Message
    String personName();

    @Message
    String email();

    @Message
    String emailHint();

    @Message
    String password();

    @Message
    String passwordHint(int least);

    @Message
    String send(CompanyForm.Use use);

    @Message
    String sendHint(CompanyForm.Use use);

    @Message
    String choicesOfProducts();

    @Message
    String choicesOfCountries();

    @Message
    String found(int count);

    @Message
    String tooLong(int most);

    @Message
    String companyMissing();

    @Message
    String countryMissing();

    @Message
    String countryUnknown();

    @Message
    String countryTwice();

    @Message
    String websiteWrong();

    @Message
    String personNameMissing();

    @Message
    String emailMissing();

    @Message
    String emailWrong();

    @Message
    String passwordFlaw(PasswordRules.Flaw flaw, int least, int most);

    @Message
    String languageMissing();

    @Message
    String amountWrong();

    @Message
    String orderMostBelowLeast();

    @Message
    String maxMeetingsWrong(int most);

    @Message
    String productMissing();

    @Message
    String productTextMissing();

    @Message
    String productPlaceMissing();

    @Message
    String codeMissing();

    @Message
    String interestsMissing();

    @Message
    String companyKnown(String country);

    @Message
    String companyKnownHelp();

    @Message
    String emailTaken();

    @Message
    String emailTakenHelp();

    @Message
    String nameTaken();

    @Message
    String tooOften();

    @Message
    String closed(SessionPhase phase);

    @Message
    String registered(String company);

    @Message
    String alreadyRegistered(String company);

    @Message
    String otherSide();

    @Message
    String organizerCannot();

    @Message
    String profileSaved();

    @Message
    String availability();

    @Message
    String availabilityLead();

    @Message
    String availabilityFixed(SessionPhase phase);

    @Message
    String availabilityMeetings();

    @Message
    String freeOf(int free, int all);

    @Message
    String wholeDay();

    @Message
    String notThatDay();

    @Message
    String saveTimes();

    @Message
    String timesSaved();

    @Message
    String noTime();

    @Message
    String noSlots();

    @Message
    String noSlotsText();

    @Message
    String free();

    @Message
    String notFree();

    @Message
    String my();

    @Message
    String mySession();

    @Message
    String noSessions();

    @Message
    String noSessionsText();

    @Message
    String otherSessions();

    @Message
    String registerHere();

    @Message
    String noOtherSessions();

    @Message
    String nextPhase(String phase);

    @Message
    String matchCount(int count);

    @Message
    String meetingCount(int count);

    @Message
    String toAnswer(long count);

    @Message
    String waitingRequests();

    @Message
    String acceptedRequests(long count);

    @Message
    String answerRequests();

    @Message
    String seeMatches();

    @Message
    String seeAgenda();

    @Message
    String setTimes();

    @Message
    String editProfile();

    @Message
    String colleaguesLink();

    @Message
    String colleagues();

    @Message
    String colleaguesLead(String company);

    @Message
    String colleagueName();

    @Message
    String you();

    @Message
    String invite();

    @Message
    String inviteText(int days);

    @Message
    String makeLink();

    @Message
    String linkMade();

    @Message
    String linkLabel();

    @Message
    String copy();

    @Message
    String copied();
}
