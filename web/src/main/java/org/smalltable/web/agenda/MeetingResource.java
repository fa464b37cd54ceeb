package org.smalltable.web.agenda;

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
import java.util.OptionalInt;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.persistence.timetable.AgendaEntry;
import org.smalltable.persistence.timetable.Bookings;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** One meeting of the caller's company in the open calendar: moved or cancelled. */
@Path("/meetings/{meeting}")
@RolesAllowed({Roles.EXHIBITOR, Roles.BUYER})
public class MeetingResource {

    record CancelPage(SessionView session, AgendaEntry meeting) {

        public String action() {
            return "/meetings/" + meeting.meeting() + "/cancellation";
        }

        public String back() {
            return "/sessions/" + session.id() + "/agenda";
        }
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance cancel(CancelPage page);
    }

    private final Participants participants;
    private final Bookings bookings;
    private final SlotPages pages;
    private final Answers answers;
    private final Reader reader;

    MeetingResource(Participants participants, Bookings bookings, SlotPages pages, Answers answers, Reader reader) {
        this.participants = participants;
        this.bookings = bookings;
        this.pages = pages;
        this.answers = answers;
        this.reader = reader;
    }

    @GET
    @Path("/move")
    public Response chooseMove(@PathParam("meeting") UUID meeting) {
        AgendaEntry entry = meeting(meeting);
        return answers.page(pages.move(session(entry), entry, List.of()));
    }

    @POST
    @Path("/move")
    public Response move(@PathParam("meeting") UUID id, @RestForm @DefaultValue("") String slot) {
        AgendaEntry meeting = meeting(id);
        UUID session = session(meeting);
        OptionalInt chosen = SlotTimes.number(slot);
        if (chosen.isEmpty()) {
            return answers.invalid(
                    pages.move(session, meeting, List.of(pages.words().chooseTime())));
        }
        return pages.answer(
                bookings.move(reader.caller(), id, chosen.getAsInt()),
                session,
                seat -> pages.words().moved(meeting.other().company(), seat.time(), seat.table()),
                refusals -> answers.conflict(pages.move(session, meeting, refusals)));
    }

    @GET
    @Path("/cancellation")
    public Response askCancel(@PathParam("meeting") UUID id) {
        AgendaEntry meeting = meeting(id);
        return answers.page(Templates.cancel(new CancelPage(pages.session(session(meeting)), meeting)));
    }

    @POST
    @Path("/cancellation")
    public Response cancel(@PathParam("meeting") UUID id) {
        AgendaEntry meeting = meeting(id);
        UUID session = session(meeting);
        return pages.answer(
                bookings.cancel(reader.caller(), id),
                session,
                seat -> pages.words().cancelled(meeting.other().company(), seat.time()),
                refusals ->
                        answers.seeOther("/sessions/" + session + "/agenda", Notice.bad(String.join(" ", refusals))));
    }

    private AgendaEntry meeting(UUID id) {
        return bookings.meeting(reader.caller(), id).orElseThrow(NotFoundException::new);
    }

    private UUID session(AgendaEntry meeting) {
        return participants
                .participant(meeting.own())
                .orElseThrow(NotFoundException::new)
                .session();
    }
}
