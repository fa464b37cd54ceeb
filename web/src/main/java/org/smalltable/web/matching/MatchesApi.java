package org.smalltable.web.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.request.RequestCounts;
import org.smalltable.web.api.Listed;
import org.smalltable.web.api.PageQuery;
import org.smalltable.web.error.ProblemKind;
import org.smalltable.web.error.Problems;
import org.smalltable.web.reader.Roles;
import org.smalltable.web.session.OwnParts;

/** The ranked matches of the caller's company, with the facts that speak for each. */
@Path("/api/sessions/{session}/matches")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches", description = "Who fits, and why; the directory; companies as others see them.")
public class MatchesApi {

    private static final TradeFacts FACTS = TradeFacts.shipped();

    @Inject
    Expos expos;

    @Inject
    OwnParts own;

    @Inject
    MatchLists lists;

    @Inject
    CompanyLines desks;

    @Inject
    MatchLines lines;

    @Inject
    Problems problems;

    /**
     * One page of matches.
     *
     * @param counts the requests of the caller's company, and how many more it may send
     */
    public record Matches(RequestCounts counts, Listed<MatchLine> matches) {}

    @GET
    @Operation(
            operationId = "matches",
            summary = "The companies that fit the caller's, best first",
            description =
                    "Reasons come as facts and as words in the language of Accept-Language. Without a filter the best 200.")
    public Matches matches(
            UUID session,
            @QueryParam("sector")
                    @DefaultValue("")
                    @Pattern(regexp = MatchFilter.SECTOR)
                    @Parameter(description = "A sector's code; those below it count too.")
                    String sector,
            @QueryParam("country")
                    @DefaultValue("")
                    @Pattern(regexp = MatchFilter.COUNTRY)
                    @Parameter(description = "A country's code.")
                    String country,
            @QueryParam("group")
                    @DefaultValue("")
                    @Pattern(regexp = "|least_developed|belt_and_road|african_union")
                    @Parameter(description = "least_developed, belt_and_road or african_union.")
                    String group,
            @QueryParam("language")
                    @DefaultValue("")
                    @Parameter(description = "A language's tag, such as fr: only who speaks it.")
                    String language,
            @QueryParam("onlyNew") @Parameter(description = "Only who shows something for the first time.")
                    boolean onlyNew,
            @QueryParam("notAsked")
                    @Parameter(description = "Only companies that have no live request and have not declined.")
                    boolean notAsked,
            @BeanParam @Valid PageQuery paged) {
        SessionView at = expos.session(session).orElseThrow(NotFoundException::new);
        ParticipantView us = own.at(session);
        if (us.status() != ParticipantStatus.ADMITTED) {
            throw problems.refusal(ProblemKind.NOT_ADMITTED);
        }
        if (!at.phase().showsMatches()) {
            throw problems.refusal(ProblemKind.WRONG_PHASE);
        }
        MatchFilter filter =
                MatchFilter.of(sector, country, group.toUpperCase(Locale.ROOT), language, onlyNew, notAsked);
        SessionMatches matches = lists.of(at);
        CompanyLines.Desk desk = desks.desk(at, Optional.of(us));
        List<ParticipantView> shown = matches.fitting(us.id(), filter, FACTS).stream()
                .filter(company -> !filter.notAsked()
                        || desk.ask(company.id(), company.company().name(), company.side()).stream()
                                .allMatch(Ask::isNotAsked))
                .toList();
        return new Matches(
                desk.counts(),
                Listed.part(
                        shown,
                        paged,
                        company -> lines.match(
                                desk,
                                company,
                                matches.score(us.id(), company.id())
                                        .orElseGet(() -> new MatchScore.Weighed(0, List.of())))));
    }
}
