package org.smalltable.web.reader;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;

/** Keeps the language that a reader chose, and goes back to where the reader was. */
@Path("/language/{tag}")
@PermitAll
public class LanguageResource {
    private static final Duration KEPT = Duration.ofDays(365);

    @GET
    public Response choose(
            @PathParam("tag") String tag, @QueryParam("back") @DefaultValue("/") String back, @Context UriInfo uri) {
        PageLanguage language = PageLanguage.of(tag).orElseThrow(NotFoundException::new);
        NewCookie cookie = new NewCookie.Builder(Reader.LANGUAGE_COOKIE)
                .value(language.tag())
                .path("/")
                .maxAge((int) KEPT.toSeconds())
                .httpOnly(true)
                .secure("https".equals(uri.getRequestUri().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create(LocalPath.orHome(back)))
                .cookie(cookie)
                .build();
    }
}
