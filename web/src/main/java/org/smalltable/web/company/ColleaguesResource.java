package org.smalltable.web.company;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.persistence.account.AccountView;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.LinkPurpose;
import org.smalltable.persistence.account.LinkView;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.web.account.OneTimeLinks;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;
import org.smalltable.web.reader.SignedIn;
import org.smalltable.web.session.OwnParts;

/** The people who sign in for the reader's company, and the links that bring further ones. */
@Path("/my/colleagues")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
public class ColleaguesResource {

    /** Long enough for a colleague who travels, short enough that a forwarded mail goes stale. */
    private static final Duration LINK_IS_GOOD_FOR = Duration.ofDays(7);

    @Inject
    Accounts accounts;

    @Inject
    OwnParts own;

    @Inject
    Reader reader;

    @Inject
    Answers answers;

    @CheckedTemplate(basePath = "company")
    static class Templates {
        static native TemplateInstance colleagues(ColleaguesPage page);
    }

    /**
     * @param company its name, or empty when it takes part in nothing
     * @param me the reader's own account
     * @param link an invitation made just now
     * @param days how long links are good
     */
    record ColleaguesPage(String company, List<AccountView> people, UUID me, Optional<String> link, int days) {

        public boolean isMe(AccountView person) {
            return person.id().equals(me);
        }
    }

    @GET
    public Response show() {
        return answers.page(page(Optional.empty()));
    }

    /** Makes a link and shows it on this answer only: it is kept nowhere. */
    @POST
    public Response invite(@Context UriInfo uri) {
        SignedIn me = reader.account().orElseThrow();
        String token = accounts.makeLink(
                reader.caller(),
                new LinkView(LinkPurpose.INVITATION, me.role(), me.company(), Optional.empty()),
                LINK_IS_GOOD_FOR);
        String link = uri.getBaseUri()
                .resolve(OneTimeLinks.path(LinkPurpose.INVITATION, token))
                .toString();
        return Response.fromResponse(answers.page(page(Optional.of(link))))
                .header("Cache-Control", "no-store")
                .build();
    }

    private TemplateInstance page(Optional<String> link) {
        SignedIn me = reader.account().orElseThrow();
        String company = own.all().stream()
                .findFirst()
                .map(ParticipantView::company)
                .map(profile -> profile.name())
                .orElse("");
        return Templates.colleagues(
                new ColleaguesPage(company, accounts.delegates(me.company().orElseThrow()), me.id(), link, (int)
                        LINK_IS_GOOD_FOR.toDays()));
    }
}
