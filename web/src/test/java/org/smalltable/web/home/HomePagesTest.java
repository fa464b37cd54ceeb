package org.smalltable.web.home;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smalltable.persistence.expo.EditionSettings;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.Kept;
import org.smalltable.persistence.expo.SessionSettings;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.web.request.SampleMatching;
import org.smalltable.web.testing.TestDatabase;
import org.smalltable.web.testing.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HomePagesTest {

    @Inject
    Expos expos;

    @Test
    void every_expo_that_is_still_ahead_leads_to_its_sessions() {
        String near = "/sessions/" + session("Kigali Coffee Expo 2071", LocalDate.of(2071, 3, 1));
        String far = "/sessions/" + session("Kigali Coffee Expo 2072", LocalDate.of(2072, 3, 1));
        new Visitor()
                .get("/")
                .then()
                .statusCode(200)
                .body(
                        containsString("Kigali Coffee Expo 2071"),
                        containsString(near),
                        containsString("Kigali Coffee Expo 2072"),
                        containsString(far));
    }

    private UUID session(String edition, LocalDate day) {
        UUID opened = ((Kept.Done) expos.openEdition(
                        SampleMatching.ORGANIZER,
                        new EditionSettings(edition, "Hall 1", ZoneId.of("Africa/Kigali"), day, day.plusDays(2)),
                        false))
                .id();
        Instant nine = day.atTime(9, 0).atZone(ZoneId.of("Africa/Kigali")).toInstant();
        return ((Kept.Done) expos.openSession(
                        SampleMatching.ORGANIZER,
                        opened,
                        new SessionSettings("Coffee day", day, 20, 7, 8, 8),
                        List.of(new SlotView(0, nine, nine.plusSeconds(1800), 3))))
                .id();
    }
}
