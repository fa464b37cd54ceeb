package org.smalltable.web.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.timetable.AgendaEntry;
import org.smalltable.persistence.timetable.AgendaNews;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** The agenda of the caller's company: by day, and as a calendar file. */
@Path("/sessions/{session}/agenda")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
public class AgendaResource {

    /** So many changes by others are told. */
    private static final int NEWS = 5;

    /** One day's meetings. */
    record Day(LocalDate date, List<AgendaEntry> entries) {}

    /**
     * @param company whose agenda it is, for the printed page
     * @param news what others did last to its meetings
     */
    record AgendaPage(SessionView session, String company, List<Day> days, int meetings, List<AgendaNews> news) {

        /** Whether companies see the timetable yet. */
        public boolean isOpen() {
            return session.phase().showsAgenda();
        }

        public boolean allowsBooking() {
            return session.phase().allowsBooking();
        }
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance agenda(AgendaPage page);
    }

    private final Expos expos;
    private final Participants participants;
    private final Bookings bookings;
    private final Answers answers;
    private final Reader reader;
    private final Clock clock;

    AgendaResource(
            Expos expos, Participants participants, Bookings bookings, Answers answers, Reader reader, Clock clock) {
        this.expos = expos;
        this.participants = participants;
        this.bookings = bookings;
        this.answers = answers;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    public Response agenda(@PathParam("session") UUID id) {
        SessionView session = session(id);
        ParticipantView own = own(session).orElseThrow(NotFoundException::new);
        List<AgendaEntry> entries = entries(session);
        Map<LocalDate, List<AgendaEntry>> days = new LinkedHashMap<>();
        for (AgendaEntry entry : entries) {
            days.computeIfAbsent(entry.startsAt().atZone(session.zone()).toLocalDate(), day -> new ArrayList<>())
                    .add(entry);
        }
        return answers.page(Templates.agenda(new AgendaPage(
                session,
                own.company().name(),
                days.entrySet().stream()
                        .map(day -> new Day(day.getKey(), day.getValue()))
                        .toList(),
                entries.size(),
                session.phase().showsAgenda() ? bookings.news(reader.caller(), id, NEWS) : List.of())));
    }

    @GET
    @Path("/calendar.ics")
    public Response calendar(@PathParam("session") UUID id) {
        SessionView session = session(id);
        if (own(session).isEmpty()) {
            throw new NotFoundException();
        }
        AgendaMessages words = reader.words(AgendaMessages.class);
        List<CalendarFile.Event> events = entries(session).stream()
                .map(entry -> new CalendarFile.Event(
                        uid(entry),
                        entry.edition(),
                        entry.startsAt(),
                        entry.endsAt(),
                        words.calendarSummary(entry.other().company()),
                        words.table(entry.shownTable()) + ", " + session.venue(),
                        session.editionName() + ", " + session.name()))
                .toList();
        return Response.ok(CalendarFile.of(session.name(), clock.instant(), events))
                .type("text/calendar;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"agenda.ics\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static String uid(AgendaEntry entry) {
        UUID exhibitor =
                entry.ownSide() == Side.EXHIBITOR ? entry.own() : entry.other().participant();
        UUID buyer = entry.ownSide() == Side.BUYER ? entry.own() : entry.other().participant();
        return exhibitor + "-" + buyer + "@smalltable";
    }

    private List<AgendaEntry> entries(SessionView session) {
        return session.phase().showsAgenda() ? bookings.agenda(reader.caller(), session.id()) : List.of();
    }

    private SessionView session(UUID id) {
        return expos.session(id).orElseThrow(NotFoundException::new);
    }

    private Optional<ParticipantView> own(SessionView session) {
        return reader.caller().company().stream()
                .flatMap(company -> participants.ofCompany(company).stream())
                .filter(part -> part.session().equals(session.id()))
                .findFirst();
    }
}
