package org.smalltable.web.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why two companies fit or do not, in words: {@code messages/reason_*.properties}. */
@MessageBundle("reason")
public interface ReasonMessages {
    @Message
    String sharedHeading(String code, String label);

    @Message
    String sharedChapter(String code, String label);

    @Message
    String sharedSector(String label);

    @Message
    String sharedWords(String words);

    @Message
    String sameMeaning(String label);

    @Message
    String sameTrade(String label);

    @Message
    String mutualInterest();

    @Message
    String countryWanted(String country);

    @Message
    String countryPreferred(String country);

    @Message
    String groupWanted(String group, String country);

    @Message
    String groupPreferred(String group, String country);

    @Message
    String countryNotWanted(String country);

    @Message
    String zeroTariff(String country);

    @Message
    String zeroTariffSince(String label, String country, String since, String basis);

    @Message
    String zeroTariffUntil(String label, String country, String since, String until, String basis);

    @Message
    String allGoods();

    @Message
    String toBeConfirmed();

    @Message
    String notAdvice();

    @Message
    String basisLeastDeveloped();

    @Message
    String basisFormerLeastDeveloped();

    @Message
    String basisAfricanPartner();

    @Message
    String languageShared(String language);

    @Message
    String interpreterNeeded();

    @Message
    String interpreterNeededFor(String exhibitor, String buyer);

    @Message
    String orderSizeFits();

    @Message
    String orderSizeApart();

    @Message
    String orderSizes(String served, String wanted);

    @Message
    String orderRange(String least, String most);

    @Message
    String orderFrom(String least);

    @Message
    String orderUpTo(String most);

    @Message
    String certificatesHeld(String certificates);

    @Message
    String certificatesMissing(String certificates);

    @Message
    String firstShownHere(String product);

    @Message
    String metBefore();

    @Message
    String ownCompany(String name);

    @Message
    String countryRefused(String country);

    @Message
    String noCommonSlot();

    @Message
    String groupLeastDeveloped();

    @Message
    String groupBeltAndRoad();

    @Message
    String groupAfricanUnion();

    @Message
    String listed(String first, String next);
}
