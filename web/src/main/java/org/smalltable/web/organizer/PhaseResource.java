package org.smalltable.web.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.core.session.SessionPhase;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.PhaseMove;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** Opens the next phase of a session, or takes the last step back, after asking. */
@Path("/organizer/sessions/{session}/phase")
@RolesAllowed(Roles.ORGANIZER)
public class PhaseResource {

    /** Why a phase did not open, and where that is mended. */
    record Refusal(String text, String href, String link) {}

    record PhasePage(
            SessionView session,
            PhaseSteps steps,
            SessionPhase to,
            String question,
            String doIt,
            Optional<Refusal> refusal) {}

    @CheckedTemplate(basePath = "organizer")
    static class Templates {
        static native TemplateInstance phase(PhasePage page);
    }

    @Inject
    Answers answers;

    @Inject
    Reader reader;

    @Inject
    Desk desk;

    @Inject
    Expos expos;

    @GET
    public Response ask(@PathParam("session") UUID id, @RestQuery String to) {
        SessionView session = desk.session(id);
        SessionPhase wanted = phase(to);
        if (!session.phase().canMoveTo(wanted)) {
            return answers.seeOther(Desk.path(session));
        }
        return answers.page(Templates.phase(page(session, wanted, Optional.empty())));
    }

    @POST
    public Response move(@PathParam("session") UUID id, @RestForm String to) {
        SessionView session = desk.session(id);
        SessionPhase wanted = phase(to);
        String base = Desk.path(session);
        OrganizerMessages words = reader.words(OrganizerMessages.class);
        return switch (expos.move(reader.caller(), id, wanted)) {
            case PhaseMove.Moved moved ->
                answers.seeOther(base, Notice.good(words.phaseOpened(words.phase(moved.phase()))));
            case PhaseMove.NotNext now ->
                answers.seeOther(base, Notice.careful(words.phaseNotNext(words.phase(now.phase()))));
            case PhaseMove.NoSlots ignored ->
                refused(session, wanted, new Refusal(words.noSlotsYet(), base + "/slots", words.layOutSlots()));
            case PhaseMove.NobodyAdmitted ignored ->
                refused(
                        session,
                        wanted,
                        new Refusal(words.nobodyAdmitted(), base + "/registrations", words.toRegistrations()));
            case PhaseMove.NothingReleased ignored ->
                refused(
                        session,
                        wanted,
                        new Refusal(words.nothingReleased(), base + "/timetables", words.toTimetable()));
        };
    }

    private Response refused(SessionView session, SessionPhase wanted, Refusal refusal) {
        return answers.conflict(Templates.phase(page(session, wanted, Optional.of(refusal))));
    }

    private PhasePage page(SessionView session, SessionPhase wanted, Optional<Refusal> refusal) {
        OrganizerMessages words = reader.words(OrganizerMessages.class);
        String name = words.phase(wanted);
        boolean isForward = wanted.ordinal() > session.phase().ordinal();
        return new PhasePage(
                session,
                PhaseSteps.of(session.phase()),
                wanted,
                isForward ? words.phaseQuestion(name) : words.phaseBackQuestion(name),
                isForward ? words.openPhase(name) : words.backToPhase(name),
                refusal);
    }

    private static SessionPhase phase(String word) {
        return Stream.of(SessionPhase.values())
                .filter(phase -> phase.name().equals(word))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
