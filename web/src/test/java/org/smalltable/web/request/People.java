package org.smalltable.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.NewAccount;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.web.security.Passwords;
import org.smalltable.web.testing.Visitor;

/** Opens accounts for the companies of a {@link SampleSession} and signs in with them. */
@ApplicationScoped
public class People {

    private static final String PASSWORD = "a long enough password";

    private final Accounts accounts;
    private final Passwords passwords;

    People(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** A new delegate of a company, signed in. */
    public Visitor delegateOf(ParticipantView company) {
        return signedIn(
                company.side() == Side.EXHIBITOR ? Role.EXHIBITOR : Role.BUYER, Optional.of(company.companyId()));
    }

    /** A new organizer, signed in. */
    public Visitor organizer() {
        return signedIn(Role.ORGANIZER, Optional.empty());
    }

    private Visitor signedIn(Role role, Optional<UUID> company) {
        String email = UUID.randomUUID() + "@example.org";
        accounts.open(
                SampleSession.ORGANIZER,
                new NewAccount(email, "Somebody", passwords.hash(PASSWORD), "", ""),
                role,
                company);
        return Visitor.signedIn(email, PASSWORD);
    }
}
