package org.smalltable.web.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.persistence.request.Answered;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.request.OwnRequest;
import org.smalltable.persistence.request.Withdrawn;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.matching.Reasons;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** Accepting, declining and withdrawing: each a resource of the request. */
@Path("/requests/{request}")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
public class RequestAnswersResource {

    @Inject
    MeetingRequests requests;

    @Inject
    Answers answers;

    @Inject
    Reader reader;

    @Inject
    Reasons reasons;

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance withdrawal(String name, String action, String back);
    }

    @POST
    @Path("acceptance")
    public Response accept(UUID request, @RestForm @DefaultValue("") String answer) {
        return answered(requests.accept(reader.caller(), request, answer));
    }

    @POST
    @Path("refusal")
    public Response decline(UUID request, @RestForm @DefaultValue("") String answer) {
        return answered(requests.decline(reader.caller(), request, answer));
    }

    /** Asks before a request is withdrawn: it cannot be sent again without the budget. */
    @GET
    @Path("withdrawal")
    public Response confirmWithdrawal(UUID request) {
        return requests.request(reader.caller(), request)
                .map(found -> found.line().status().isLive()
                        ? answers.page(withdrawal(request, found))
                        : answers.seeOther(
                                "/sessions/" + found.session() + "/requests?show="
                                        + (found.byUs() ? "outgoing" : "incoming"),
                                Notice.careful(
                                        reader.words(RequestMessages.class).nothingToWithdraw())))
                .orElseThrow(NotFoundException::new);
    }

    private static TemplateInstance withdrawal(UUID request, OwnRequest found) {
        String list = "?show=" + (found.byUs() ? "outgoing" : "incoming");
        return Templates.withdrawal(
                found.line().name(),
                "/requests/" + request + "/withdrawal" + list,
                "/sessions/" + found.session() + "/requests" + list);
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(UUID request, @RestQuery @DefaultValue("outgoing") String show) {
        Withdrawn withdrawn = requests.withdraw(reader.caller(), request);
        UUID session = switch (withdrawn) {
            case Withdrawn.Done done -> done.session();
            case Withdrawn.TooLate late -> late.session();
            case Withdrawn.Seated seated -> seated.session();
            case Withdrawn.Closed closed -> closed.session();
            case Withdrawn.NotThere ignored -> throw new NotFoundException();
        };
        return answers.seeOther(
                "/sessions/" + session + "/requests?show=" + (show.equals("incoming") ? "incoming" : "outgoing"),
                words().of(withdrawn));
    }

    private Response answered(Answered answered) {
        UUID session = switch (answered) {
            case Answered.Done done -> done.session();
            case Answered.TooLate late -> late.session();
            case Answered.Closed closed -> closed.session();
            case Answered.NotThere ignored -> throw new NotFoundException();
        };
        return answers.seeOther("/sessions/" + session + "/requests", words().of(answered));
    }

    private Answer words() {
        return new Answer(reader.words(RequestMessages.class), reasons);
    }
}
