package org.smalltable.web.gallery;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.smalltable.web.layout.Answers;
import org.smalltable.web.layout.Choice;
import org.smalltable.web.layout.FormState;
import org.smalltable.web.layout.Forms;
import org.smalltable.web.layout.Notice;
import org.smalltable.web.layout.Paging;

/** Every part of the frame once, for tests and for those who add a page. */
@Path("/gallery")
@PermitAll
public class GalleryResource {
    record GalleryForm(
            @RestForm @NotBlank @Size(max = 20) String name,
            @RestForm @NotBlank @Email String email,
            @RestForm @NotBlank String country,
            @RestForm @NotEmpty List<String> languages,
            @RestForm @Size(max = 10) String text) {}

    record GalleryPage(
            FormState form, List<Choice> countries, List<Choice> languages, Instant at, ZoneId venue, Paging paging) {}

    @CheckedTemplate(basePath = "gallery")
    static class Templates {
        static native TemplateInstance gallery(GalleryPage page);
    }

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Forms forms;

    @GET
    public Response show() {
        return answers.page(Templates.gallery(page(FormState.empty())));
    }

    @GET
    @Path("fault")
    public Response fault() {
        throw new IllegalStateException("secret detail");
    }

    /** As when all connections to the database stay taken. */
    @GET
    @Path("busy")
    public Response busy() {
        throw new IllegalStateException("no connection", new SQLException("Sorry, acquisition timeout!"));
    }

    /** As when the machine or the database stood still: what was asked for comes after the transaction's time. */
    @GET
    @Path("late")
    @Transactional
    @TransactionConfiguration(timeout = 1)
    public String late(@RestQuery int statements) {
        for (int statement = 0; statement < statements; statement++) {
            database.createNativeQuery("select cast(pg_sleep(2.5) as text)", String.class)
                    .getSingleResult();
        }
        return "in time";
    }

    @POST
    public Response post(@BeanParam GalleryForm form) {
        FormState state = forms.check(form);
        if (!state.isValid()) {
            return answers.invalid(Templates.gallery(page(state)));
        }
        return answers.seeOther("/gallery", Notice.good("Saved 咖啡 " + form.name() + form.languages()));
    }

    private GalleryPage page(FormState form) {
        return new GalleryPage(
                form,
                List.of(new Choice("RW", "Rwanda"), new Choice("CN", "China")),
                List.of(new Choice("en", "English"), new Choice("zh", "中文")),
                Instant.parse("2026-11-05T01:30:00Z"),
                ZoneId.of("Asia/Shanghai"),
                new Paging(2, 50, 773, "/gallery?"));
    }
}
