package org.smalltable.web.company;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.request.MeetingRequests;
import org.smalltable.persistence.request.RequestCounts;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.matching.MatchLists;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;
import org.smalltable.web.session.OwnParts;

/** Where a company's people land: the sessions it takes part in, and what is to be done in each. */
@Path("/my")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
public class DashboardResource {

    @Inject
    Expos expos;

    @Inject
    MeetingRequests requests;

    @Inject
    Bookings bookings;

    @Inject
    MatchLists lists;

    @Inject
    OwnParts own;

    @Inject
    Reader reader;

    @Inject
    Answers answers;

    @CheckedTemplate(basePath = "company")
    static class Templates {
        static native TemplateInstance dashboard(DashboardPage page);
    }

    /**
     * @param parts the sessions that the company takes part in
     * @param others the sessions that it can still register for
     * @param side the word of the reader's side in addresses
     */
    record DashboardPage(List<Part> parts, List<SessionView> others, String side) {}

    /**
     * One session of the company.
     *
     * @param standing how it stands there; empty before the matching and for who is not admitted
     */
    record Part(SessionView session, ParticipantView participant, Optional<PartStanding> standing) {

        public boolean isAdmitted() {
            return participant.status() == ParticipantStatus.ADMITTED;
        }

        public boolean isAwaited() {
            return standing.filter(now -> now.requests().toAnswer() > 0).isPresent()
                    && session.phase().allowsRequests();
        }
    }

    /**
     * How the company stands in a session.
     *
     * @param matches how many companies its list holds
     * @param meetings how many meetings are in its agenda; empty before the agendas are out
     */
    record PartStanding(int matches, RequestCounts requests, OptionalInt meetings) {

        /** None or one, for a loop that shows it when it is there. */
        public List<Integer> meetingCount() {
            return meetings.stream().boxed().toList();
        }
    }

    @GET
    public Response show() {
        List<SessionView> sessions = expos.sessions();
        List<Part> parts = own.all().stream()
                .flatMap(mine -> sessions.stream()
                        .filter(session -> session.id().equals(mine.session()))
                        .map(session -> part(session, mine)))
                .toList();
        List<SessionView> others = sessions.stream()
                .filter(session -> session.phase().allowsRegistration())
                .filter(session ->
                        parts.stream().noneMatch(part -> part.session().id().equals(session.id())))
                .toList();
        String side = own.side().filter(mine -> mine == Side.BUYER).isPresent() ? "buyers" : "exhibitors";
        return answers.page(Templates.dashboard(new DashboardPage(parts, others, side)));
    }

    private Part part(SessionView session, ParticipantView mine) {
        boolean takesPart =
                mine.status() == ParticipantStatus.ADMITTED && session.phase().showsMatches();
        return new Part(session, mine, takesPart ? Optional.of(standing(session, mine)) : Optional.empty());
    }

    private PartStanding standing(SessionView session, ParticipantView mine) {
        return new PartStanding(
                lists.count(session, mine.id()),
                requests.counts(reader.caller(), session),
                session.phase().showsAgenda()
                        ? OptionalInt.of(
                                bookings.agenda(reader.caller(), session.id()).size())
                        : OptionalInt.empty());
    }
}
