package org.smalltable.web.company;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.expo.EditionSettings;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.Kept;
import org.smalltable.persistence.expo.SessionSettings;
import org.smalltable.persistence.expo.SlotView;

/** A session that takes registrations, and visitors who come to it. Every one is new, so that tests do not meet. */
@ApplicationScoped
public class OpenSession {

    static final String PASSWORD = "tea and coffee at noon";

    static final Caller ORGANIZER =
            new Caller(Optional.empty(), "test organizer", Optional.of(Role.ORGANIZER), Optional.empty(), "test");

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Expos expos;

    @Inject
    EntityManager entities;

    /** Opens one with two slots on a day and one on the next. */
    UUID open() {
        LocalDate day = LocalDate.of(2026, 11, 6);
        Instant nine = Instant.parse("2026-11-06T01:00:00Z");
        UUID edition = done(expos.openEdition(
                ORGANIZER,
                new EditionSettings(
                        unique("Open expo"), "Shanghai, hall 4.2", ZoneId.of("Asia/Shanghai"), day, day.plusDays(1)),
                false));
        return done(expos.openSession(
                ORGANIZER,
                edition,
                new SessionSettings("Matchmaking day", day, 20, 7, 8, 6),
                List.of(
                        new SlotView(0, nine, nine.plusSeconds(1800), 3),
                        new SlotView(1, nine.plusSeconds(1800), nine.plusSeconds(3600), 3),
                        new SlotView(2, nine.plusSeconds(86400), nine.plusSeconds(88200), 3))));
    }

    /** Ends the registration, whatever else would be needed for it. */
    void close(UUID session) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String phase : List.of("matching", "open_calendar", "final")) {
                entities.createNativeQuery("update matchmaking_session set phase = ?1 where id = ?2")
                        .setParameter(1, phase)
                        .setParameter(2, session)
                        .executeUpdate();
            }
        });
    }

    /** A name that no other test has. */
    static String unique(String name) {
        return name + " " + NUMBER.incrementAndGet();
    }

    /** A browser without scripts that nobody signed in with. */
    Visitor visitor() {
        return new Visitor(new CookieFilter());
    }

    record Visitor(CookieFilter cookies) {

        Response get(String path) {
            return request().get(path);
        }

        /** Sends a form, with the token of the page that holds it. */
        Response post(String page, String path, Map<String, ?> form) {
            Matcher found = TOKEN.matcher(get(page).asString());
            if (!found.find()) {
                throw new IllegalStateException("No form at " + page);
            }
            return request()
                    .contentType(ContentType.URLENC.withCharset("UTF-8"))
                    .formParam("csrf-token", found.group(1))
                    .formParams(form)
                    .post(path);
        }

        Visitor speaking(String language) {
            get("/language/" + language);
            return this;
        }

        private RequestSpecification request() {
            return RestAssured.given().filter(cookies).redirects().follow(false);
        }
    }

    private static UUID done(Kept kept) {
        return ((Kept.Done) kept).id();
    }
}
