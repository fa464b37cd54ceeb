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
import org.smalltable.persistence.timetable.Seated;
import org.smalltable.persistence.timetable.Seating;
import org.smalltable.persistence.timetable.Sitter;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.timetable.VersionView;
import org.smalltable.web.agenda.ClashWords;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** A meeting arranged by the organizer's hand: whom, where, when. */
@Path("/organizer/sessions/{session}/timetables/{version}/arrangement")
@RolesAllowed(Roles.ORGANIZER)
public class ArrangementResource {

    private static final int CANDIDATES = 25;

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
        static native TemplateInstance partners(PartnersPage page);
    }

    private final OrganizerSessions sessions;
    private final Timetables timetables;
    private final Seating seating;
    private final SeatPages pages;
    private final ClashWords clashes;
    private final Answers answers;
    private final Reader reader;

    ArrangementResource(
            OrganizerSessions sessions,
            Timetables timetables,
            Seating seating,
            SeatPages pages,
            ClashWords clashes,
            Answers answers,
            Reader reader) {
        this.sessions = sessions;
        this.timetables = timetables;
        this.seating = seating;
        this.pages = pages;
        this.clashes = clashes;
        this.answers = answers;
        this.reader = reader;
    }

    /** Whom a company could meet: found by name; then, with both named, where. */
    @GET
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
            return answers.page(pages.page(
                    session,
                    of,
                    one(all, exhibitor.get()),
                    one(all, buyer.get()),
                    Optional.empty(),
                    OptionalInt.empty(),
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
    public Response arrange(
            @PathParam("session") UUID session,
            @PathParam("version") UUID version,
            @RestForm UUID exhibitor,
            @RestForm UUID buyer,
            @RestForm @DefaultValue("") String slot,
            @RestForm @DefaultValue("") String table) {
        VersionView of = sessions.version(session, version);
        List<Attendance> all = timetables.attendance(session, version);
        Sitter seller = one(all, exhibitor);
        Sitter seeker = one(all, buyer);
        Optional<OptionalInt> wanted = SeatPages.table(table);
        OptionalInt chosen = SlotTimes.number(slot);
        List<String> flaws = SeatPages.flaws(chosen, wanted, words());
        if (!flaws.isEmpty()) {
            return answers.invalid(pages.page(session, of, seller, seeker, Optional.empty(), chosen, table, flaws));
        }
        return switch (seating.arrange(
                reader.caller(), version, exhibitor, buyer, chosen.orElseThrow(), wanted.orElseThrow())) {
            case Seated.Done done ->
                answers.seeOther(
                        "/organizer/sessions/" + session + "/meetings/" + done.meeting(),
                        Notice.good(words().arranged()));
            case Seated.Refused refused ->
                answers.conflict(pages.page(
                        session,
                        of,
                        seller,
                        seeker,
                        Optional.empty(),
                        chosen,
                        table,
                        clashes.of(refused.clashes(), sessions.times(sessions.session(session)))));
            case Seated.NotThere() -> throw new NotFoundException();
        };
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
