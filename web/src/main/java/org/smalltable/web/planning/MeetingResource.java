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
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.timetable.Attendance;
import org.smalltable.persistence.timetable.FreeSlot;
import org.smalltable.persistence.timetable.MeetingView;
import org.smalltable.persistence.timetable.Seated;
import org.smalltable.persistence.timetable.Seating;
import org.smalltable.persistence.timetable.Sitter;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.timetable.VersionView;
import org.smalltable.web.agenda.ClashWords;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** Single meetings changed by the organizer's hand: arranged, moved, pinned, cancelled. */
@Path("/organizer/sessions/{session}")
@RolesAllowed(Roles.ORGANIZER)
public class MeetingResource {

    private static final int CANDIDATES = 25;

    /** A slot to choose: what is in the way in words, none when both are free. */
    record SlotChoice(FreeSlot slot, String time, List<String> obstacles, boolean isChosen) {}

    /**
     * The seat of a meeting, to be changed or chosen.
     *
     * @param meeting empty when a new meeting is arranged
     * @param table as typed, from 1; empty for any
     */
    record SeatPage(
            SessionView session,
            VersionView version,
            Sitter exhibitor,
            Sitter buyer,
            Optional<MeetingView> meeting,
            String time,
            List<SlotChoice> slots,
            String table,
            List<String> refusals) {

        public String versionPath() {
            return "/organizer/sessions/" + session.id() + "/timetables/" + version.id();
        }

        public String meetingPath() {
            return "/organizer/sessions/" + session.id() + "/meetings/"
                    + meeting.map(m -> m.id().toString()).orElse("");
        }

        public String action() {
            return meeting.isPresent() ? meetingPath() + "/move" : versionPath() + "/arrangement";
        }
    }

    record PartnersPage(
            SessionView session, VersionView version, Attendance company, String q, List<Attendance> candidates) {

        public String versionPath() {
            return "/organizer/sessions/" + session.id() + "/timetables/" + version.id();
        }

        public boolean isExhibitor() {
            return company.side() == Side.EXHIBITOR;
        }
    }

    @CheckedTemplate(basePath = "planning")
    static class Templates {
        static native TemplateInstance seat(SeatPage page);

        static native TemplateInstance partners(PartnersPage page);
    }

    private final OrganizerSessions sessions;
    private final Timetables timetables;
    private final Seating seating;
    private final ClashWords clashes;
    private final Answers answers;
    private final Reader reader;
    private final Formats formats;

    MeetingResource(
            OrganizerSessions sessions,
            Timetables timetables,
            Seating seating,
            ClashWords clashes,
            Answers answers,
            Reader reader,
            Formats formats) {
        this.sessions = sessions;
        this.timetables = timetables;
        this.seating = seating;
        this.clashes = clashes;
        this.answers = answers;
        this.reader = reader;
        this.formats = formats;
    }

    @GET
    @Path("/meetings/{meeting}")
    public Response meeting(@PathParam("session") UUID session, @PathParam("meeting") UUID id) {
        MeetingView meeting = sessions.meeting(session, id);
        return answers.page(page(session, meeting, meeting.slot(), String.valueOf(meeting.shownTable()), List.of()));
    }

    @POST
    @Path("/meetings/{meeting}/move")
    public Response move(
            @PathParam("session") UUID session,
            @PathParam("meeting") UUID id,
            @RestForm int slot,
            @RestForm @DefaultValue("") String table) {
        MeetingView meeting = sessions.meeting(session, id);
        Optional<OptionalInt> wanted = table(table);
        if (wanted.isEmpty()) {
            return answers.invalid(page(session, meeting, slot, table, List.of(words().tableIsNumber())));
        }
        return switch (seating.move(reader.caller(), session, id, slot, wanted.get())) {
            case Seated.Done done -> seeMeeting(session, id, words().moved());
            case Seated.Refused refused ->
                answers.conflict(page(
                        session,
                        meeting,
                        slot,
                        table,
                        clashes.of(refused.clashes(), sessions.times(sessions.session(session)))));
            case Seated.NotThere() -> throw new NotFoundException();
        };
    }

    @POST
    @Path("/meetings/{meeting}/pin")
    public Response pin(@PathParam("session") UUID session, @PathParam("meeting") UUID id, @RestForm boolean pinned) {
        return seeMeeting(
                seating.pin(reader.caller(), session, id, pinned),
                session,
                pinned ? words().pinned() : words().unpinned());
    }

    @POST
    @Path("/meetings/{meeting}/cancellation")
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

    /** Whom a company could meet: found by name; then, with both named, where. */
    @GET
    @Path("/timetables/{version}/arrangement")
    public Response choose(
            @PathParam("session") UUID session,
            @PathParam("version") UUID version,
            @RestQuery Optional<UUID> company,
            @RestQuery @DefaultValue("") String q,
            @RestQuery Optional<UUID> exhibitor,
            @RestQuery Optional<UUID> buyer) {
        VersionView of = sessions.version(session, version);
        List<Attendance> all = timetables.attendance(session, version);
        if (exhibitor.isPresent() && buyer.isPresent()) {
            return answers.page(page(
                    session,
                    of,
                    one(all, exhibitor.get()),
                    one(all, buyer.get()),
                    Optional.empty(),
                    -1,
                    "",
                    List.of()));
        }
        Attendance about = all.stream()
                .filter(a -> company.equals(Optional.of(a.company().participant())))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        List<Attendance> candidates = all.stream()
                .filter(a -> a.side() != about.side())
                .filter(a -> a.company().company().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(CANDIDATES)
                .toList();
        return answers.page(Templates.partners(
                new PartnersPage(sessions.session(session), of, about, q, wanted.isEmpty() ? List.of() : candidates)));
    }

    @POST
    @Path("/timetables/{version}/arrangement")
    public Response arrange(
            @PathParam("session") UUID session,
            @PathParam("version") UUID version,
            @RestForm UUID exhibitor,
            @RestForm UUID buyer,
            @RestForm int slot,
            @RestForm @DefaultValue("") String table) {
        VersionView of = sessions.version(session, version);
        List<Attendance> all = timetables.attendance(session, version);
        Sitter seller = one(all, exhibitor);
        Sitter seeker = one(all, buyer);
        Optional<OptionalInt> wanted = table(table);
        if (wanted.isEmpty()) {
            return answers.invalid(
                    page(session, of, seller, seeker, Optional.empty(), slot, table, List.of(words().tableIsNumber())));
        }
        return switch (seating.arrange(reader.caller(), version, exhibitor, buyer, slot, wanted.get())) {
            case Seated.Done done -> seeMeeting(session, done.meeting(), words().arranged());
            case Seated.Refused refused ->
                answers.conflict(page(
                        session,
                        of,
                        seller,
                        seeker,
                        Optional.empty(),
                        slot,
                        table,
                        clashes.of(refused.clashes(), sessions.times(sessions.session(session)))));
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

    private TemplateInstance page(UUID session, MeetingView meeting, int slot, String table, List<String> refusals) {
        return page(
                session,
                sessions.version(session, meeting.version()),
                meeting.exhibitor(),
                meeting.buyer(),
                Optional.of(meeting),
                slot,
                table,
                refusals);
    }

    private TemplateInstance page(
            UUID id,
            VersionView version,
            Sitter exhibitor,
            Sitter buyer,
            Optional<MeetingView> meeting,
            int slot,
            String table,
            List<String> refusals) {
        SessionView session = sessions.session(id);
        SlotTimes times = sessions.times(session);
        List<SlotChoice> slots = seating.slots(id, version.id(), exhibitor.participant(), buyer.participant()).stream()
                .map(free -> new SlotChoice(
                        free,
                        formats.moment(free.startsAt(), session.zone()),
                        clashes.of(free.clashes(), times),
                        free.number() == slot))
                .toList();
        String time = meeting.flatMap(m -> times.slot(m.slot()))
                .map(s -> formats.moment(s.startsAt(), session.zone()))
                .orElse("");
        return Templates.seat(new SeatPage(session, version, exhibitor, buyer, meeting, time, slots, table, refusals));
    }

    /** A table as typed, counted from 1; nothing typed means any. Empty when it is no such number. */
    private static Optional<OptionalInt> table(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of(OptionalInt.empty());
        }
        return text.matches("[1-9][0-9]{0,4}")
                ? Optional.of(OptionalInt.of(Integer.parseInt(text) - 1))
                : Optional.empty();
    }

    private static Sitter one(List<Attendance> all, UUID participant) {
        return all.stream()
                .map(Attendance::company)
                .filter(company -> company.participant().equals(participant))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private PlanningMessages words() {
        return reader.words(PlanningMessages.class);
    }
}
