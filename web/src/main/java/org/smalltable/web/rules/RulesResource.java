package org.smalltable.web.rules;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.smalltable.core.matching.MatchWeights;
import org.smalltable.core.matching.WeightPreview;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.persistence.matching.RuleWeights;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.matching.MatchLists;
import org.smalltable.web.reader.Reader;
import org.smalltable.web.reader.Roles;

/** The weights of a session's matching rules: tried out before they are saved, and restored from their history. */
@Path("/organizer/sessions/{session}/rules")
@RolesAllowed(Roles.ORGANIZER)
public class RulesResource {

    /** Pairs named that rise, and as many that fall. */
    private static final int SHOWN = 8;

    @Inject
    Expos expos;

    @Inject
    RuleWeights weights;

    @Inject
    MatchLists lists;

    @Inject
    Answers answers;

    @Inject
    Reader reader;

    @CheckedTemplate(basePath = "rules")
    static class Templates {
        static native TemplateInstance rules(RulesPage page);

        static native TemplateInstance preview(WeightShift shift, SessionView session, int wrong);
    }

    @GET
    public Response show(UUID session) {
        SessionView at = session(session);
        return answers.page(Templates.rules(page(at, TypedWeights.of(weights.inForce(session)))));
    }

    /** What the weights of the form would do: a fragment for htmx, else the page with the form as it was sent. */
    @POST
    @Path("preview")
    public Response preview(UUID session, MultivaluedMap<String, String> sent) {
        SessionView at = session(session);
        RulesPage page = page(at, TypedWeights.of(sent));
        int status = page.wrong() == 0 ? 200 : 422;
        return answers.html(
                status,
                reader.wantsFragment() ? Templates.preview(page.shift(), at, page.wrong()) : Templates.rules(page));
    }

    @POST
    public Response save(UUID session, MultivaluedMap<String, String> sent) {
        SessionView at = session(session);
        TypedWeights typed = TypedWeights.of(sent);
        Optional<MatchWeights> read = typed.read();
        if (read.isEmpty()) {
            return answers.invalid(Templates.rules(page(at, typed)));
        }
        int number = weights.save(reader.caller(), session, read.get());
        return answers.seeOther(path(at), Notice.good(words().saved(number)));
    }

    @POST
    @Path("restoration")
    public Response restore(UUID session, @RestForm Optional<Integer> number) {
        SessionView at = session(session);
        int restored = number.flatMap(former -> weights.restore(reader.caller(), session, former))
                .orElseThrow(NotFoundException::new);
        return answers.seeOther(path(at), Notice.good(words().restored(restored)));
    }

    private RulesPage page(SessionView at, TypedWeights shown) {
        MatchWeights tried = shown.read().orElseGet(() -> weights.inForce(at.id()));
        return new RulesPage(at, shown, shift(at, tried), weights.history(at.id()));
    }

    private WeightShift shift(SessionView at, MatchWeights tried) {
        WeightPreview<UUID> preview = lists.preview(at, tried, SHOWN);
        return new WeightShift(
                preview.companies(),
                preview.poorlyServedNow(),
                preview.poorlyServedThen(),
                WeightPreview.ENOUGH,
                lines(at, preview.risen()),
                lines(at, preview.fallen()));
    }

    private List<WeightShift.PairLine> lines(SessionView at, List<WeightPreview.Shift<UUID>> shifts) {
        return shifts.stream()
                .map(shift -> new WeightShift.PairLine(
                        shift.exhibitor(),
                        lists.name(at, shift.exhibitor()),
                        shift.buyer(),
                        lists.name(at, shift.buyer()),
                        shift.now(),
                        shift.then()))
                .toList();
    }

    private SessionView session(UUID session) {
        return expos.session(session).orElseThrow(NotFoundException::new);
    }

    private RulesMessages words() {
        return reader.words(RulesMessages.class);
    }

    private static String path(SessionView at) {
        return "/organizer/sessions/" + at.id() + "/rules";
    }
}
