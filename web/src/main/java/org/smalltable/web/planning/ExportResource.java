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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.timetable.MeetingView;
import org.smalltable.persistence.timetable.Timetables;
import org.smalltable.persistence.timetable.VersionView;
import org.smalltable.web.agenda.SlotTimes;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Formats;
import org.smalltable.web.reader.Roles;

/** A timetable to take away: for spreadsheets, for the command line, and as sheets of paper for the tables. */
@Path("/organizer/sessions/{session}/timetables/{version}")
@RolesAllowed(Roles.ORGANIZER)
public class ExportResource {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** One line of a table's sheet. */
    record SheetLine(String time, MeetingView meeting) {}

    record Sheet(int table, List<SheetLine> lines) {}

    record SheetsPage(SessionView session, VersionView version, List<Sheet> sheets) {}

    @CheckedTemplate(basePath = "planning")
    static class Templates {
        static native TemplateInstance sheets(SheetsPage page);
    }

    private final OrganizerSessions sessions;
    private final Timetables timetables;
    private final Answers answers;
    private final Formats formats;

    ExportResource(OrganizerSessions sessions, Timetables timetables, Answers answers, Formats formats) {
        this.sessions = sessions;
        this.timetables = timetables;
        this.answers = answers;
        this.formats = formats;
    }

    /** @param bom whether to begin with a byte order mark, which some spreadsheets need to read UTF-8 */
    @GET
    @Path("/schedule.csv")
    public Response csv(
            @PathParam("session") UUID session,
            @PathParam("version") UUID version,
            @RestQuery @DefaultValue("true") boolean bom) {
        VersionView of = sessions.version(session, version);
        SlotTimes times = sessions.times(sessions.session(session));
        CsvTable table = new CsvTable();
        table.line(List.of(
                "starts",
                "ends",
                "table",
                "exhibitor",
                "exhibitor_country",
                "buyer",
                "buyer_country",
                "origin",
                "pinned",
                "weight"));
        for (MeetingView meeting : timetables.meetings(version)) {
            table.line(line(meeting, times));
        }
        return file((bom ? BYTE_ORDER_MARK : "") + table, "text/csv;charset=UTF-8", "schedule-" + of.number() + ".csv");
    }

    private static List<String> line(MeetingView meeting, SlotTimes times) {
        List<String> line = new ArrayList<>();
        line.add(times.slot(meeting.slot())
                .map(s -> s.startsAt().atZone(times.zone()).toOffsetDateTime().toString())
                .orElse(""));
        line.add(times.slot(meeting.slot())
                .map(s -> s.endsAt().atZone(times.zone()).toOffsetDateTime().toString())
                .orElse(""));
        line.add(String.valueOf(meeting.shownTable()));
        line.add(meeting.exhibitor().company());
        line.add(meeting.exhibitor().country().code());
        line.add(meeting.buyer().company());
        line.add(meeting.buyer().country().code());
        line.add(meeting.origin().name().toLowerCase(Locale.ROOT));
        line.add(String.valueOf(meeting.pinned()));
        line.add(String.valueOf(meeting.weight()));
        return line;
    }

    /** One sheet of paper for each table that somebody sits at. */
    @GET
    @Path("/sheets")
    public Response sheets(@PathParam("session") UUID session, @PathParam("version") UUID version) {
        SessionView at = sessions.session(session);
        VersionView of = sessions.version(session, version);
        SlotTimes times = sessions.times(at);
        Map<Integer, List<SheetLine>> byTable = new TreeMap<>();
        for (MeetingView meeting : timetables.meetings(version)) {
            String time = times.slot(meeting.slot())
                    .map(s -> formats.clock(s.startsAt(), times.zone()) + "–" + formats.clock(s.endsAt(), times.zone()))
                    .orElse("");
            byTable.computeIfAbsent(meeting.shownTable(), table -> new ArrayList<>())
                    .add(new SheetLine(time, meeting));
        }
        return answers.page(Templates.sheets(new SheetsPage(
                at,
                of,
                byTable.entrySet().stream()
                        .map(e -> new Sheet(e.getKey(), e.getValue()))
                        .toList())));
    }

    /**
     * The problem that this version answers, in the format of {@code ./smalltable check}: the session as it is now. What it was
     * when the version was planned is not kept, and the page says when the two differ.
     */
    @GET
    @Path("/instance.json")
    public Response instance(@PathParam("session") UUID session, @PathParam("version") UUID version) {
        VersionView of = sessions.version(session, version);
        return file(
                PlanFiles.instance(
                        timetables.planOf(session, Optional.of(version).filter(v -> of.isDraft()))),
                "application/json",
                "instance.json");
    }

    /** This version's meetings, in the format of {@code ./smalltable check}. */
    @GET
    @Path("/schedule.json")
    public Response schedule(@PathParam("session") UUID session, @PathParam("version") UUID version) {
        VersionView of = sessions.version(session, version);
        return file(
                PlanFiles.schedule(
                        timetables.planOf(session, Optional.of(version).filter(v -> of.isDraft())),
                        timetables.meetings(version)),
                "application/json",
                "schedule.json");
    }

    private static Response file(Object content, String type, String name) {
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
