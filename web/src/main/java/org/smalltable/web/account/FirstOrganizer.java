package org.smalltable.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.LinkPurpose;
import org.smalltable.persistence.account.LinkView;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.web.start.Announcement;

/** Prints a one-time link for the first organizer as long as there is none: nobody has a password from the start. */
@ApplicationScoped
class FirstOrganizer implements Announcement {
    private static final Duration GOOD_FOR = Duration.ofHours(24);

    private final Accounts accounts;

    FirstOrganizer(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<String> lines(URI address) {
        if (accounts.hasOrganizer()) {
            return List.of();
        }
        LinkView link = new LinkView(LinkPurpose.FIRST_ORGANIZER, Role.ORGANIZER, Optional.empty(), Optional.empty());
        String token = accounts.makeLink(Caller.job("start"), link, GOOD_FOR);
        return List.of(
                "",
                "There is no organizer yet. Become the first one (once, within 24 hours):",
                "  " + address + OneTimeLinks.path(LinkPurpose.FIRST_ORGANIZER, token));
    }
}
