package org.smalltable.web.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.persistence.account.AccountView;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.LinkPurpose;
import org.smalltable.persistence.account.LinkView;
import org.smalltable.persistence.audit.Role;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** The organizers themselves: who they are, inviting further ones, new passwords. */
@Path("/organizer/people")
@RolesAllowed(Roles.ORGANIZER)
public class PeopleResource {

    /** @param links just made and shown once */
    record PeoplePage(List<AccountView> organizers, List<LinkLine> links, long days) {}

    @CheckedTemplate(basePath = "organizer")
    static class Templates {
        static native TemplateInstance people(PeoplePage page);
    }

    @Inject
    Answers answers;

    @Inject
    Reader reader;

    @Inject
    Accounts accounts;

    @GET
    public Response show() {
        return page(List.of());
    }

    @POST
    @Path("invitations")
    public Response invite(@Context UriInfo uri) {
        LinkView link = new LinkView(LinkPurpose.INVITATION, Role.ORGANIZER, Optional.empty(), Optional.empty());
        String token = accounts.makeLink(reader.caller(), link, InvitationsResource.GOOD_FOR);
        String name = reader.words(InvitationMessages.class).newOrganizer();
        return page(List.of(LinkLine.of(name, "", InvitationsResource.base(uri), LinkPurpose.INVITATION, token)));
    }

    @POST
    @Path("{account}/password")
    public Response renewPassword(@PathParam("account") UUID id, @Context UriInfo uri) {
        AccountView account = accounts.account(id)
                .filter(found -> found.role() == Role.ORGANIZER)
                .orElseThrow(NotFoundException::new);
        LinkView link = new LinkView(LinkPurpose.PASSWORD, Role.ORGANIZER, Optional.empty(), Optional.of(id));
        String token = accounts.makeLink(reader.caller(), link, InvitationsResource.GOOD_FOR);
        return page(List.of(LinkLine.of(
                account.name(), account.email(), InvitationsResource.base(uri), LinkPurpose.PASSWORD, token)));
    }

    private Response page(List<LinkLine> links) {
        return answers.page(
                Templates.people(new PeoplePage(accounts.organizers(), links, InvitationsResource.GOOD_FOR.toDays())));
    }
}
