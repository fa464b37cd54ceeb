package org.smalltable.web.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.request.Asked;
import org.smalltable.persistence.request.Direction;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.request.OwnRequest;
import org.smalltable.persistence.request.RequestCounts;
import org.smalltable.persistence.request.RequestLine;
import org.smalltable.persistence.request.RequestPage;
import org.smalltable.web.api.Listed;
import org.smalltable.web.api.PageQuery;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;
import org.smalltable.web.session.OwnParts;

/** The requests of the caller's company in a session, and sending one. */
@Path("/api/sessions/{session}/requests")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests", description = "Asking for meetings, and answering.")
public class RequestsApi {

    @Inject
    Expos expos;

    @Inject
    MeetingRequests requests;

    @Inject
    OwnParts own;

    @Inject
    Asking asking;

    @Inject
    RequestProblems problems;

    @Inject
    Reader reader;

    /**
     * One page of requests.
     *
     * @param counts all requests of the company counted, and how many more it may send
     */
    public record Requests(RequestCounts counts, Listed<RequestLine> requests) {}

    /**
     * A request to send.
     *
     * @param participant the other company's part in the session
     * @param note a few words to it
     */
    public record Wanted(@NotNull UUID participant, Optional<@Size(max = MeetingRequests.NOTE_LENGTH) String> note) {}

    @GET
    @Operation(operationId = "requests", summary = "The company's requests, those waiting first, then the latest")
    public Requests requests(
            UUID session,
            @QueryParam("show")
                    @DefaultValue("incoming")
                    @Pattern(regexp = "incoming|outgoing")
                    @Parameter(description = "incoming: those it was sent; outgoing: those it sent.")
                    String show,
            @BeanParam @Valid PageQuery paged) {
        SessionView at = at(session);
        RequestPage<RequestLine> found = requests.requests(
                reader.caller(),
                session,
                show.equals("outgoing") ? Direction.OUTGOING : Direction.INCOMING,
                paged.index(),
                paged.lines());
        return new Requests(requests.counts(reader.caller(), at), Listed.of(found.lines(), paged, found.total()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "ask",
            summary = "Ask a company for a meeting",
            description =
                    "When the other company had asked before, both want to meet and the request is accepted at once.")
    @APIResponse(
            responseCode = "201",
            description = "Asked; the address of the request is in the header Location.",
            content = @Content(schema = @Schema(implementation = OwnRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The other company had asked: accepted at once.",
            content = @Content(schema = @Schema(implementation = OwnRequest.class)))
    public Response ask(UUID session, @NotNull @Valid Wanted body) {
        Asking.Outcome outcome =
                asking.ask(session, body.participant(), body.note().orElse(""));
        return switch (outcome.asked()) {
            case Asked.Requested requested ->
                Response.created(URI.create("/api/requests/" + requested.request()))
                        .entity(own(requested.request()))
                        .build();
            case Asked.BecameMutual mutual -> Response.ok(own(mutual.request())).build();
            case Asked.AlreadyRequested already -> throw problems.already(already, outcome.name());
            case Asked.Refused refused -> throw problems.refused(refused, outcome.name());
            case Asked.NotThere ignored -> throw new NotFoundException();
        };
    }

    private OwnRequest own(UUID request) {
        return requests.request(reader.caller(), request).orElseThrow(NotFoundException::new);
    }

    private SessionView at(UUID session) {
        return expos.session(session)
                .filter(found -> own.in(session).isPresent())
                .orElseThrow(NotFoundException::new);
    }
}
