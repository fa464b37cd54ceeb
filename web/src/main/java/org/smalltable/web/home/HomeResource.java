package org.smalltable.web.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.smalltable.persistence.expo.EditionFigures;
import org.smalltable.persistence.expo.EditionView;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.web.layout.Answers;

/** The start page, help, and the pages about the product and about privacy. */
@Path("/")
@PermitAll
public class HomeResource {
    @Inject
    Answers answers;

    @Inject
    Expos expos;

    @Inject
    Clock clock;

    /**
     * An edition as the start page shows it.
     *
     * @param sessions by date
     */
    record RunningEdition(EditionView edition, EditionFigures figures, List<SessionView> sessions, Standing standing) {
        /** The first session that companies can still register for. */
        public Optional<SessionView> open() {
            return sessions.stream()
                    .filter(session -> session.phase().allowsRegistration())
                    .findFirst();
        }
    }

    /** Whether an edition is still to come, is on, or is over. */
    enum Standing {
        COMING,
        ON,
        OVER
    }

    /** An edition that is not the next one, with its sessions by date. */
    record LaterEdition(EditionView edition, List<SessionView> sessions) {}

    /** @param later those that come after the one that runs or comes next */
    record HomePage(Optional<RunningEdition> running, List<LaterEdition> later) {}

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home(HomePage page);

        static native TemplateInstance help();

        static native TemplateInstance about();

        static native TemplateInstance privacy();
    }

    /** The edition that runs or comes next, when all are over the last one; and those after it. */
    @GET
    public Response home() {
        LocalDate today = LocalDate.now(clock);
        List<EditionView> editions = expos.editions();
        List<SessionView> sessions = expos.sessions();
        List<EditionView> ahead = editions.stream()
                .filter(edition -> !edition.endsOn().isBefore(today))
                .sorted(Comparator.comparing(EditionView::startsOn))
                .toList();
        Optional<EditionView> running =
                ahead.stream().findFirst().or(() -> editions.stream().findFirst());
        return answers.page(Templates.home(new HomePage(
                running.map(edition -> new RunningEdition(
                        edition, expos.figures(edition.id()), of(edition, sessions), standing(edition, today))),
                ahead.stream()
                        .skip(1)
                        .map(edition -> new LaterEdition(edition, of(edition, sessions)))
                        .toList())));
    }

    @GET
    @Path("help")
    public Response help() {
        return answers.page(Templates.help());
    }

    @GET
    @Path("about")
    public Response about() {
        return answers.page(Templates.about());
    }

    @GET
    @Path("privacy")
    public Response privacy() {
        return answers.page(Templates.privacy());
    }

    private static List<SessionView> of(EditionView edition, List<SessionView> sessions) {
        return sessions.stream()
                .filter(session -> session.edition().equals(edition.id()))
                .toList();
    }

    private static Standing standing(EditionView edition, LocalDate today) {
        if (today.isBefore(edition.startsOn())) {
            return Standing.COMING;
        }
        return today.isAfter(edition.endsOn()) ? Standing.OVER : Standing.ON;
    }
}
