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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.SectorFacts;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.persistence.timetable.Attendance;
import org.smalltable.persistence.timetable.MeetingChange;
import org.smalltable.persistence.timetable.MeetingView;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.timetable.UnplacedView;
import org.smalltable.persistence.timetable.VersionView;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Choice;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.layout.Paging;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** One timetable version to review: grid, companies, wishes without a seat, differences. */
@Path("/organizer/sessions/{session}/timetables/{version}")
@RolesAllowed(Roles.ORGANIZER)
public class TimetableResource {

    private static final int PAGE = 100;

    /** What every page of a version shows at its top. */
    record Head(SessionView session, VersionView version, String gap, String title, String path) {

        public boolean canRelease() {
            return version.isDraft() && !version.isStale() && session.phase().allowsPlanning();
        }
    }

    record GridPage(Head head, TimetableGrid grid, FormState search, List<Choice> areas, List<OutlookLine> outlook) {

        public boolean isSearched() {
            return !search.value("q").isEmpty() || !search.value("area").isEmpty();
        }
    }

    /** What ten more tables in a slot would bring. */
    record OutlookLine(String time, long points) {}

    /** A company, and when it has no meeting, why its wishes have none: each reason once. */
    record CompanyLine(Attendance company, List<String> whys) {}

    record CompaniesPage(Head head, List<CompanyLine> lines, Paging paging, FormState search, int without) {

        public boolean showsWithout() {
            return search.has("only", "without");
        }
    }

    /** A wish without a seat, and why in words. */
    record WishLine(UnplacedView wish, String why) {}

    record UnplacedPage(Head head, List<WishLine> lines, Paging paging) {}

    /** A meeting of one company. */
    record MeetingLine(MeetingView meeting, String time) {}

    record CompanyPage(Head head, Attendance company, List<MeetingLine> meetings, List<WishLine> unplaced) {

        public boolean isExhibitor() {
            return company.side() == Side.EXHIBITOR;
        }
    }

    /** A difference in words' parts: before and after, either may be empty. */
    record ChangeLine(String kind, MeetingChange change, String before, String after) {}

    record ChangesPage(
            Head head,
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
        static native TemplateInstance grid(GridPage page);

        static native TemplateInstance companies(CompaniesPage page);

        static native TemplateInstance company(CompanyPage page);

        static native TemplateInstance unplaced(UnplacedPage page);

        static native TemplateInstance changes(ChangesPage page);
    }

    private final OrganizerSessions sessions;
    private final Timetables timetables;
    private final UnplacedWords unplacedWords;
    private final Answers answers;
    private final Reader reader;
    private final Formats formats;
    private final Gaps gaps;

    TimetableResource(
            OrganizerSessions sessions,
            Timetables timetables,
            UnplacedWords unplacedWords,
            Answers answers,
            Reader reader,
            Formats formats,
            Gaps gaps) {
        this.sessions = sessions;
        this.timetables = timetables;
        this.unplacedWords = unplacedWords;
        this.answers = answers;
        this.reader = reader;
        this.formats = formats;
        this.gaps = gaps;
    }

    @GET
    public Response grid(
            @PathParam("session") UUID session,
            @PathParam("version") UUID version,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("") String area) {
        Head head = head(session, version);
        SlotTimes times = sessions.times(head.session());
        TimetableGrid grid =
                TimetableGrid.of(times.slots(), timetables.meetings(version), slot -> clock(slot, times), q, area);
        return answers.page(Templates.grid(new GridPage(
                head, grid, FormState.of(new GridSearch(q, area)), areas(), outlook(head.version(), times))));
    }

    record GridSearch(String q, String area) {}

    @GET
    @Path("/companies")
    public Response companies(
            @PathParam("session") UUID session,
            @PathParam("version") UUID version,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("") String side,
            @RestQuery @DefaultValue("") String only,
            @RestQuery @DefaultValue("1") int page) {
        Head head = head(session, version);
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
                PAGE,
                shown.size(),
                head.path() + "/companies?q=" + encoded(q) + "&side=" + encoded(side) + "&only=" + encoded(only) + "&");
        int without = (int) all.stream().filter(Attendance::isWithout).count();
        return answers.page(Templates.companies(new CompaniesPage(
                head,
                lines(part(shown, paging), head),
                paging,
                FormState.of(new CompanySearch(q, side, only)),
                without)));
    }

    private List<CompanyLine> lines(List<Attendance> companies, Head head) {
        Set<UUID> without = companies.stream()
                .filter(Attendance::isWithout)
                .map(a -> a.company().participant())
                .collect(Collectors.toSet());
        Map<UUID, Set<String>> whys = new HashMap<>();
        if (!without.isEmpty()) {
            SlotTimes times = sessions.times(head.session());
            for (UnplacedView wish : timetables.unplaced(head.version().id())) {
                Stream.of(wish.exhibitor().participant(), wish.buyer().participant())
                        .filter(without::contains)
                        .forEach(company -> whys.computeIfAbsent(company, c -> new LinkedHashSet<>())
                                .add(unplacedWords.of(wish.why(), times)));
            }
        }
        return companies.stream()
                .map(a -> new CompanyLine(a, List.copyOf(whys.getOrDefault(a.company().participant(), Set.of()))))
                .toList();
    }

    record CompanySearch(String q, String side, String only) {}

    @GET
    @Path("/companies/{participant}")
    public Response company(
            @PathParam("session") UUID session,
            @PathParam("version") UUID version,
            @PathParam("participant") UUID participant) {
        Head head = head(session, version);
        SlotTimes times = sessions.times(head.session());
        Attendance company = timetables.attendance(session, version).stream()
                .filter(a -> a.company().participant().equals(participant))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        List<MeetingLine> meetings = timetables.meetings(version).stream()
                .filter(m -> m.exhibitor().participant().equals(participant)
                        || m.buyer().participant().equals(participant))
                .map(m -> new MeetingLine(m, time(m.slot(), times)))
                .toList();
        List<WishLine> unplaced = timetables.unplaced(version).stream()
                .filter(u -> u.exhibitor().participant().equals(participant)
                        || u.buyer().participant().equals(participant))
                .map(u -> new WishLine(u, unplacedWords.of(u.why(), times)))
                .toList();
        return answers.page(Templates.company(new CompanyPage(head, company, meetings, unplaced)));
    }

    @GET
    @Path("/unplaced")
    public Response unplaced(
            @PathParam("session") UUID session,
            @PathParam("version") UUID version,
            @RestQuery @DefaultValue("1") int page) {
        Head head = head(session, version);
        SlotTimes times = sessions.times(head.session());
        List<UnplacedView> all = timetables.unplaced(version);
        Paging paging = new Paging(page, PAGE, all.size(), head.path() + "/unplaced?");
        return answers.page(Templates.unplaced(new UnplacedPage(
                head,
                part(all, paging).stream()
                        .map(u -> new WishLine(u, unplacedWords.of(u.why(), times)))
                        .toList(),
                paging)));
    }

    @GET
    @Path("/changes")
    public Response changes(
            @PathParam("session") UUID session,
            @PathParam("version") UUID version,
            @RestQuery Optional<UUID> from,
            @RestQuery @DefaultValue("1") int page) {
        Head head = head(session, version);
        List<VersionView> others = timetables.versions(session).stream()
                .filter(v -> !v.id().equals(version))
                .toList();
        Optional<VersionView> former = others.stream()
                .filter(v -> from.map(v.id()::equals).orElse(v.isReleased()))
                .findFirst();
        List<MeetingChange> all =
                former.map(f -> timetables.changes(f.id(), version)).orElse(List.of());
        SlotTimes times = sessions.times(head.session());
        Paging paging = new Paging(
                page,
                PAGE,
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
                part(all, paging).stream().map(change -> line(change, times)).toList(),
                paging)));
    }

    private ChangeLine line(MeetingChange change, SlotTimes times) {
        return switch (change) {
            case MeetingChange.Added added ->
                new ChangeLine("added", change, "", seat(added.slot(), added.table(), times));
            case MeetingChange.Dropped dropped ->
                new ChangeLine("dropped", change, seat(dropped.slot(), dropped.table(), times), "");
            case MeetingChange.Moved moved ->
                new ChangeLine(
                        "moved",
                        change,
                        seat(moved.fromSlot(), moved.fromTable(), times),
                        seat(moved.slot(), moved.table(), times));
            case MeetingChange.Reseated reseated ->
                new ChangeLine(
                        "reseated",
                        change,
                        seat(reseated.slot(), reseated.fromTable(), times),
                        seat(reseated.slot(), reseated.table(), times));
        };
    }

    private static int count(List<MeetingChange> all, Class<?> kind) {
        return (int) all.stream().filter(kind::isInstance).count();
    }

    private String seat(int slot, int table, SlotTimes times) {
        return time(slot, times) + ", " + words().table(table + 1);
    }

    private String time(int slot, SlotTimes times) {
        return times.slot(slot).map(s -> clock(s, times)).orElse("");
    }

    private String clock(SlotView slot, SlotTimes times) {
        return formats.clock(slot.startsAt(), times.zone());
    }

    private List<Choice> areas() {
        TradeFacts facts = TradeFacts.shipped();
        return facts.sectors().stream()
                .map(SectorFacts::sector)
                .filter(sector -> sector.level() == 1)
                .map(sector -> new Choice(sector.code(), facts.label(sector, reader.locale())))
                .toList();
    }

    /** The slots where more tables would bring most. */
    private List<OutlookLine> outlook(VersionView version, SlotTimes times) {
        List<OutlookLine> lines = new ArrayList<>();
        for (int k = 0;
                k
                        < Math.min(
                                version.outlook().moreTables().size(),
                                times.slots().size());
                k++) {
            lines.add(new OutlookLine(
                    clock(times.slots().get(k), times),
                    version.outlook().moreTables().get(k)));
        }
        return lines.stream()
                .filter(line -> line.points() > 0)
                .sorted(Comparator.comparingLong(OutlookLine::points).reversed())
                .limit(5)
                .toList();
    }

    private Head head(UUID session, UUID version) {
        SessionView at = sessions.session(session);
        VersionView of = sessions.version(session, version);
        return new Head(
                at,
                of,
                gaps.text(of.gap()),
                words().version(of.number()),
                "/organizer/sessions/" + session + "/timetables/" + version);
    }

    private static <T> List<T> part(List<T> all, Paging paging) {
        return all.subList(Math.min(all.size(), paging.offset()), (int) Math.min(all.size(), paging.to()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private PlanningMessages words() {
        return reader.words(PlanningMessages.class);
    }
}
