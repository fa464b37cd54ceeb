package org.smalltable.web.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.core.matching.Match;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Paging;
import org.smalltable.web.reader.Roles;
import org.smalltable.web.session.OwnParts;

/** The ranked matches of the reader's company in a session. */
@Path("/sessions/{session}/matches")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
public class MatchesResource {

    private static final int SIZE = 20;
    private static final TradeFacts FACTS = TradeFacts.shipped();

    @Inject
    Expos expos;

    @Inject
    OwnParts own;

    @Inject
    MatchLists lists;

    @Inject
    CompanyLines lines;

    @Inject
    TradeChoices choices;

    @Inject
    Answers answers;

    @GET
    public Response show(
            UUID session,
            @RestQuery @DefaultValue("") String sector,
            @RestQuery @DefaultValue("") String country,
            @RestQuery @DefaultValue("") String group,
            @RestQuery @DefaultValue("") String language,
            @RestQuery boolean onlyNew,
            @RestQuery boolean notAsked,
            @RestQuery int page) {
        SessionView at = expos.session(session).orElseThrow(NotFoundException::new);
        ParticipantView us = own.at(session);
        if (us.status() != ParticipantStatus.ADMITTED || !at.phase().showsMatches()) {
            return answers.page(Templates.waiting(new WaitingPage(at, us.status())));
        }
        MatchFilter filter = MatchFilter.of(sector, country, group, language, onlyNew, notAsked);
        return answers.page(Templates.matches(page(at, us, filter, page)));
    }

    private MatchesPage page(SessionView at, ParticipantView us, MatchFilter filter, int page) {
        SessionMatches matches = lists.of(at);
        CompanyLines.Desk desk = lines.desk(at, Optional.of(us));
        List<ParticipantView> all = companies(matches, matches.list(us.id()));
        List<ParticipantView> shown = matches.fitting(us.id(), filter, FACTS).stream()
                .filter(company -> !filter.notAsked()
                        || desk.ask(company.id(), company.company().name(), company.side()).stream()
                                .allMatch(Ask::isNotAsked))
                .toList();
        Paging paging = new Paging(page, SIZE, shown.size(), "/sessions/" + at.id() + "/matches" + filter.query());
        List<CompanyLine> lined = shown.stream()
                .skip(paging.offset())
                .limit(SIZE)
                .flatMap(company ->
                        matches.score(us.id(), company.id()).stream().map(score -> lines.match(desk, company, score)))
                .toList();
        return new MatchesPage(
                at,
                us.side() == Side.BUYER,
                all.size(),
                lined,
                paging,
                desk.counts(),
                filter.form(),
                !filter.isEmpty(),
                choices.sectors(all.stream()
                        .flatMap(company -> MatchFilter.sectors(company).stream())
                        .distinct()
                        .toList()),
                choices.countries(
                        all.stream().map(company -> company.company().country()).toList()),
                choices.groups(),
                choices.languages(all.stream()
                        .flatMap(company -> company.profile().languages().stream())
                        .toList()));
    }

    private static List<ParticipantView> companies(SessionMatches matches, List<Match<UUID>> list) {
        return list.stream()
                .flatMap(match -> matches.company(match.other()).stream())
                .toList();
    }
}
