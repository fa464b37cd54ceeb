package org.smalltable.web.organizer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.participant.DirectoryLine;
import org.smalltable.persistence.participant.DirectoryPage;
import org.smalltable.persistence.participant.DirectoryQuery;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.api.Listed;
import org.smalltable.web.api.PageQuery;
import org.smalltable.web.error.Problems;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** A session's registrations: looked through, admitted, refused. */
@Path("/api/organizer/sessions/{session}/registrations")
@RolesAllowed(Roles.ORGANIZER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Admission", description = "For organizers: registrations, admission, phases.")
public class RegistrationsApi {

    @Inject
    Desk desk;

    @Inject
    Participants participants;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    /**
     * One page of registrations.
     *
     * @param counts how many of this side have each status
     */
    public record Registrations(Map<ParticipantStatus, Long> counts, Listed<DirectoryLine> registrations) {}

    /** Why a company is refused; it reads this. */
    public record Refusal(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @Operation(operationId = "registrations", summary = "The registrations of one side, by name")
    public Registrations registrations(
            UUID session,
            @QueryParam("side")
                    @DefaultValue("exhibitors")
                    @Pattern(regexp = "exhibitors|buyers")
                    @Parameter(description = "exhibitors or buyers.")
                    String side,
            @QueryParam("status")
                    @DefaultValue("")
                    @Parameter(description = "waiting, admitted, refused or withdrawn; all when left out.")
                    String status,
            @QueryParam("words") @DefaultValue("") @Size(max = 200) String words,
            @BeanParam @Valid PageQuery paged) {
        desk.session(session);
        Side chosen = SideWord.of(side);
        DirectoryPage found = participants.directory(
                session,
                chosen,
                new DirectoryQuery(words, Optional.empty(), Optional.empty(), status(status)),
                paged.index(),
                paged.lines());
        return new Registrations(
                participants.countByStatus(session, chosen), Listed.of(found.lines(), paged, found.total()));
    }

    @GET
    @Path("{participant}")
    @Operation(operationId = "registration", summary = "One registration with all that the company says of itself")
    public ParticipantView registration(UUID session, UUID participant) {
        return desk.participant(session, participant);
    }

    @POST
    @Path("{participant}/admission")
    @Operation(operationId = "admit", summary = "Admit a company")
    public ParticipantView admit(UUID session, UUID participant) {
        desk.participant(session, participant);
        participants.admit(reader.caller(), session, List.of(participant));
        return desk.participant(session, participant);
    }

    @POST
    @Path("{participant}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "refuse", summary = "Refuse a company, with the reason that it will read")
    public ParticipantView refuse(UUID session, UUID participant, @NotNull @Valid Refusal body) {
        desk.participant(session, participant);
        participants.refuse(reader.caller(), session, participant, body.reason());
        return desk.participant(session, participant);
    }

    private Optional<ParticipantStatus> status(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(ParticipantStatus.values())
                .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> problems.invalidParameter("status")));
    }
}
