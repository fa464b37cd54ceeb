package org.smalltable.web.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.NewAccount;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.web.security.Passwords;

/** Accounts for tests, each with an address that no other test has. */
@ApplicationScoped
public class TestAccounts {

    /** The password of all of them. */
    public static final String PASSWORD = "a long enough password";

    private final Accounts accounts;
    private final Passwords passwords;

    TestAccounts(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** A new organizer's address. */
    public String organizer() {
        return open(Role.ORGANIZER, Optional.empty());
    }

    /** The address of a new delegate of a company. */
    public String delegateOf(ParticipantView company) {
        return open(company.side() == Side.EXHIBITOR ? Role.EXHIBITOR : Role.BUYER, Optional.of(company.companyId()));
    }

    private String open(Role role, Optional<UUID> company) {
        String email = UUID.randomUUID() + "@example.org";
        accounts.open(
                Caller.job("test"), new NewAccount(email, "Somebody", passwords.hash(PASSWORD), "", ""), role, company);
        return email;
    }
}
