package org.smalltable.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.smalltable.web.api.Callers.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smalltable.web.planning.SampleSession;
import org.smalltable.web.planning.SampleSession.Opened;
import org.smalltable.web.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BookingApiTest {

    @Inject
    SampleSession samples;

    @Inject
    Callers callers;

    @Test
    void a_free_slot_is_booked_moved_and_cancelled() {
        Opened session = samples.open("Booking by program", 3, 2, 2, 2);
        samples.openCalendar(session);
        Callers.Program buyer = callers.delegateOf(session.buyers().getFirst());
        buyer.get(bookings(session) + "?with=" + session.exhibitor(1))
                .then()
                .statusCode(200)
                .body("free", equalTo(List.of(true, true, true)), "seatsLeft", equalTo(List.of(2, 2, 2)));
        Response booked = buyer.post(bookings(session), Map.of("participant", session.exhibitor(1), "slot", 1));
        String meeting = booked.then()
                .statusCode(201)
                .body("slot", equalTo(1), "table", equalTo(1), "origin", equalTo("booked"))
                .body("startsAt", equalTo("2027-03-02T09:30:00+08:00"))
                .body("with.company", equalTo("E1 of Booking by program"))
                .extract()
                .header("Location")
                .replaceAll("^http://[^/]+", "");
        callers.delegateOf(session.exhibitors().getFirst())
                .get("/api/sessions/" + session.id() + "/agenda")
                .then()
                .body("shown", equalTo(true), "zone", equalTo("Asia/Shanghai"), "meetings", hasSize(1))
                .body("meetings[0].with.company", equalTo("B1 of Booking by program"));
        buyer.post(meeting + "/move", Map.of("slot", 2)).then().statusCode(200).body("slot", equalTo(2));
        buyer.get(meeting).then().body("slot", equalTo(2));
        buyer.post(meeting + "/cancellation").then().statusCode(204);
        problem(buyer.get(meeting), 404, "not-found");
    }

    @Test
    void of_two_who_want_one_seat_the_second_is_told_why_not() {
        Opened session = samples.open("One seat", 1, 1, 2, 2);
        samples.openCalendar(session);
        Callers.Program first = callers.delegateOf(session.buyers().getFirst());
        Callers.Program second = callers.delegateOf(session.buyers().getLast());
        first.post(bookings(session), Map.of("participant", session.exhibitor(1), "slot", 0))
                .then()
                .statusCode(201);
        Map<String, Object> same = Map.of("participant", session.exhibitor(2), "slot", 0);
        problem(second.post(bookings(session), same), 409, "tables-full")
                .body("errors.type", hasItems("/problems/tables-full"));
        second.get(bookings(session) + "?with=" + session.exhibitor(1))
                .then()
                .body("[0].free", equalTo(false), "[0].seatsLeft", equalTo(0))
                .body("[0].obstacles.type", hasItems("/problems/company-busy"));
        String french = problem(second.reading("fr").post(bookings(session), same), 409, "tables-full")
                .extract()
                .path("detail");
        assertThat(french).contains("09:00").doesNotContain("taken");
    }

    @Test
    void before_the_calendar_opens_nothing_is_booked() {
        Opened session = samples.open("Not open yet", 1, 1, 1, 1);
        Callers.Program buyer = callers.delegateOf(session.buyers().getFirst());
        problem(
                buyer.post(bookings(session), Map.of("participant", session.exhibitor(1), "slot", 0)),
                409,
                "wrong-phase");
        buyer.get("/api/sessions/" + session.id() + "/agenda")
                .then()
                .statusCode(200)
                .body("shown", equalTo(false), "meetings", hasSize(0));
    }

    @Test
    void other_companies_meetings_are_not_there() {
        Opened session = samples.open("Not yours", 2, 2, 2, 2);
        samples.openCalendar(session);
        String meeting = callers.delegateOf(session.buyers().getFirst())
                .post(bookings(session), Map.of("participant", session.exhibitor(1), "slot", 0))
                .header("Location")
                .replaceAll("^http://[^/]+", "");
        Callers.Program stranger = callers.delegateOf(session.buyers().getLast());
        problem(stranger.get(meeting), 404, "not-found");
        problem(stranger.post(meeting + "/move", Map.of("slot", 1)), 404, "not-found");
        problem(stranger.post(meeting + "/cancellation"), 404, "not-found");
        problem(stranger.get(bookings(session) + "?with=" + UUID.randomUUID()), 404, "not-found");
        problem(stranger.get(bookings(session)), 422, "invalid").body("errors[0].parameter", equalTo("with"));
        problem(given().get(meeting), 401, "not-signed-in");
        problem(callers.organizer().get(meeting), 403, "not-allowed");
    }

    private static String bookings(Opened session) {
        return "/api/sessions/" + session.id() + "/bookings";
    }
}
