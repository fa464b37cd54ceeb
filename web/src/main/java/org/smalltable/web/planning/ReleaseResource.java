package org.smalltable.web.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.timetable.Breach;
import org.smalltable.persistence.timetable.Release;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.timetable.VersionView;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** Releasing a draft, or throwing it away, each after a question. */
@Path("/organizer/sessions/{session}/timetables/{version}")
@RolesAllowed(Roles.ORGANIZER)
public class ReleaseResource {

    /** @param breaches what keeps the draft from being published, in words */
    record ConfirmPage(
            SessionView session,
            VersionView draft,
            String title,
            String question,
            List<String> breaches,
            String action,
            String back) {}

    @CheckedTemplate(basePath = "planning")
    static class Templates {
        static native TemplateInstance release(ConfirmPage page);

        static native TemplateInstance discard(ConfirmPage page);
    }

    private final OrganizerSessions sessions;
    private final Timetables timetables;
    private final BreachWords breachWords;
    private final Answers answers;
    private final Reader reader;

    ReleaseResource(
            OrganizerSessions sessions,
            Timetables timetables,
            BreachWords breachWords,
            Answers answers,
            Reader reader) {
        this.sessions = sessions;
        this.timetables = timetables;
        this.breachWords = breachWords;
        this.answers = answers;
        this.reader = reader;
    }

    @GET
    @Path("/release")
    public Response askRelease(@PathParam("session") UUID session, @PathParam("version") UUID version) {
        VersionView draft = sessions.version(session, version);
        return answers.page(Templates.release(new ConfirmPage(
                sessions.session(session),
                draft,
                words().release(),
                words().releaseQuestion(draft.number()),
                breachWords.of(timetables.breaches(session, version), times(session)),
                path(session, version) + "/release",
                path(session, version))));
    }

    @POST
    @Path("/release")
    public Response release(@PathParam("session") UUID session, @PathParam("version") UUID version) {
        Release release = timetables.release(reader.caller(), session, version).orElseThrow(NotFoundException::new);
        boolean isSeen = sessions.session(session).phase().showsAgenda();
        Notice notice = switch (release) {
            case Release.Done(int number, boolean isBehind) ->
                Notice.good((isSeen ? words().released(number) : words().releasedUnseen(number))
                        + (isBehind ? " " + words().releasedBehind() : ""));
            case Release.Broken(List<Breach> breaches) ->
                Notice.bad(words().brokenRefused() + " " + String.join(" ", breachWords.of(breaches, times(session))));
            case Release.NotDraft(var status) -> Notice.careful(words().notDraft());
            case Release.Closed(var phase) -> Notice.bad(words().planningClosed());
        };
        return answers.seeOther(path(session, version), notice);
    }

    @GET
    @Path("/discard")
    public Response askDiscard(@PathParam("session") UUID session, @PathParam("version") UUID version) {
        VersionView draft = sessions.version(session, version);
        return answers.page(Templates.discard(new ConfirmPage(
                sessions.session(session),
                draft,
                words().discard(),
                words().discardQuestion(draft.number()),
                List.of(),
                path(session, version) + "/discard",
                path(session, version))));
    }

    @POST
    @Path("/discard")
    public Response discard(@PathParam("session") UUID session, @PathParam("version") UUID version) {
        VersionView draft = sessions.version(session, version);
        return timetables.discard(reader.caller(), session, version)
                ? answers.seeOther(
                        "/organizer/sessions/" + session + "/timetables",
                        Notice.good(words().discarded(draft.number())))
                : answers.seeOther(path(session, version), Notice.careful(words().notDraft()));
    }

    private SlotTimes times(UUID session) {
        return sessions.times(sessions.session(session));
    }

    private static String path(UUID session, UUID version) {
        return "/organizer/sessions/" + session + "/timetables/" + version;
    }

    private PlanningMessages words() {
        return reader.words(PlanningMessages.class);
    }
}
