package org.smalltable.web.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.smalltable.persistence.expo.EditionSettings;
import org.smalltable.persistence.expo.EditionView;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.Kept;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.overview.Overviews;
import org.smalltable.persistence.overview.SessionStanding;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Choice;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** Editions: opening one, its settings, its sessions. */
@Path("/organizer/editions")
@RolesAllowed(Roles.ORGANIZER)
public class EditionResource {

    record EditionForm(
            @RestForm @NotBlank @Size(max = 120) String name,
            @RestForm @NotBlank @Size(max = 200) String venue,
            @RestForm @NotBlank String zone,
            @RestForm @NotBlank String startsOn,
            @RestForm @NotBlank String endsOn) {}

    /** @param edition the one whose settings are changed; empty while a new one is opened */
    record EditionFormPage(
            Optional<EditionView> edition, String title, FormState form, List<Choice> zones, String action) {}

    record EditionPage(EditionView edition, List<OverviewResource.SessionLine> sessions) {}

    @CheckedTemplate(basePath = "organizer")
    static class Templates {
        static native TemplateInstance edition(EditionPage page);

        static native TemplateInstance editionForm(EditionFormPage page);
    }

    @Inject
    Answers answers;

    @Inject
    Reader reader;

    @Inject
    Desk desk;

    @Inject
    Expos expos;

    @Inject
    Overviews overviews;

    @Inject
    Clock clock;

    @GET
    @Path("new")
    public Response compose() {
        LocalDate today = LocalDate.now(clock);
        String zone = reader.zone().map(ZoneId::getId).orElse("Asia/Shanghai");
        FormState form = FormState.of(new EditionForm(
                "",
                "",
                zone,
                today.plusMonths(3).toString(),
                today.plusMonths(3).plusDays(5).toString()));
        return answers.page(Templates.editionForm(formPage(Optional.empty(), form)));
    }

    @POST
    public Response open(@BeanParam EditionForm form) {
        FormReading reading = desk.reading(form);
        EditionSettings settings = settings(reading);
        if (reading.isValid()) {
            switch (expos.openEdition(reader.caller(), settings, false)) {
                case Kept.Done done -> {
                    return answers.seeOther(
                            "/organizer/editions/" + done.id(),
                            Notice.good(desk.words().editionOpened(settings.name())));
                }
                case Kept.NameTaken ignored ->
                    reading.refuse("name", desk.words().editionNameTaken());
                case Kept.SlotsInUse _, Kept.SlotsPlanned _, Kept.MeetingsSeated _ ->
                    throw new IllegalStateException("an edition has no slots");
            }
        }
        return answers.invalid(Templates.editionForm(formPage(Optional.empty(), reading.state())));
    }

    @GET
    @Path("{edition}")
    public Response show(@PathParam("edition") UUID id) {
        EditionView edition = desk.edition(id);
        Map<UUID, SessionStanding> standings = overviews.standings();
        return answers.page(Templates.edition(new EditionPage(
                edition,
                expos.sessions().stream()
                        .filter(session -> session.edition().equals(id))
                        .map(session -> OverviewResource.line(session, standings))
                        .toList())));
    }

    @GET
    @Path("{edition}/settings")
    public Response edit(@PathParam("edition") UUID id) {
        EditionView edition = desk.edition(id);
        FormState form = FormState.of(new EditionForm(
                edition.name(),
                edition.venue(),
                edition.zone().getId(),
                edition.startsOn().toString(),
                edition.endsOn().toString()));
        return answers.page(Templates.editionForm(formPage(Optional.of(edition), form)));
    }

    @POST
    @Path("{edition}/settings")
    public Response change(@PathParam("edition") UUID id, @BeanParam EditionForm form) {
        EditionView edition = desk.edition(id);
        FormReading reading = desk.reading(form);
        EditionSettings settings = settings(reading);
        if (reading.isValid()) {
            refuseToLeaveOut(id, settings, reading);
        }
        if (reading.isValid()) {
            switch (expos.changeEdition(reader.caller(), id, settings)) {
                case Kept.Done done -> {
                    return answers.seeOther(
                            "/organizer/editions/" + id,
                            Notice.good(desk.words().settingsKept()));
                }
                case Kept.NameTaken ignored ->
                    reading.refuse("name", desk.words().editionNameTaken());
                case Kept.SlotsInUse _, Kept.SlotsPlanned _, Kept.MeetingsSeated _ ->
                    throw new IllegalStateException("an edition has no slots");
            }
        }
        return answers.invalid(Templates.editionForm(formPage(Optional.of(edition), reading.state())));
    }

    /** The sessions that are there have to stay within the edition's dates. */
    private void refuseToLeaveOut(UUID id, EditionSettings settings, FormReading reading) {
        for (SessionView session : expos.sessions()) {
            if (session.edition().equals(id)) {
                String held = session.heldOn().toString();
                if (session.heldOn().isBefore(settings.startsOn())) {
                    reading.refuse("startsOn", desk.words().sessionOutside(session.name(), held));
                } else if (session.heldOn().isAfter(settings.endsOn())) {
                    reading.refuse("endsOn", desk.words().sessionOutside(session.name(), held));
                }
            }
        }
    }

    private EditionSettings settings(FormReading reading) {
        FormState form = reading.state();
        Optional<ZoneId> zone = Zones.meant(form.value("zone"));
        if (zone.isEmpty() && form.problems("zone").isEmpty()) {
            reading.refuse("zone", desk.words().zoneUnknown());
        }
        LocalDate startsOn = reading.date("startsOn");
        LocalDate endsOn = reading.date("endsOn");
        boolean isDated = reading.state().problems("startsOn").isEmpty()
                && reading.state().problems("endsOn").isEmpty();
        if (isDated && endsOn.isBefore(startsOn)) {
            reading.refuse("endsOn", desk.words().endsBeforeStart());
        }
        return new EditionSettings(
                form.value("name").strip(),
                form.value("venue").strip(),
                zone.orElse(ZoneId.of("UTC")),
                startsOn,
                endsOn);
    }

    private EditionFormPage formPage(Optional<EditionView> edition, FormState form) {
        return new EditionFormPage(
                edition,
                edition.isPresent()
                        ? desk.words().editionSettings()
                        : desk.words().newEdition(),
                form,
                Zones.choices(reader.locale(), clock.instant()),
                edition.map(e -> "/organizer/editions/" + e.id() + "/settings").orElse("/organizer/editions"));
    }
}
