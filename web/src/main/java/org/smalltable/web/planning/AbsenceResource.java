package org.smalltable.web.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.timetable.Drafted;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/**
 * A company that does not come, or comes late: its absence is noted, and a draft proposes the released timetable mended
 * with the fewest moves. Releasing that draft accepts it.
 */
@Path("/organizer/sessions/{session}/absences")
@RolesAllowed(Roles.ORGANIZER)
public class AbsenceResource {

    /** The last slot that a session can have. */
    private static final int LAST = 63;

    /** A slot from which or until which somebody is away. */
    record SlotLine(int number, String time, String end) {}

    /**
     * The question.
     *
     * @param from the slot that is chosen as the first one away
     * @param until the one chosen as the last
     * @param problem what is wrong with the two
     */
    record AbsencePage(
            SessionView session,
            ParticipantView company,
            List<SlotLine> slots,
            int from,
            int until,
            Optional<String> problem) {}

    @CheckedTemplate(basePath = "planning")
    static class Templates {
        static native TemplateInstance absence(AbsencePage page);
    }

    private final OrganizerSessions sessions;
    private final Participants participants;
    private final Timetables timetables;
    private final Absences absences;
    private final Answers answers;
    private final Reader reader;
    private final Formats formats;

    AbsenceResource(
            OrganizerSessions sessions,
            Participants participants,
            Timetables timetables,
            Absences absences,
            Answers answers,
            Reader reader,
            Formats formats) {
        this.sessions = sessions;
        this.participants = participants;
        this.timetables = timetables;
        this.absences = absences;
        this.answers = answers;
        this.reader = reader;
        this.formats = formats;
    }

    @GET
    public Response ask(@PathParam("session") UUID id, @RestQuery UUID participant) {
        SessionView session = sessions.session(id);
        return answers.page(question(session, company(id, participant), 0, LAST, Optional.empty()));
    }

    private TemplateInstance question(
            SessionView session, ParticipantView company, int from, int until, Optional<String> problem) {
        List<SlotLine> slots = sessions.times(session).slots().stream()
                .map(slot -> new SlotLine(
                        slot.number(),
                        formats.moment(slot.startsAt(), session.zone()),
                        formats.moment(slot.endsAt(), session.zone())))
                .toList();
        int last = slots.stream().mapToInt(SlotLine::number).max().orElse(0);
        return Templates.absence(new AbsencePage(session, company, slots, from, Math.min(until, last), problem));
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
            return answers.invalid(question(session, company, first, last, Optional.of(problem)));
        }
        return switch (absences.mark(reader.caller(), company, times.slots(), first, last, "true".equals(fill))) {
            case Drafted.Done done ->
                answers.seeOther(
                        timetablesOf(id) + "/" + done.version() + "/changes",
                        Notice.good(words().mended(company.company().name())));
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
