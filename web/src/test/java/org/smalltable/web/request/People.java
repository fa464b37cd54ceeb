package org.smalltable.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.web.testing.TestAccounts;
import org.smalltable.web.testing.Visitor;

/** People of companies and organizers, signed in with an account of their own. */
@ApplicationScoped
public class People {

    private final TestAccounts accounts;

    People(TestAccounts accounts) {
        this.accounts = accounts;
    }

    /** A new delegate of a company, signed in. */
    public Visitor delegateOf(ParticipantView company) {
        return Visitor.signedIn(accounts.delegateOf(company), TestAccounts.PASSWORD);
    }

    /** A new organizer, signed in. */
    public Visitor organizer() {
        return Visitor.signedIn(accounts.organizer(), TestAccounts.PASSWORD);
    }
}
