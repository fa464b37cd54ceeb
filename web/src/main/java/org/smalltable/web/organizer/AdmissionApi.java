package org.smalltable.web.organizer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.PhaseMove;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.error.ProblemKind;
import org.smalltable.web.error.Problems;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** Admitting several companies at once, and opening phases. */
@Path("/api/organizer/sessions/{session}")
@RolesAllowed(Roles.ORGANIZER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Admission")
public class AdmissionApi {

    @Inject
    Desk desk;

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    /** Companies' parts in the session. */
    public record Chosen(@NotEmpty @Size(max = 10_000) List<@NotNull UUID> participants) {}

    /** How many were admitted; who was before is not counted. */
    public record Admitted(int admitted) {}

    /** The phase to open. */
    public record Next(@NotNull SessionPhase phase) {}

    @POST
    @Path("admission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "admitChosen", summary = "Admit several companies")
    public Admitted admit(UUID session, @NotNull @Valid Chosen body) {
        desk.session(session);
        return new Admitted(participants.admit(reader.caller(), session, body.participants()));
    }

    @POST
    @Path("admission/all")
    @Operation(operationId = "admitAll", summary = "Admit everybody who waits")
    public Admitted admitAll(UUID session) {
        desk.session(session);
        return new Admitted(participants.admitAll(reader.caller(), session));
    }

    @POST
    @Path("phase")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openPhase", summary = "Open the next phase, or take the last step back")
    public SessionView open(UUID session, @NotNull @Valid Next body) {
        desk.session(session);
        return switch (expos.move(reader.caller(), session, body.phase())) {
            case PhaseMove.Moved ignored -> desk.session(session);
            case PhaseMove.NotNext ignored -> throw problems.refusal(ProblemKind.PHASE_NOT_NEXT);
            case PhaseMove.NoSlots ignored -> throw problems.refusal(ProblemKind.NO_SLOTS);
            case PhaseMove.NobodyAdmitted ignored -> throw problems.refusal(ProblemKind.NOBODY_ADMITTED);
            case PhaseMove.NothingReleased ignored -> throw problems.refusal(ProblemKind.NOTHING_RELEASED);
        };
    }
}
