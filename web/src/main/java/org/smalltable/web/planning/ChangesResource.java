package org.smalltable.web.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.persistence.timetable.MeetingChange;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.timetable.VersionView;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Paging;
import org.smalltable.web.reader.Roles;

/** What differs between two timetable versions. */
@Path("/organizer/sessions/{session}/timetables/{version}/changes")
@RolesAllowed(Roles.ORGANIZER)
public class ChangesResource {

    /** A difference in words' parts: before and after, either may be empty. */
    record ChangeLine(String kind, MeetingChange change, String before, String after) {}

    record ChangesPage(
            VersionHead head,
            Optional<VersionView> former,
            List<VersionView> others,
            int added,
            int moved,
            int dropped,
            int reseated,
            List<ChangeLine> lines,
            Paging paging) {}

    @CheckedTemplate(basePath = "planning")
    static class Templates {
        static native TemplateInstance changes(ChangesPage page);
    }

    private final VersionPages pages;
    private final Timetables timetables;
    private final Answers answers;

    ChangesResource(VersionPages pages, Timetables timetables, Answers answers) {
        this.pages = pages;
        this.timetables = timetables;
        this.answers = answers;
    }

    /** What is published, else the version before this one, else the nearest after it. */
    private static Optional<VersionView> usualFormer(VersionView version, List<VersionView> others) {
        return others.stream()
                .min(Comparator.comparing(VersionView::isReleased)
                        .reversed()
                        .thenComparing(other -> other.number() > version.number())
                        .thenComparing(other -> Math.abs(other.number() - version.number())));
    }

    @GET
    public Response changes(
            @PathParam("session") UUID session,
            @PathParam("version") UUID version,
            @RestQuery Optional<UUID> from,
            @RestQuery @DefaultValue("1") int page) {
        VersionHead head = pages.head(session, version);
        List<VersionView> others = timetables.versions(session).stream()
                .filter(v -> !v.id().equals(version))
                .toList();
        Optional<VersionView> former = from.isPresent()
                ? others.stream().filter(v -> from.get().equals(v.id())).findFirst()
                : usualFormer(head.version(), others);
        List<MeetingChange> all =
                former.map(f -> timetables.changes(f.id(), version)).orElse(List.of());
        SlotTimes times = pages.times(head);
        Paging paging = new Paging(
                page,
                VersionPages.PAGE,
                all.size(),
                head.path() + "/changes?"
                        + former.map(f -> "from=" + f.id() + "&").orElse(""));
        return answers.page(Templates.changes(new ChangesPage(
                head,
                former,
                others,
                count(all, MeetingChange.Added.class),
                count(all, MeetingChange.Moved.class),
                count(all, MeetingChange.Dropped.class),
                count(all, MeetingChange.Reseated.class),
                VersionPages.part(all, paging).stream()
                        .map(change -> line(change, times))
                        .toList(),
                paging)));
    }

    private ChangeLine line(MeetingChange change, SlotTimes times) {
        return switch (change) {
            case MeetingChange.Added added ->
                new ChangeLine("added", change, "", pages.seat(added.slot(), added.table(), times));
            case MeetingChange.Dropped dropped ->
                new ChangeLine("dropped", change, pages.seat(dropped.slot(), dropped.table(), times), "");
            case MeetingChange.Moved moved ->
                new ChangeLine(
                        "moved",
                        change,
                        pages.seat(moved.fromSlot(), moved.fromTable(), times),
                        pages.seat(moved.slot(), moved.table(), times));
            case MeetingChange.Reseated reseated ->
                new ChangeLine(
                        "reseated",
                        change,
                        pages.seat(reseated.slot(), reseated.fromTable(), times),
                        pages.seat(reseated.slot(), reseated.table(), times));
        };
    }

    private static int count(List<MeetingChange> all, Class<?> kind) {
        return (int) all.stream().filter(kind::isInstance).count();
    }
}
