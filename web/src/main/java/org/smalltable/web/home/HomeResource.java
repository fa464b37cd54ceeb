package org.smalltable.web.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.smalltable.web.layout.Answers;

/** The start page. */
@Path("/")
@PermitAll
public class HomeResource {
    @Inject
    Answers answers;

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home();
    }

    @GET
    public Response home() {
        return answers.page(Templates.home());
    }
}
