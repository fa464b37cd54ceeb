package org.smalltable.web.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.Kept;
import org.smalltable.persistence.expo.MeetingsMoved;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** A session's slots: laid out anew by a few numbers, or each with its own number of tables. */
@Path("/organizer/sessions/{session}/slots")
@RolesAllowed(Roles.ORGANIZER)
public class SlotsResource {

    /**
     * A slot with its number of tables as it is, or as somebody typed it.
     *
     * @param isWrong whether that is no number of tables
     */
    record SlotLine(SlotView slot, String tables, boolean isWrong) {

        static SlotLine of(SlotView slot) {
            return new SlotLine(slot, String.valueOf(slot.tables()), false);
        }

        static SlotLine typed(SlotView slot, String tables) {
            return new SlotLine(
                    slot, tables, !tables.matches("\\d{1,4}") || Integer.parseInt(tables) > SlotForm.MOST_TABLES);
        }

        SlotView changed() {
            return new SlotView(slot.number(), slot.startsAt(), slot.endsAt(), Integer.parseInt(tables));
        }
    }

    /**
     * The slots and the form that lays them out anew.
     *
     * @param problem why the last change was refused
     * @param moved what the layout in the form does to published meetings, when that has to be agreed to first
     */
    record SlotsPage(
            SessionView session,
            List<SlotLine> slots,
            long seats,
            FormState form,
            Optional<String> problem,
            Optional<MeetingsMoved> moved) {

        /** Whether meetings stand in the way of the last change; the timetable is where they can be moved. */
        public boolean isInUse() {
            return problem.isPresent() && slots.stream().noneMatch(SlotLine::isWrong);
        }

        /** The first wrong number gets the focus. */
        public boolean isFirstWrong(SlotLine line) {
            return slots.stream().filter(SlotLine::isWrong).findFirst().equals(Optional.of(line));
        }
    }

    @CheckedTemplate(basePath = "organizer")
    static class Templates {
        static native TemplateInstance slots(SlotsPage page);
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
    public Response show(@PathParam("session") UUID id) {
        SessionView session = desk.session(id);
        return answers.page(Templates.slots(page(session, form(session), Optional.empty())));
    }

    @POST
    public Response layOut(@PathParam("session") UUID id, @BeanParam SlotForm form) {
        SessionView session = desk.session(id);
        FormReading reading = desk.reading(form);
        SlotPlan plan = SlotForm.plan(reading, desk.words(), desk.edition(session.edition()));
        if (!reading.isValid()) {
            return answers.invalid(Templates.slots(page(session, reading.state(), Optional.empty())));
        }
        List<SlotView> slots = plan.slots(session.zone());
        Optional<MeetingsMoved> moved = expos.moved(id, slots);
        if (moved.isPresent() && !reading.state().value("agreed").equals("true")) {
            return answers.conflict(Templates.slots(page(session, reading.state(), Optional.empty(), moved)));
        }
        return keep(session, slots, reading.state());
    }

    @POST
    @Path("tables")
    public Response changeTables(
            @PathParam("session") UUID id, @RestForm List<String> slot, @RestForm List<String> tables) {
        SessionView session = desk.session(id);
        List<SlotView> known = expos.slots(id);
        List<SlotLine> lines = known.stream()
                .map(each -> {
                    int at = slot.indexOf(String.valueOf(each.number()));
                    return SlotLine.typed(
                            each,
                            at < 0 || at >= tables.size() ? "" : tables.get(at).strip());
                })
                .toList();
        if (lines.stream().anyMatch(SlotLine::isWrong)) {
            return answers.invalid(Templates.slots(new SlotsPage(
                    session,
                    lines,
                    seats(known),
                    form(session),
                    Optional.of(desk.words().tablesBetween(SlotForm.MOST_TABLES)),
                    Optional.empty())));
        }
        return keep(session, lines.stream().map(SlotLine::changed).toList(), form(session));
    }

    private Response keep(SessionView session, List<SlotView> slots, FormState form) {
        return switch (expos.layOutSlots(reader.caller(), session.id(), slots)) {
            case Kept.Done ignored ->
                answers.seeOther(
                        Desk.path(session) + "/slots", Notice.good(desk.words().slotsKept(slots.size(), seats(slots))));
            case Kept.SlotsInUse ignored ->
                answers.conflict(Templates.slots(
                        page(session, form, Optional.of(desk.words().slotsInUse()))));
            case Kept.SlotsPlanned ignored ->
                answers.conflict(Templates.slots(
                        page(session, form, Optional.of(desk.words().slotsPlanned()))));
            case Kept.NameTaken _, Kept.MeetingsSeated _ -> throw new IllegalStateException("slots have no names");
        };
    }

    private FormState form(SessionView session) {
        return FormState.of(SlotForm.of(SlotPlan.of(expos.slots(session.id()), session.zone(), session.heldOn())));
    }

    private SlotsPage page(SessionView session, FormState form, Optional<String> problem) {
        return page(session, form, problem, Optional.empty());
    }

    private SlotsPage page(
            SessionView session, FormState form, Optional<String> problem, Optional<MeetingsMoved> moved) {
        List<SlotView> slots = expos.slots(session.id());
        return new SlotsPage(session, slots.stream().map(SlotLine::of).toList(), seats(slots), form, problem, moved);
    }

    private static long seats(List<SlotView> slots) {
        return slots.stream().mapToLong(SlotView::tables).sum();
    }
}
