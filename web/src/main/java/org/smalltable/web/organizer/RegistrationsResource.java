package org.smalltable.web.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.participant.DirectoryPage;
import org.smalltable.persistence.participant.DirectoryQuery;
import org.smalltable.persistence.participant.ParticipantStatus;
import org.smalltable.persistence.participant.Participants;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Paging;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** A session's registrations: looked through by side, status and words, and by pages. */
@Path("/organizer/sessions/{session}/registrations")
@RolesAllowed(Roles.ORGANIZER)
public class RegistrationsResource {

    private static final int LINES = 50;

    /** A choice of side or status with how many it shows. */
    record Choice(String label, long count, String href, boolean isCurrent) {}

    /** @param status the word of the chosen status, or empty for all */
    record RegistrationsPage(
            SessionView session,
            Side side,
            String status,
            String words,
            List<Choice> sides,
            List<Choice> statuses,
            DirectoryPage found,
            Paging paging,
            long waiting) {

        public String sideWord() {
            return SideWord.of(side);
        }

        /** Whether anybody in the list is not admitted yet. */
        public boolean canAdmit() {
            return found.lines().stream().anyMatch(line -> line.status() != ParticipantStatus.ADMITTED);
        }
    }

    @CheckedTemplate(basePath = "organizer")
    static class Templates {
        static native TemplateInstance registrations(RegistrationsPage page);
    }

    @Inject
    Answers answers;

    @Inject
    Reader reader;

    @Inject
    Desk desk;

    @Inject
    Participants participants;

    @GET
    public Response show(
            @PathParam("session") UUID id,
            @RestQuery @DefaultValue("exhibitors") String side,
            @RestQuery @DefaultValue("") String status,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("1") int page) {
        SessionView session = desk.session(id);
        Side chosen = SideWord.of(side);
        Optional<ParticipantStatus> only = status(status);
        Map<Side, Map<ParticipantStatus, Long>> counts = Map.of(
                Side.EXHIBITOR, participants.countByStatus(id, Side.EXHIBITOR),
                Side.BUYER, participants.countByStatus(id, Side.BUYER));
        DirectoryPage found = participants.directory(
                id,
                chosen,
                new DirectoryQuery(q, Optional.empty(), Optional.empty(), only),
                Math.max(0, page - 1),
                LINES);
        String base = Desk.path(session) + "/registrations?side=" + SideWord.of(chosen) + "&";
        String query = "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&";
        return answers.page(Templates.registrations(new RegistrationsPage(
                session,
                chosen,
                only.map(RegistrationsResource::word).orElse(""),
                q,
                sides(session, chosen, counts),
                statuses(base + query, only, counts.getOrDefault(chosen, Map.of())),
                found,
                new Paging(
                        page,
                        LINES,
                        found.total(),
                        base + query + "status="
                                + only.map(RegistrationsResource::word).orElse("") + "&"),
                waiting(counts.getOrDefault(Side.EXHIBITOR, Map.of()))
                        + waiting(counts.getOrDefault(Side.BUYER, Map.of())))));
    }

    private List<Choice> sides(SessionView session, Side chosen, Map<Side, Map<ParticipantStatus, Long>> counts) {
        return Stream.of(Side.values())
                .map(side -> new Choice(
                        words().side(side),
                        counts.getOrDefault(side, Map.of()).values().stream()
                                .mapToLong(count -> count)
                                .sum(),
                        Desk.path(session) + "/registrations?side=" + SideWord.of(side),
                        side == chosen))
                .toList();
    }

    private List<Choice> statuses(String base, Optional<ParticipantStatus> only, Map<ParticipantStatus, Long> counts) {
        List<Choice> choices = new ArrayList<>();
        long all = counts.values().stream().mapToLong(count -> count).sum();
        choices.add(new Choice(words().all(), all, base + "status=", only.isEmpty()));
        for (ParticipantStatus status : ParticipantStatus.values()) {
            choices.add(new Choice(
                    words().status(status),
                    counts.getOrDefault(status, 0L),
                    base + "status=" + word(status),
                    only.equals(Optional.of(status))));
        }
        return choices;
    }

    private static long waiting(Map<ParticipantStatus, Long> counts) {
        return counts.getOrDefault(ParticipantStatus.WAITING, 0L);
    }

    private static Optional<ParticipantStatus> status(String word) {
        return Stream.of(ParticipantStatus.values())
                .filter(status -> word(status).equals(word))
                .findFirst();
    }

    private static String word(ParticipantStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private AdmissionMessages words() {
        return reader.words(AdmissionMessages.class);
    }
}
