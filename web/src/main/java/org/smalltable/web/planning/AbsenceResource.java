package org.smalltable.web.planning;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.timetable.Drafted;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/**
 * A company that does not come, or comes late, or is there after all: that is noted, and a draft proposes the released
 * timetable mended with the fewest moves. Releasing that draft accepts it.
 */
@Path("/organizer/sessions/{session}/absences")
@RolesAllowed(Roles.ORGANIZER)
public class AbsenceResource {

    /** The last slot that a session can have. */
    private static final int LAST = 63;

    /** The question once more, with what is wrong. */
    private interface Asking {
        TemplateInstance of(SessionView session, ParticipantView company, AbsencePages.Span wrong);
    }

    /** What is proposed once the times are understood. */
    private interface Proposing {
        Drafted of(ParticipantView company, SlotTimes times, int first, int last);
    }

    private final OrganizerSessions sessions;
    private final Participants participants;
    private final Timetables timetables;
    private final Absences absences;
    private final AbsencePages pages;
    private final Answers answers;
    private final Reader reader;

    AbsenceResource(
            OrganizerSessions sessions,
            Participants participants,
            Timetables timetables,
            Absences absences,
            AbsencePages pages,
            Answers answers,
            Reader reader) {
        this.sessions = sessions;
        this.participants = participants;
        this.timetables = timetables;
        this.absences = absences;
        this.pages = pages;
        this.answers = answers;
        this.reader = reader;
    }

    @GET
    public Response ask(@PathParam("session") UUID id, @RestQuery UUID participant) {
        return answers.page(pages.question(sessions.session(id), company(id, participant)));
    }

    /**
     * Notes the absence and proposes a mended timetable.
     *
     * @param from the first slot in which the company is away; left out when it does not come at all, as {@code until}
     * @param until the last one
     * @param fill true when seats that fall free go to wishes without one
     */
    @POST
    public Response mark(
            @PathParam("session") UUID id,
            @RestForm UUID participant,
            @RestForm @DefaultValue("0") String from,
            @RestForm @DefaultValue("" + LAST) String until,
            @RestForm String fill) {
        return propose(
                id,
                participant,
                from,
                until,
                pages::notAway,
                (company, times, first, last) ->
                        absences.mark(reader.caller(), company, times.slots(), first, last, "true".equals(fill)),
                words()::mended);
    }

    /** Notes that the company is there after all from one slot until another, and proposes seats for it. */
    @POST
    @Path("end")
    public Response end(
            @PathParam("session") UUID id,
            @RestForm UUID participant,
            @RestForm @DefaultValue("") String from,
            @RestForm @DefaultValue("") String until) {
        return propose(
                id,
                participant,
                from,
                until,
                pages::notBack,
                (company, times, first, last) -> absences.end(reader.caller(), company, times.slots(), first, last),
                words()::returned);
    }

    private Response propose(
            UUID id,
            UUID participant,
            String from,
            String until,
            Asking again,
            Proposing proposing,
            UnaryOperator<String> told) {
        SessionView session = sessions.session(id);
        ParticipantView company = company(id, participant);
        if (!session.phase().allowsPlanning() || timetables.released(id).isEmpty()) {
            return answers.seeOther(timetablesOf(id), Notice.bad(words().nothingToMend()));
        }
        SlotTimes times = sessions.times(session);
        int first = SlotTimes.number(from).orElse(-1);
        int last = SlotTimes.number(until).orElse(-1);
        if (times.slot(first).isEmpty() || last < first) {
            String problem = times.slot(first).isEmpty() || last < 0 ? words().chooseTime() : words().absentReversed();
            return answers.invalid(
                    again.of(session, company, new AbsencePages.Span(first, last, Optional.of(problem))));
        }
        return switch (proposing.of(company, times, first, last)) {
            case Drafted.Done done ->
                answers.seeOther(
                        timetablesOf(id) + "/" + done.version() + "/changes",
                        Notice.good(told.apply(company.company().name())));
            case Drafted.Stale() -> answers.seeOther(timetablesOf(id), Notice.bad(words().staleRefused()));
        };
    }

    private ParticipantView company(UUID session, UUID id) {
        return Optional.ofNullable(id)
                .flatMap(participants::participant)
                .filter(company -> company.session().equals(session))
                .orElseThrow(NotFoundException::new);
    }

    private static String timetablesOf(UUID session) {
        return "/organizer/sessions/" + session + "/timetables";
    }

    private PlanningMessages words() {
        return reader.words(PlanningMessages.class);
    }
}
