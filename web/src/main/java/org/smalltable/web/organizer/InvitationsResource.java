package org.smalltable.web.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.account.AccountView;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.LinkPurpose;
import org.smalltable.persistence.account.LinkView;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.Invitation;
import org.smalltable.persistence.participant.Invitations;
import org.smalltable.persistence.participant.InviteePage;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.layout.Paging;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** Invites the people of admitted companies by one-time links, each shown once. */
@Path("/organizer/sessions/{session}/invitations")
@RolesAllowed(Roles.ORGANIZER)
public class InvitationsResource {

    static final Duration GOOD_FOR = Duration.ofDays(14);
    private static final int LINES = 50;

    record SideChoice(String label, String href, boolean isCurrent) {}

    record InvitationsPage(
            SessionView session,
            Side side,
            String words,
            boolean all,
            List<SideChoice> sides,
            InviteePage found,
            Paging paging,
            int uninvited) {

        public String sideWord() {
            return SideWord.of(side);
        }
    }

    record LinksPage(SessionView session, List<LinkLine> links, long days, String back) {}

    @CheckedTemplate(basePath = "organizer")
    static class Templates {
        static native TemplateInstance invitations(InvitationsPage page);

        static native TemplateInstance links(LinksPage page);
    }

    @Inject
    Answers answers;

    @Inject
    Reader reader;

    @Inject
    Formats formats;

    @Inject
    Desk desk;

    @Inject
    Invitations invitations;

    @Inject
    Accounts accounts;

    @GET
    public Response show(
            @PathParam("session") UUID id,
            @RestQuery @DefaultValue("exhibitors") String side,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("false") boolean all,
            @RestQuery @DefaultValue("1") int page) {
        SessionView session = desk.session(id);
        Side chosen = SideWord.of(side);
        InviteePage found = invitations.page(id, chosen, q, !all, Math.max(0, page - 1), LINES);
        String path = Desk.path(session) + "/invitations?side=";
        return answers.page(Templates.invitations(new InvitationsPage(
                session,
                chosen,
                q,
                all,
                List.of(Side.values()).stream()
                        .map(each -> new SideChoice(
                                reader.words(AdmissionMessages.class).side(each),
                                path + SideWord.of(each),
                                each == chosen))
                        .toList(),
                found,
                new Paging(
                        page,
                        LINES,
                        found.total(),
                        path + SideWord.of(chosen) + "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&all="
                                + all + "&"),
                invitations.uninvited(id, chosen).size())));
    }

    /**
     * Makes links for the chosen companies.
     *
     * @param as {@code csv} for a file to send mails with, anything else for a page
     */
    @POST
    public Response invite(
            @PathParam("session") UUID id,
            @RestForm List<UUID> participant,
            @RestForm @DefaultValue("exhibitors") String side,
            @RestForm @DefaultValue("page") String as,
            @Context UriInfo uri) {
        SessionView session = desk.session(id);
        if (participant.isEmpty()) {
            return answers.seeOther(
                    back(session, side),
                    Notice.careful(reader.words(AdmissionMessages.class).nobodyChosen()));
        }
        return answer(session, side, invitations.invite(reader.caller(), id, participant, GOOD_FOR), as, uri);
    }

    /** Makes links for all companies of a side that have neither a delegate nor an open invitation. */
    @POST
    @Path("all")
    public Response inviteAll(
            @PathParam("session") UUID id, @RestForm @DefaultValue("") String side, @Context UriInfo uri) {
        SessionView session = desk.session(id);
        List<UUID> all = invitations.uninvited(id, SideWord.read(side).orElseThrow(BadRequestException::new));
        return answer(session, side, invitations.invite(reader.caller(), id, all, GOOD_FOR), "csv", uri);
    }

    /** Makes a link with which a company's delegate sets a new password. */
    @POST
    @Path("passwords")
    public Response renewPassword(
            @PathParam("session") UUID id,
            @RestForm UUID participant,
            @RestForm @Nullable UUID account,
            @Context UriInfo uri) {
        SessionView session = desk.session(id);
        ParticipantView of = desk.participant(id, participant);
        AccountView delegate = Optional.ofNullable(account)
                .flatMap(accounts::account)
                .filter(found -> found.company().equals(Optional.of(of.companyId())))
                .orElseThrow(NotFoundException::new);
        String token = accounts.makeLink(
                reader.caller(),
                new LinkView(LinkPurpose.PASSWORD, delegate.role(), delegate.company(), Optional.of(delegate.id())),
                GOOD_FOR);
        LinkLine link = LinkLine.of(delegate.name(), of.company().name(), base(uri), LinkPurpose.PASSWORD, token);
        String back = Desk.path(session) + "/registrations/" + participant;
        return answers.page(Templates.links(new LinksPage(session, List.of(link), GOOD_FOR.toDays(), back)));
    }

    private Response answer(SessionView session, String side, List<Invitation> made, String as, UriInfo uri) {
        List<LinkLine> links = made.stream()
                .map(invitation -> LinkLine.of(
                        invitation.company(),
                        formats.country(invitation.country().code()),
                        base(uri),
                        LinkPurpose.INVITATION,
                        invitation.token()))
                .toList();
        if (!as.equals("csv")) {
            return answers.page(Templates.links(new LinksPage(session, links, GOOD_FOR.toDays(), back(session, side))));
        }
        return Response.ok(LinkFile.of(links, reader.words(InvitationMessages.class)))
                .type("text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"invitations-" + SideWord.of(SideWord.of(side)) + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static String back(SessionView session, String side) {
        return Desk.path(session) + "/invitations?side=" + SideWord.of(SideWord.of(side));
    }

    /** This site's address as the organizer's browser knows it. */
    static String base(UriInfo uri) {
        String base = uri.getBaseUri().toString();
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
