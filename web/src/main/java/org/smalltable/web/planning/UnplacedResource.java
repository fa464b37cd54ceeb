package org.smalltable.web.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.timetable.UnplacedView;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Paging;
import org.smalltable.web.reader.Roles;

/** The wishes that got no seat in a timetable version, and why. */
@Path("/organizer/sessions/{session}/timetables/{version}/unplaced")
@RolesAllowed(Roles.ORGANIZER)
public class UnplacedResource {

    record UnplacedPage(VersionHead head, List<WishLine> lines, Paging paging) {}

    @CheckedTemplate(basePath = "planning")
    static class Templates {
        static native TemplateInstance unplaced(UnplacedPage page);
    }

    private final VersionPages pages;
    private final Timetables timetables;
    private final UnplacedWords unplacedWords;
    private final Answers answers;

    UnplacedResource(VersionPages pages, Timetables timetables, UnplacedWords unplacedWords, Answers answers) {
        this.pages = pages;
        this.timetables = timetables;
        this.unplacedWords = unplacedWords;
        this.answers = answers;
    }

    @GET
    public Response unplaced(
            @PathParam("session") UUID session,
            @PathParam("version") UUID version,
            @RestQuery @DefaultValue("1") int page) {
        VersionHead head = pages.head(session, version);
        SlotTimes times = pages.times(head);
        List<UnplacedView> all = timetables.unplaced(version);
        Paging paging = new Paging(page, VersionPages.PAGE, all.size(), head.path() + "/unplaced?");
        return answers.page(Templates.unplaced(new UnplacedPage(
                head,
                VersionPages.part(all, paging).stream()
                        .map(u -> new WishLine(u, unplacedWords.of(u.why(), times)))
                        .toList(),
                paging)));
    }
}
