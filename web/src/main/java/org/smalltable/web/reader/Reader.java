package org.smalltable.web.reader;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;

/**
 * Who reads the page that is being made: the language, the time zone and the account. Templates reach it as
 * {@code inject:reader}.
 */
@Named("reader")
@RequestScoped
public class Reader {
    /** The cookie that keeps a chosen language. */
    public static final String LANGUAGE_COOKIE = "language";

    /** The cookie in which a script tells the browser's time zone. */
    public static final String ZONE_COOKIE = "zone";

    @Inject
    CurrentVertxRequest request;

    @Inject
    SecurityIdentity identity;

    private @Nullable PageLanguage language;

    /** The language chosen by link, else the account's, else the browser's, else English. */
    public PageLanguage language() {
        PageLanguage found = language;
        if (found == null) {
            found = cookie(LANGUAGE_COOKIE)
                    .flatMap(PageLanguage::of)
                    .or(() -> account().flatMap(SignedIn::language))
                    .or(() -> header("Accept-Language").map(PageLanguage::accepted))
                    .orElse(PageLanguage.ENGLISH);
            language = found;
        }
        return found;
    }

    /** The locale of {@link #language()}. */
    public Locale locale() {
        return language().locale();
    }

    /** The reader's own time zone: the account's, else the one that the browser told; empty when unknown. */
    public Optional<ZoneId> zone() {
        return account()
                .map(SignedIn::zone)
                .flatMap(Reader::zoneOf)
                .or(() -> cookie(ZONE_COOKIE).flatMap(Reader::zoneOf));
    }

    /** The account that signed in, if any. */
    public Optional<SignedIn> account() {
        return identity.isAnonymous()
                ? Optional.empty()
                : Optional.ofNullable(identity.<SignedIn>getAttribute(SignedIn.ATTRIBUTE));
    }

    /** The reader as the doors want to know who asks: the account or a visitor, and the network address. */
    public Caller caller() {
        String origin = address();
        return account()
                .map(account -> new Caller(
                        Optional.of(account.id()),
                        account.name(),
                        Optional.of(account.role()),
                        account.company(),
                        origin))
                .orElseGet(() -> Caller.visitor(origin));
    }

    /** The network address that the request came from. */
    public String address() {
        RoutingContext context = request.getCurrent();
        return context == null || context.request().remoteAddress() == null
                ? "unknown"
                : context.request().remoteAddress().hostAddress();
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return account().isPresent();
    }

    public boolean isExhibitor() {
        return has(Role.EXHIBITOR);
    }

    public boolean isBuyer() {
        return has(Role.BUYER);
    }

    public boolean isOrganizer() {
        return has(Role.ORGANIZER);
    }

    /**
     * The reader's version of a message bundle, for texts that are made in Java.
     *
     * @param bundle an interface annotated with {@code @MessageBundle}
     */
    public <T> T words(Class<T> bundle) {
        return words(language(), bundle);
    }

    /** A message bundle in a language that need not be the reader's. */
    public <T> T words(PageLanguage other, Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(other.tag()));
    }

    /** Whether htmx asks and a fragment is wanted rather than a whole page. */
    public boolean wantsFragment() {
        return header("HX-Request").isPresent()
                && header("HX-Boosted").isEmpty()
                && header("HX-History-Restore-Request").isEmpty();
    }

    /** The path of this request, without its query. */
    public String path() {
        RoutingContext context = request.getCurrent();
        return context == null ? "/" : context.request().path();
    }

    /** Whether this page is the one at a path. */
    public boolean isAt(String href) {
        return path().equals(href);
    }

    /** Where a link that leaves this page for a moment should come back to: path and query, of the form for a posted one. */
    public String here() {
        RoutingContext context = request.getCurrent();
        if (context == null) {
            return "/";
        }
        if (context.request().method().name().equals("GET")) {
            return LocalPath.orHome(context.request().uri());
        }
        return header("Referer").map(LocalPath::ofReferer).orElse("/");
    }

    /** {@link #here()} as a value in a query. */
    public String hereEncoded() {
        return URLEncoder.encode(here(), StandardCharsets.UTF_8);
    }

    /** All languages, for the switch. */
    public List<PageLanguage> languages() {
        return List.of(PageLanguage.values());
    }

    private boolean has(Role role) {
        return account().map(account -> account.role() == role).orElse(false);
    }

    private Optional<String> cookie(String name) {
        RoutingContext context = request.getCurrent();
        Cookie cookie = context == null ? null : context.request().getCookie(name);
        return Optional.ofNullable(cookie).map(Cookie::getValue);
    }

    private Optional<String> header(String name) {
        RoutingContext context = request.getCurrent();
        return Optional.ofNullable(context == null ? null : context.request().getHeader(name));
    }

    private static Optional<ZoneId> zoneOf(String id) {
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(id.replace("%2F", "/")));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
