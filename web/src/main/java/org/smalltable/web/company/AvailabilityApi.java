package org.smalltable.web.company;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.api.VenueTime;
import org.smalltable.web.error.ProblemKind;
import org.smalltable.web.error.Problems;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;
import org.smalltable.web.session.OwnParts;

/** When the caller's company is free in a session. */
@Path("/api/sessions/{session}/availability")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Company")
public class AvailabilityApi {

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    @Inject
    OwnParts own;

    @Inject
    Reader reader;

    @Inject
    Problems problems;

    /** A slot, and whether the company is free in it. */
    public record OwnSlot(int number, OffsetDateTime startsAt, OffsetDateTime endsAt, boolean free) {}

    /** The numbers of all slots in which the company is free. */
    public record Times(
            @NotNull @Size(max = 64) @Schema(example = "[0, 1, 4]")
            Set<@NotNull Integer> free) {}

    @GET
    @Operation(operationId = "availability", summary = "When the company is free")
    public List<OwnSlot> availability(UUID session) {
        ParticipantView part = own.at(session);
        SessionView at = at(session);
        return expos.slots(session).stream()
                .map(slot -> new OwnSlot(
                        slot.number(),
                        VenueTime.of(slot.startsAt(), at.zone()),
                        VenueTime.of(slot.endsAt(), at.zone()),
                        part.isFree(slot.number())))
                .toList();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setAvailability",
            summary = "Say when the company is free",
            description = "Every slot that is not named is one in which it is away.")
    public List<OwnSlot> change(UUID session, @NotNull @Valid Times body) {
        ParticipantView part = own.at(session);
        List<SlotView> slots = expos.slots(session);
        if (!at(session).phase().allowsAvailabilityChanges()) {
            throw problems.refusal(ProblemKind.WRONG_PHASE);
        }
        List<Integer> known = slots.stream().map(SlotView::number).toList();
        if (!known.containsAll(body.free())) {
            throw problems.refusal(ProblemKind.NO_SUCH_SEAT);
        }
        // slots that are not laid out yet stay free: nobody asked about them
        long free = known.stream()
                .filter(slot -> !body.free().contains(slot))
                .mapToLong(slot -> 1L << slot)
                .reduce(-1, (all, away) -> all & ~away);
        participants.beFreeIn(reader.caller(), part.id(), free);
        return availability(session);
    }

    private SessionView at(UUID session) {
        return expos.session(session).orElseThrow(NotFoundException::new);
    }
}
