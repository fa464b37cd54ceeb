package org.smalltable.web.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smalltable.persistence.request.Answered;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.request.OwnRequest;
import org.smalltable.persistence.request.Withdrawn;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** One request of the caller's company: read, accepted, declined, withdrawn. */
@Path("/api/requests/{request}")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class RequestAnswersApi {

    @Inject
    MeetingRequests requests;

    @Inject
    RequestProblems problems;

    @Inject
    Reader reader;

    /** A few words to the company that asked. */
    public record Reply(Optional<@Size(max = MeetingRequests.NOTE_LENGTH) String> answer) {

        static String text(@Nullable Reply reply) {
            return reply == null ? "" : reply.answer().orElse("");
        }
    }

    @GET
    @Operation(operationId = "request", summary = "One request, sent or received")
    public OwnRequest request(UUID request) {
        return requests.request(reader.caller(), request).orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("acceptance")
    @Operation(operationId = "acceptRequest", summary = "Accept a request that the company was sent")
    public OwnRequest accept(UUID request, @RequestBody(required = false) @Valid @Nullable Reply body) {
        return answered(request, requests.accept(reader.caller(), request, Reply.text(body)));
    }

    @POST
    @Path("refusal")
    @Operation(operationId = "declineRequest", summary = "Decline a request that the company was sent")
    public OwnRequest decline(UUID request, @RequestBody(required = false) @Valid @Nullable Reply body) {
        return answered(request, requests.decline(reader.caller(), request, Reply.text(body)));
    }

    @POST
    @Path("withdrawal")
    @Operation(
            operationId = "withdrawRequest",
            summary = "Withdraw a request",
            description =
                    "One that waits for an answer, by who sent it; or an accepted one without a seat, by either side.")
    public OwnRequest withdraw(UUID request) {
        return switch (requests.withdraw(reader.caller(), request)) {
            case Withdrawn.Done ignored -> request(request);
            case Withdrawn.TooLate late -> throw problems.tooLate(late.status());
            case Withdrawn.Seated ignored -> throw problems.seated();
            case Withdrawn.Closed closed -> throw problems.closed(closed.phase());
            case Withdrawn.NotThere ignored -> throw new NotFoundException();
        };
    }

    private OwnRequest answered(UUID request, Answered answered) {
        return switch (answered) {
            case Answered.Done ignored -> request(request);
            case Answered.TooLate late -> throw problems.tooLate(late.status());
            case Answered.Closed closed -> throw problems.closed(closed.phase());
            case Answered.NotThere ignored -> throw new NotFoundException();
        };
    }
}
