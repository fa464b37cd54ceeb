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

/** The start page, and the pages about the product and about privacy. */
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
    record RunningEdition(EditionView edition, EditionFigures figures, List<SessionView> sessions) {
        /** The first session that companies can still register for. */
        public Optional<SessionView> open() {
            return sessions.stream()
                    .filter(session -> session.phase().allowsRegistration())
                    .findFirst();
        }
    }

    record HomePage(Optional<RunningEdition> running) {}

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home(HomePage page);

        static native TemplateInstance about();

        static native TemplateInstance privacy();
    }

    @GET
    public Response home() {
        return answers.page(Templates.home(new HomePage(running())));
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

    /** The edition that runs or comes next; when all are over, the last one. */
    private Optional<RunningEdition> running() {
        LocalDate today = LocalDate.now(clock);
        List<EditionView> editions = expos.editions();
        return editions.stream()
                .filter(edition -> !edition.endsOn().isBefore(today))
                .min(Comparator.comparing(EditionView::startsOn))
                .or(() -> editions.stream().findFirst())
                .map(edition -> new RunningEdition(
                        edition,
                        expos.figures(edition.id()),
                        expos.sessions().stream()
                                .filter(session -> session.edition().equals(edition.id()))
                                .toList()));
    }
}
