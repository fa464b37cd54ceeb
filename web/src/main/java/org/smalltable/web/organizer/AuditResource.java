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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.persistence.audit.AuditLine;
import org.smalltable.persistence.audit.AuditLog;
import org.smalltable.persistence.audit.AuditPage;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.layout.Paging;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;
import org.smalltable.web.rules.RulesMessages;

/** What happened in a session: who did what, when and from where. */
@Path("/organizer/sessions/{session}/audit")
@RolesAllowed(Roles.ORGANIZER)
public class AuditResource {

    private static final int LINES = 100;

    /** A line with its detail in the reader's language. */
    record LogLine(AuditLine line, String detail) {}

    record LogPage(SessionView session, String words, List<LogLine> lines, Paging paging) {}

    @CheckedTemplate(basePath = "organizer")
    static class Templates {
        static native TemplateInstance log(LogPage page);
    }

    @Inject
    Answers answers;

    @Inject
    Desk desk;

    @Inject
    AuditLog log;

    @Inject
    Expos expos;

    @Inject
    Formats formats;

    @Inject
    Reader reader;

    @GET
    public Response show(
            @PathParam("session") UUID id,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("1") int page) {
        SessionView session = desk.session(id);
        AuditPage found = log.page(id, q, Math.max(0, page - 1), LINES);
        String base = Desk.path(session) + "/audit?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&";
        Map<Integer, String> times = expos.slots(id).stream()
                .collect(Collectors.toMap(SlotView::number, slot -> formats.moment(slot.startsAt(), session.zone())));
        LogDetail details =
                new LogDetail(desk.words(), reader.words(RulesMessages.class), slot -> times.getOrDefault(slot, ""));
        List<LogLine> lines = found.lines().stream()
                .map(line -> new LogLine(line, details.of(line)))
                .toList();
        return answers.page(
                Templates.log(new LogPage(session, q, lines, new Paging(page, LINES, found.total(), base))));
    }
}
