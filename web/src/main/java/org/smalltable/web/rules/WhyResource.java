package org.smalltable.web.rules;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.smalltable.core.matching.MatchScore;
import org.smalltable.core.matching.MatchWeights;
import org.smalltable.core.matching.RuleName;
import org.smalltable.core.matching.Verdict;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.matching.RuleWeights;
import org.smalltable.persistence.participant.DirectoryQuery;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.matching.MatchLists;
import org.smalltable.web.matching.Reasons;
import org.smalltable.web.reader.Roles;

/** Every rule's verdict on any two companies of a session: why they fit, or why they do not. */
@Path("/organizer/sessions/{session}/why")
@RolesAllowed(Roles.ORGANIZER)
public class WhyResource {

    private static final int FOUND = 12;

    @Inject
    Expos expos;

    @Inject
    Participants participants;

    @Inject
    MatchLists lists;

    @Inject
    RuleWeights weights;

    @Inject
    Reasons reasons;

    @Inject
    Formats formats;

    @Inject
    Answers answers;

    @CheckedTemplate(basePath = "rules")
    static class Templates {
        static native TemplateInstance why(WhyPage page);
    }

    @GET
    public Response show(
            UUID session,
            @RestQuery @DefaultValue("") String exhibitor,
            @RestQuery @DefaultValue("") String exhibitorWords,
            @RestQuery @DefaultValue("") String buyer,
            @RestQuery @DefaultValue("") String buyerWords) {
        SessionView at = expos.session(session).orElseThrow(NotFoundException::new);
        WhyPage.Choosing one = choosing(at, Side.EXHIBITOR, "exhibitor", exhibitor, exhibitorWords.strip());
        WhyPage.Choosing other = choosing(at, Side.BUYER, "buyer", buyer, buyerWords.strip());
        if (one.chosen().isEmpty() || other.chosen().isEmpty()) {
            return answers.page(Templates.why(new WhyPage(at, one, other, Optional.empty(), List.of())));
        }
        UUID brings = one.chosen().get().id();
        UUID seeks = other.chosen().get().id();
        Optional<MatchScore> score = lists.score(at, brings, seeks);
        MatchWeights inForce = weights.inForce(session);
        List<WhyPage.Line> lines = lists.explain(at, brings, seeks).stream()
                .map(verdict -> line(verdict, inForce))
                .toList();
        return answers.page(Templates.why(new WhyPage(at, one, other, score, lines)));
    }

    private WhyPage.Choosing choosing(SessionView at, Side side, String field, String id, String words) {
        Optional<ParticipantView> chosen = words.isEmpty() ? participant(at, side, id) : Optional.empty();
        List<WhyPage.Candidate> found = words.isEmpty()
                ? List.of()
                : participants
                        .directory(
                                at.id(),
                                side,
                                new DirectoryQuery(
                                        words,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(ParticipantStatus.ADMITTED)),
                                0,
                                FOUND)
                        .lines()
                        .stream()
                        .map(line -> new WhyPage.Candidate(
                                line.participant(),
                                line.name(),
                                formats.country(line.country().code())))
                        .toList();
        if (found.size() == 1) {
            // Nothing to choose from: the only one found is meant.
            return new WhyPage.Choosing(
                    side, field, participant(at, side, found.getFirst().id().toString()), "", List.of());
        }
        return new WhyPage.Choosing(side, field, chosen, words, found);
    }

    private Optional<ParticipantView> participant(SessionView at, Side side, String id) {
        if (!id.matches("[-0-9a-fA-F]{36}")) {
            return Optional.empty();
        }
        return participants
                .participant(UUID.fromString(id))
                .filter(found -> found.session().equals(at.id()) && found.side() == side);
    }

    private WhyPage.Line line(Verdict verdict, MatchWeights inForce) {
        return new WhyPage.Line(
                verdict.rule(),
                verdict.rule().part() == RuleName.Part.BARRING,
                inForce.of(verdict.rule()),
                verdict.points(),
                verdict.isBarring(),
                reasons.worded(verdict.reasons()));
    }
}
