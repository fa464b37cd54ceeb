package org.smalltable.web.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.timetable.Attendance;
import org.smalltable.persistence.timetable.MeetingView;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.timetable.UnplacedView;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Paging;
import org.smalltable.web.reader.Roles;

/** One timetable version by company: what each got, and why not more. */
@Path("/organizer/sessions/{session}/timetables/{version}/companies")
@RolesAllowed(Roles.ORGANIZER)
public class CompaniesResource {

    /** A company, and when it has no meeting, why its wishes have none: each reason once. */
    record CompanyLine(Attendance company, List<String> whys) {}

    record CompaniesPage(VersionHead head, List<CompanyLine> lines, Paging paging, FormState search, int without) {

        public boolean showsWithout() {
            return search.has("only", "without");
        }
    }

    record CompanySearch(String q, String side, String only) {}

    /** A meeting of one company. */
    record MeetingLine(MeetingView meeting, String time) {}

    record CompanyPage(VersionHead head, Attendance company, List<MeetingLine> meetings, List<WishLine> unplaced) {

        public boolean isExhibitor() {
            return company.side() == Side.EXHIBITOR;
        }
    }

    @CheckedTemplate(basePath = "planning")
    static class Templates {
        static native TemplateInstance companies(CompaniesPage page);

        static native TemplateInstance company(CompanyPage page);
    }

    private final VersionPages pages;
    private final Timetables timetables;
    private final UnplacedWords unplacedWords;
    private final Answers answers;

    CompaniesResource(VersionPages pages, Timetables timetables, UnplacedWords unplacedWords, Answers answers) {
        this.pages = pages;
        this.timetables = timetables;
        this.unplacedWords = unplacedWords;
        this.answers = answers;
    }

    @GET
    public Response companies(
            @PathParam("session") UUID session,
            @PathParam("version") UUID version,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("") String side,
            @RestQuery @DefaultValue("") String only,
            @RestQuery @DefaultValue("1") int page) {
        VersionHead head = pages.head(session, version);
        List<Attendance> all = timetables.attendance(session, version);
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        List<Attendance> shown = all.stream()
                .filter(a -> side.isEmpty() || side.equals(a.side().name().toLowerCase(Locale.ROOT)))
                .filter(a -> !only.equals("without") || a.isWithout())
                .filter(a -> wanted.isEmpty()
                        || a.company().company().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        Paging paging = new Paging(
                page,
                VersionPages.PAGE,
                shown.size(),
                head.path() + "/companies?q=" + VersionPages.encoded(q) + "&side=" + VersionPages.encoded(side)
                        + "&only=" + VersionPages.encoded(only) + "&");
        int without = (int) all.stream().filter(Attendance::isWithout).count();
        return answers.page(Templates.companies(new CompaniesPage(
                head,
                lines(VersionPages.part(shown, paging), head),
                paging,
                FormState.of(new CompanySearch(q, side, only)),
                without)));
    }

    private List<CompanyLine> lines(List<Attendance> companies, VersionHead head) {
        Set<UUID> without = companies.stream()
                .filter(Attendance::isWithout)
                .map(a -> a.company().participant())
                .collect(Collectors.toSet());
        Map<UUID, Set<String>> whys = new HashMap<>();
        if (!without.isEmpty()) {
            SlotTimes times = pages.times(head);
            for (UnplacedView wish : timetables.unplaced(head.version().id())) {
                Stream.of(wish.exhibitor().participant(), wish.buyer().participant())
                        .filter(without::contains)
                        .forEach(company -> whys.computeIfAbsent(company, c -> new LinkedHashSet<>())
                                .add(unplacedWords.of(wish.why(), times)));
            }
        }
        return companies.stream()
                .map(a -> new CompanyLine(
                        a, List.copyOf(whys.getOrDefault(a.company().participant(), Set.of()))))
                .toList();
    }

    @GET
    @Path("/{participant}")
    public Response company(
            @PathParam("session") UUID session,
            @PathParam("version") UUID version,
            @PathParam("participant") UUID participant) {
        VersionHead head = pages.head(session, version);
        SlotTimes times = pages.times(head);
        Attendance company = timetables.attendance(session, version).stream()
                .filter(a -> a.company().participant().equals(participant))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        List<MeetingLine> meetings = timetables.meetings(version).stream()
                .filter(m -> m.exhibitor().participant().equals(participant)
                        || m.buyer().participant().equals(participant))
                .map(m -> new MeetingLine(m, pages.time(m.slot(), times)))
                .toList();
        List<WishLine> unplaced = timetables.unplaced(version).stream()
                .filter(u -> u.exhibitor().participant().equals(participant)
                        || u.buyer().participant().equals(participant))
                .map(u -> new WishLine(u, unplacedWords.of(u.why(), times)))
                .toList();
        return answers.page(Templates.company(new CompanyPage(head, company, meetings, unplaced)));
    }
}
