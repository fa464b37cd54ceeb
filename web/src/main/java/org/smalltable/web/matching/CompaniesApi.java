package org.smalltable.web.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.DirectoryPage;
import org.smalltable.persistence.participant.DirectoryQuery;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.api.Listed;
import org.smalltable.web.api.PageQuery;
import org.smalltable.web.error.ProblemKind;
import org.smalltable.web.error.Problems;
import org.smalltable.web.reader.Roles;

/** The directory of a session's companies, and each of them as others see it. */
@Path("/api/sessions/{session}/companies")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER, Roles.ORGANIZER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
public class CompaniesApi {

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    @Inject
    SeenCompanies seen;

    @Inject
    CompanyLines desks;

    @Inject
    MatchLines lines;

    @Inject
    Problems problems;

    @GET
    @Operation(operationId = "companies", summary = "Search the companies of one side, by name")
    public Listed<MatchLine> companies(
            UUID session,
            @QueryParam("side")
                    @DefaultValue("")
                    @Pattern(regexp = "|exhibitors|buyers")
                    @Parameter(
                            description = "exhibitors or buyers; when left out, the side across from the caller,"
                                    + " which is the only one that a company may see.")
                    String side,
            @QueryParam("words")
                    @DefaultValue("")
                    @Size(max = 200)
                    @Parameter(description = "All must be found in the name, the products or what is sought.")
                    String words,
            @QueryParam("sector") @DefaultValue("") @Pattern(regexp = MatchFilter.SECTOR) String sector,
            @QueryParam("country") @DefaultValue("") @Pattern(regexp = MatchFilter.COUNTRY) String country,
            @BeanParam @Valid PageQuery paged) {
        SessionView at = expos.session(session).orElseThrow(NotFoundException::new);
        Optional<ParticipantView> us = seen.mine(session);
        if (SeenCompanies.isWaiting(us)) {
            throw problems.refusal(ProblemKind.NOT_ADMITTED);
        }
        Side shown = SeenCompanies.side(side, us);
        MatchFilter filter = MatchFilter.of(sector, country, "", "", false, false);
        DirectoryPage found = participants.directory(
                session,
                shown,
                new DirectoryQuery(words, filter.sector(), filter.country(), Optional.of(ParticipantStatus.ADMITTED)),
                paged.index(),
                paged.lines());
        CompanyLines.Desk desk = desks.desk(at, us);
        return Listed.of(
                found.lines().stream()
                        .map(line -> lines.listed(desk, line, shown, seen.score(at, us, line.participant())))
                        .toList(),
                paged,
                found.total());
    }

    @GET
    @Path("{participant}")
    @Operation(operationId = "company", summary = "A company as others see it, with what the match is worth and why")
    public CompanyFacts company(UUID session, UUID participant) {
        SessionView at = expos.session(session).orElseThrow(NotFoundException::new);
        Optional<ParticipantView> us = seen.mine(session);
        ParticipantView company = seen.company(session, participant, us);
        if (SeenCompanies.isWaiting(us)
                && us.map(ParticipantView::id).filter(participant::equals).isEmpty()) {
            throw problems.refusal(ProblemKind.NOT_ADMITTED);
        }
        return lines.company(desks.desk(at, us), company, seen.score(at, us, company.id()));
    }
}
