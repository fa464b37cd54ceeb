package org.smalltable.web.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.core.trade.SectorFacts;
import org.smalltable.core.trade.TradeFacts;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.timetable.VersionView;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Choice;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** One timetable version as a grid of tables and times. */
@Path("/organizer/sessions/{session}/timetables/{version}")
@RolesAllowed(Roles.ORGANIZER)
public class TimetableResource {

    record GridPage(
            VersionHead head, TimetableGrid grid, FormState search, List<Choice> areas, List<OutlookLine> outlook) {

        public boolean isSearched() {
            return !search.value("q").isEmpty() || !search.value("area").isEmpty();
        }
    }

    /** What ten more tables in a slot would bring. */
    record OutlookLine(String time, long points) {}

    record GridSearch(String q, String area) {}

    @CheckedTemplate(basePath = "planning")
    static class Templates {
        static native TemplateInstance grid(GridPage page);
    }

    private final VersionPages pages;
    private final Timetables timetables;
    private final Answers answers;
    private final Reader reader;

    TimetableResource(VersionPages pages, Timetables timetables, Answers answers, Reader reader) {
        this.pages = pages;
        this.timetables = timetables;
        this.answers = answers;
        this.reader = reader;
    }

    @GET
    public Response grid(
            @PathParam("session") UUID session,
            @PathParam("version") UUID version,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("") String area) {
        VersionHead head = pages.head(session, version);
        SlotTimes times = pages.times(head);
        TimetableGrid grid = TimetableGrid.of(
                times.slots(), timetables.meetings(version), slot -> pages.clock(slot, times), q, area);
        return answers.page(Templates.grid(new GridPage(
                head, grid, FormState.of(new GridSearch(q, area)), areas(), outlook(head.version(), times))));
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
                    pages.clock(times.slots().get(k), times),
                    version.outlook().moreTables().get(k)));
        }
        return lines.stream()
                .filter(line -> line.points() > 0)
                .sorted(Comparator.comparingLong(OutlookLine::points).reversed())
                .limit(5)
                .toList();
    }
}
