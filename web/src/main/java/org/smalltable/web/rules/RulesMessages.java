package org.smalltable.web.rules;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.smalltable.core.matching.RuleName;
import org.smalltable.core.request.Side;

/** The words of the organizer's pages about matching rules: {@code messages/rules_*.properties}. */
@MessageBundle("rules")
public interface RulesMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String rule(RuleName rule);

    @Message
    String about(RuleName rule);

    @Message
    String fit();

    @Message
    String fitText();

    @Message
    String circumstances();

    @Message
    String circumstancesText();

    @Message
    String barring();

    @Message
    String barringText();

    @Message
    String standardIs(int weight);

    @Message
    String weightBetween(int least, int most);

    @Message
    String save();

    @Message
    String preview();

    @Message
    String previewTitle();

    @Message
    String previewHint();

    @Message
    String unchanged();

    @Message
    String poorlyServed(int companies, int enough);

    @Message
    String now();

    @Message
    String then();

    @Message
    String risen();

    @Message
    String fallen();

    @Message
    String none();

    @Message
    String pair();

    @Message
    String history();

    @Message
    String historyEmpty();

    @Message
    String set(int number);

    @Message
    String standardSet();

    @Message
    String restoredFrom(String set);

    @Message
    String inForce();

    @Message
    String restore();

    @Message
    String restoreSet(String set);

    @Message
    String saved(int number);

    @Message
    String restored(int number);

    @Message
    String why();

    @Message
    String whyLead();

    @Message
    String toWhy();

    @Message
    String toRules();

    @Message
    String side(Side side);

    @Message
    String words();

    @Message
    String explain();

    @Message
    String chosen();

    @Message
    String nobody();

    @Message
    String notAdmitted();

    @Message
    String barred();

    @Message
    String verdict();

    @Message
    String effect();

    @Message
    String weight();

    @Message
    String ruleHead();

    @Message
    String silent();

    @Message
    String passes();

    @Message
    String bars();

    @Message
    String adds(int points);

    @Message
    String takes(int points);

    @Message
    String noEffect();

    @Message
    String effectNote();
}
