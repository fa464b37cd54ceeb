package org.smalltable.web.organizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smalltable.persistence.expo.Expos;
import org.smalltable.persistence.expo.SlotView;
import org.smalltable.web.planning.SampleSession;
import org.smalltable.web.testing.TestAccounts;
import org.smalltable.web.testing.TestDatabase;

/** The date of a session and the times of its slots, where meetings are published and where none are. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SessionTimesTest {

    @Inject
    SampleSession samples;

    @Inject
    TestAccounts accounts;

    @Inject
    Expos expos;

    private DeskVisitor desk = new DeskVisitor();

    @BeforeEach
    void signIn() {
        desk = DeskVisitor.signedIn(accounts.organizer(), TestAccounts.PASSWORD);
    }

    @Test
    void new_times_of_published_meetings_are_asked_about_first() {
        SampleSession.Opened session = samples.open("new times", 2, 2, 1, 1);
        samples.agree(session, 1, 1, 900);
        samples.openCalendar(session);
        List<SlotView> before = expos.slots(session.id());
        layOut(session, "14:00", "")
                .statusCode(409)
                .body(containsString("One published meeting gets another time"), containsString("14:00"));
        assertThat(expos.slots(session.id())).isEqualTo(before);
        layOut(session, "14:00", "true").statusCode(303);
        assertThat(starts(session))
                .first()
                .isEqualTo(before.getFirst().startsAt().plus(Duration.ofHours(5)));
    }

    @Test
    void slots_without_published_meetings_go_along_to_another_date() {
        SampleSession.Opened session = samples.open("another date", 2, 2, 1, 1);
        List<Instant> before = starts(session);
        changeDate(session, "2027-03-04").statusCode(303);
        assertThat(starts(session))
                .isEqualTo(before.stream()
                        .map(start -> start.plus(Duration.ofDays(2)))
                        .toList());
        changeDate(session, "2027-03-02").statusCode(303);
        assertThat(starts(session)).isEqualTo(before);
    }

    @Test
    void the_date_stays_while_meetings_are_published_on_it_and_within_the_edition_anyway() {
        SampleSession.Opened session = samples.open("same date", 2, 2, 1, 1);
        changeDate(session, "2027-04-02")
                .statusCode(422)
                .body(containsString("The edition lasts from 2027-03-01 to 2027-03-05."));
        samples.agree(session, 1, 1, 900);
        samples.openCalendar(session);
        changeDate(session, "2027-03-04")
                .statusCode(422)
                .body(containsString("One published meeting is seated in slots of another day."));
    }

    private ValidatableResponse layOut(SampleSession.Opened session, String firstStart, String agreed) {
        String path = "/organizer/sessions/" + session.id() + "/slots";
        desk.get(path).statusCode(200);
        return desk.post(
                path,
                "firstDay",
                "2027-03-02",
                "days",
                "1",
                "firstStart",
                firstStart,
                "perDay",
                "2",
                "minutes",
                "30",
                "changeOver",
                "0",
                "breaks",
                "",
                "tables",
                "2",
                "agreed",
                agreed);
    }

    private ValidatableResponse changeDate(SampleSession.Opened session, String date) {
        String path = "/organizer/sessions/" + session.id() + "/settings";
        desk.get(path).statusCode(200);
        return desk.post(
                path,
                "name",
                "Coffee day",
                "heldOn",
                date,
                "exhibitorCap",
                "8",
                "buyerCap",
                "8",
                "requestBudget",
                "20",
                "requestDays",
                "7",
                "floor",
                "500");
    }

    private List<Instant> starts(SampleSession.Opened session) {
        return expos.slots(session.id()).stream().map(SlotView::startsAt).toList();
    }
}
