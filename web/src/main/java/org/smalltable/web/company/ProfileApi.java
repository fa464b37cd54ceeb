package org.smalltable.web.company;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.participant.CompanyProfile;
import org.smalltable.persistence.participant.ParticipantProfile;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.web.reader.Roles;
import org.smalltable.web.session.OwnParts;

/** What the caller's company says of itself in a session. */
@Path("/api/sessions/{session}/profile")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Company", description = "The caller's own company: its profile and when it is free.")
public class ProfileApi {

    @Inject
    OwnParts own;

    /**
     * The company's part in the session.
     *
     * @param statusReason why it was refused; empty otherwise
     * @param maxMeetings most meetings in this session
     */
    public record OwnProfile(
            UUID participant,
            Side side,
            ParticipantStatus status,
            String statusReason,
            CompanyProfile company,
            ParticipantProfile profile,
            int maxMeetings,
            Instant registeredAt) {}

    @GET
    @Operation(operationId = "profile", summary = "The company's registration and profile in a session")
    public OwnProfile profile(UUID session) {
        ParticipantView part = own.at(session);
        return new OwnProfile(
                part.id(),
                part.side(),
                part.status(),
                part.statusReason(),
                part.company(),
                part.profile(),
                part.maxMeetings(),
                part.registeredAt());
    }
}
