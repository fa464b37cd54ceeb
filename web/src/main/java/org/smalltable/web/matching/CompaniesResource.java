package org.smalltable.web.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.Sector;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.DirectoryPage;
import org.smalltable.persistence.participant.DirectoryQuery;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Paging;
import org.smalltable.web.reader.Roles;

/** The directory of a session's companies, and a company's own page as others see it. */
@Path("/sessions/{session}/companies")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER, Roles.ORGANIZER})
public class CompaniesResource {

    private static final int SIZE = 24;

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    @Inject
    SeenCompanies seen;

    @Inject
    CompanyLines lines;

    @Inject
    CompanyPages pages;

    @Inject
    TradeChoices choices;

    @Inject
    Answers answers;

    @GET
    public Response directory(
            UUID session,
            @RestQuery @DefaultValue("") String side,
            @RestQuery @DefaultValue("") String words,
            @RestQuery @DefaultValue("") String sector,
            @RestQuery @DefaultValue("") String country,
            @RestQuery int page) {
        SessionView at = expos.session(session).orElseThrow(NotFoundException::new);
        Optional<ParticipantView> us = seen.mine(session);
        if (SeenCompanies.isWaiting(us)) {
            return answers.page(Templates.waiting(new WaitingPage(at, us.get().status())));
        }
        Side shown = SeenCompanies.side(side, us);
        MatchFilter filter = MatchFilter.of(sector, country, "", "", false, false);
        return answers.page(Templates.companies(page(at, us, shown, words, filter, page)));
    }

    private DirectoryView page(
            SessionView at, Optional<ParticipantView> us, Side side, String words, MatchFilter filter, int page) {
        DirectoryQuery query =
                new DirectoryQuery(words, filter.sector(), filter.country(), Optional.of(ParticipantStatus.ADMITTED));
        DirectoryPage found = participants.directory(at.id(), side, query, Math.max(0, page - 1), SIZE);
        if (found.lines().isEmpty() && found.total() > 0) {
            found = participants.directory(at.id(), side, query, found.pages() - 1, SIZE);
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("side", side == Side.EXHIBITOR ? "exhibitors" : "buyers");
        values.put("words", words.strip());
        values.put("sector", filter.sector().map(Sector::code).orElse(""));
        values.put("country", filter.country().map(Country::code).orElse(""));
        CompanyLines.Desk desk = lines.desk(at, us);
        List<CompanyLine> lined = found.lines().stream()
                .map(line -> lines.listed(desk, line, side, seen.score(at, us, line.participant())))
                .toList();
        return new DirectoryView(
                at,
                side == Side.EXHIBITOR,
                us.isEmpty(),
                lined,
                new Paging(
                        page,
                        SIZE,
                        found.total(),
                        "/sessions/" + at.id() + "/companies" + MatchFilter.query(values.entrySet())),
                desk.counts(),
                new FormState(
                        values.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, value -> List.of(value.getValue()))),
                        Map.of()),
                !words.isBlank() || !filter.isEmpty(),
                choices.sectors(),
                choices.countries());
    }

    @GET
    @Path("{participant}")
    public Response company(UUID session, UUID participant) {
        SessionView at = expos.session(session).orElseThrow(NotFoundException::new);
        Optional<ParticipantView> us = seen.mine(session);
        ParticipantView company = seen.company(session, participant, us);
        if (SeenCompanies.isWaiting(us) && !us.get().id().equals(participant)) {
            return answers.page(Templates.waiting(new WaitingPage(at, us.get().status())));
        }
        return answers.page(Templates.company(
                pages.page(lines.desk(at, us), company, seen.score(at, us, company.id()), FormState.empty())));
    }
}
