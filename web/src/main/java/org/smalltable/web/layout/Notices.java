package org.smalltable.web.layout;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * Carries a notice over the redirect that follows a post, in a short-lived cookie that scripts cannot read. It is shown
 * once.
 */
@Named("notices")
@RequestScoped
public class Notices {
    private static final String COOKIE = "notice";
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int LONGEST = 600;

    @Inject
    CurrentVertxRequest request;

    /** Shows a notice on the page that this request redirects to. */
    public void leave(Notice notice) {
        String text = notice.text().length() > LONGEST ? notice.text().substring(0, LONGEST) : notice.text();
        String value = notice.tone().name() + "." + encode(text);
        context().ifPresent(context -> context.response().addCookie(cookie(context, value, KEPT.toSeconds())));
    }

    /** The notice left by the request before, which is then forgotten. */
    public Optional<Notice> take() {
        return context().flatMap(context -> {
            Cookie cookie = context.request().getCookie(COOKIE);
            if (cookie == null || cookie.getValue().isEmpty()) {
                return Optional.empty();
            }
            Optional<Notice> notice = decode(cookie.getValue());
            context.response().addCookie(cookie(context, "", 0));
            return notice;
        });
    }

    private Optional<RoutingContext> context() {
        return Optional.ofNullable(request.getCurrent());
    }

    private static Cookie cookie(RoutingContext context, String value, long seconds) {
        return Cookie.cookie(COOKIE, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure("https".equals(context.request().scheme()))
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(seconds);
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Notice> decode(String value) {
        int dot = value.indexOf('.');
        try {
            Notice.Tone tone = Notice.Tone.valueOf(value.substring(0, Math.max(dot, 0)));
            byte[] text = Base64.getUrlDecoder().decode(value.substring(dot + 1));
            return Optional.of(new Notice(tone, new String(text, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }
}
