package org.smalltable.web.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.timetable.MeetingView;
import org.smalltable.persistence.timetable.Seated;
import org.smalltable.persistence.timetable.Seating;
import org.smalltable.web.agenda.ClashWords;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** A single meeting changed by the organizer's hand: moved, pinned, cancelled. */
@Path("/organizer/sessions/{session}/meetings/{meeting}")
@RolesAllowed(Roles.ORGANIZER)
public class MeetingResource {

    record TakeOutPage(SessionView session, MeetingView meeting, String time) {

        public String path() {
            return "/organizer/sessions/" + session.id() + "/meetings/" + meeting.id();
        }

        public String action() {
            return path() + "/cancellation";
        }
    }

    @CheckedTemplate(basePath = "planning")
    static class Templates {
        static native TemplateInstance takeOut(TakeOutPage page);
    }

    private final OrganizerSessions sessions;
    private final SeatPages pages;
    private final Seating seating;
    private final ClashWords clashes;
    private final Answers answers;
    private final Reader reader;
    private final Formats formats;

    MeetingResource(
            OrganizerSessions sessions,
            SeatPages pages,
            Seating seating,
            ClashWords clashes,
            Answers answers,
            Reader reader,
            Formats formats) {
        this.sessions = sessions;
        this.pages = pages;
        this.seating = seating;
        this.clashes = clashes;
        this.answers = answers;
        this.reader = reader;
        this.formats = formats;
    }

    @GET
    public Response meeting(@PathParam("session") UUID session, @PathParam("meeting") UUID id) {
        MeetingView meeting = sessions.meeting(session, id);
        return answers.page(pages.page(session, meeting, OptionalInt.of(meeting.slot()), "", List.of()));
    }

    @POST
    @Path("/move")
    public Response move(
            @PathParam("session") UUID session,
            @PathParam("meeting") UUID id,
            @RestForm @DefaultValue("") String slot,
            @RestForm @DefaultValue("") String table) {
        MeetingView meeting = sessions.meeting(session, id);
        Optional<OptionalInt> wanted = SeatPages.table(table);
        OptionalInt chosen = SlotTimes.number(slot);
        List<String> flaws = SeatPages.flaws(chosen, wanted, words());
        if (!flaws.isEmpty()) {
            return answers.invalid(pages.page(session, meeting, chosen, table, flaws));
        }
        return switch (seating.move(reader.caller(), session, id, chosen.orElseThrow(), wanted.orElseThrow())) {
            case Seated.Done done -> seeMeeting(session, id, words().moved());
            case Seated.Refused refused ->
                answers.conflict(pages.page(
                        session,
                        meeting,
                        chosen,
                        table,
                        clashes.of(refused.clashes(), sessions.times(sessions.session(session)))));
            case Seated.NotThere() -> throw new NotFoundException();
        };
    }

    @POST
    @Path("/pin")
    public Response pin(@PathParam("session") UUID session, @PathParam("meeting") UUID id, @RestForm String pinned) {
        boolean pins = "true".equals(pinned);
        if (!pins && !"false".equals(pinned)) {
            throw new BadRequestException();
        }
        return seeMeeting(
                seating.pin(reader.caller(), session, id, pins), session, pins ? words().pinned() : words().unpinned());
    }

    @GET
    @Path("/cancellation")
    public Response askCancel(@PathParam("session") UUID id, @PathParam("meeting") UUID meeting) {
        SessionView session = sessions.session(id);
        MeetingView found = sessions.meeting(id, meeting);
        String time = sessions.times(session)
                .slot(found.slot())
                .map(slot -> formats.moment(slot.startsAt(), session.zone()))
                .orElse("");
        return answers.page(Templates.takeOut(new TakeOutPage(session, found, time)));
    }

    @POST
    @Path("/cancellation")
    public Response cancel(@PathParam("session") UUID session, @PathParam("meeting") UUID id) {
        MeetingView meeting = sessions.meeting(session, id);
        String back = "/organizer/sessions/" + session + "/timetables/" + meeting.version();
        return switch (seating.cancel(reader.caller(), session, id)) {
            case Seated.Done done ->
                answers.seeOther(
                        back,
                        Notice.good(words().cancelled(
                                        meeting.exhibitor().company(),
                                        meeting.buyer().company())));
            case Seated.Refused refused ->
                answers.seeOther(
                        back,
                        Notice.bad(String.join(
                                " ", clashes.of(refused.clashes(), sessions.times(sessions.session(session))))));
            case Seated.NotThere() -> throw new NotFoundException();
        };
    }

    private Response seeMeeting(Seated seated, UUID session, String words) {
        return switch (seated) {
            case Seated.Done done -> seeMeeting(session, done.meeting(), words);
            case Seated.Refused refused ->
                answers.seeOther(
                        "/organizer/sessions/" + session + "/timetables",
                        Notice.bad(String.join(
                                " ", clashes.of(refused.clashes(), sessions.times(sessions.session(session))))));
            case Seated.NotThere() -> throw new NotFoundException();
        };
    }

    private Response seeMeeting(UUID session, UUID meeting, String words) {
        return answers.seeOther("/organizer/sessions/" + session + "/meetings/" + meeting, Notice.good(words));
    }

    private PlanningMessages words() {
        return reader.words(PlanningMessages.class);
    }
}
