package org.smalltable.web.layout;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.smalltable.web.reader.LocalPath;
import org.smalltable.web.reader.Reader;

/** The ways in which a resource answers a browser. The difference between a page and a fragment for htmx is made here. */
@ApplicationScoped
public class Answers {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    @Inject
    Reader reader;

    @Inject
    Notices notices;

    /** 200 with a page. */
    public Response page(TemplateInstance page) {
        return html(200, page);
    }

    /** 200 with the fragment when htmx asks, else with the whole page. */
    public Response either(TemplateInstance page, TemplateInstance fragment) {
        return html(200, reader.wantsFragment() ? fragment : page);
    }

    /** 422: the same page again with the typed values and what is wrong with them. */
    public Response invalid(TemplateInstance page) {
        return html(422, page);
    }

    /** 409: the page as it is now, when somebody was faster or the rules refuse. */
    public Response conflict(TemplateInstance page) {
        return html(409, page);
    }

    /** Any other status with a page. */
    public Response html(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .type(HTML)
                .header("Vary", "HX-Request, Cookie, Accept-Language")
                .build();
    }

    /**
     * Goes on to another page after a post, which then shows the notice.
     *
     * @param path a path of this site, with its query
     */
    public Response seeOther(String path, Notice notice) {
        notices.leave(notice);
        return seeOther(path);
    }

    /** Goes on to another page after a post, without words. */
    public Response seeOther(String path) {
        if (!LocalPath.isLocal(path)) {
            throw new IllegalArgumentException("Not a path of this site: '" + path + "'.");
        }
        // htmx follows a 303 by itself and would put the whole page into the target
        return reader.wantsFragment()
                ? Response.noContent().header("HX-Redirect", path).build()
                : Response.seeOther(URI.create(path)).build();
    }
}
