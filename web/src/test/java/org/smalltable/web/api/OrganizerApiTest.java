package org.smalltable.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.smalltable.web.api.Callers.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
class OrganizerApiTest {

    @Inject
    SampleSession samples;

    @Inject
    Callers callers;

    @Test
    void a_session_is_planned_read_exported_and_published() throws InterruptedException {
        Opened session = samples.open("Planned by program", 2, 1, 2, 2);
        samples.agree(session, 1, 1, 600);
        samples.agree(session, 1, 2, 500);
        samples.agree(session, 2, 1, 400);
        Callers.Program organizer = callers.organizer();
        organizer
                .post(path(session) + "/planning", Map.of("seconds", 1))
                .then()
                .statusCode(202)
                .body("status", equalTo("running"));
        JsonPath run = organizer.get(path(session) + "/planning").jsonPath();
        while (run.getString("status").equals("running")) {
            Thread.sleep(200);
            run = organizer.get(path(session) + "/planning").jsonPath();
        }
        assertThat(run.getString("status")).isEqualTo("done");
        String version = path(session) + "/timetables/" + run.getString("version");
        organizer
                .get(version)
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"), "meetings", equalTo(2), "stale", equalTo(false))
                .body("certificate.objective", greaterThanOrEqualTo(1000))
                .body("certificate.gap", equalTo(0.0f));
        organizer
                .get(version + "/meetings?size=1")
                .then()
                .body("total", equalTo(2), "items", hasSize(1), "items[0].table", equalTo(1))
                .body("items[0].startsAt", equalTo("2027-03-02T09:00:00+08:00"));
        JsonPath unplaced = organizer.get(version + "/unplaced").jsonPath();
        assertThat(unplaced.getInt("total")).isOne();
        assertThat(unplaced.getString("items[0].kind")).isIn("tables_full", "outweighed");
        assertThat(unplaced.getString("items[0].text")).isNotBlank();
        organizer.get(version + "/instance.json").then().statusCode(200).body("candidates", hasSize(3));
        organizer.get(version + "/schedule.json").then().statusCode(200).body("meetings", hasSize(2));
        organizer.post(version + "/release").then().statusCode(200).body("status", equalTo("released"));
        problem(organizer.post(version + "/release"), 409, "not-a-draft");
        problem(organizer.post(version + "/discard"), 409, "not-a-draft");
        organizer.get(path(session) + "/timetables").then().body("status", hasItem("released"));
        organizer
                .post(path(session) + "/phase", Map.of("phase", "open_calendar"))
                .then()
                .statusCode(200)
                .body("phase", equalTo("open_calendar"));
    }

    @Test
    void an_absence_is_noted_its_repair_proposed_and_accepted() {
        Opened session = samples.open("Absent by program", 2, 2, 2, 2);
        samples.agree(session, 1, 1, 600);
        samples.agree(session, 2, 2, 500);
        samples.openCalendar(session);
        Callers.Program organizer = callers.organizer();
        UUID absent = session.exhibitor(1);
        problem(
                organizer.post(path(session) + "/absences", Map.of("participant", absent, "from", 1, "until", 0)),
                422,
                "invalid");
        problem(
                organizer.post(path(session) + "/absences", Map.of("participant", absent, "from", 40)),
                422,
                "no-such-seat");
        Response proposal = organizer.post(path(session) + "/absences", Map.of("participant", session.exhibitor(1)));
        String version = proposal.then()
                .statusCode(201)
                .body("version.status", equalTo("draft"), "version.meetings", equalTo(1))
                .body("changes", hasSize(1), "changes[0].kind", equalTo("dropped"))
                .body(
                        "changes[0].exhibitor.participant",
                        equalTo(session.exhibitor(1).toString()))
                .extract()
                .path("version.id");
        organizer
                .get(path(session) + "/timetables/" + version + "/changes")
                .then()
                .body("total", equalTo(1));
        organizer
                .post(path(session) + "/timetables/" + version + "/release")
                .then()
                .statusCode(200);
        callers.delegateOf(session.buyers().getFirst())
                .get("/api/sessions/" + session.id() + "/agenda")
                .then()
                .body("meetings", hasSize(0));
        problem(
                organizer.post(path(session) + "/absences/end", Map.of("participant", absent, "until", -1)),
                422,
                "invalid");
        organizer
                .post(path(session) + "/absences/end", Map.of("participant", absent))
                .then()
                .statusCode(201)
                .body("version.status", equalTo("draft"), "version.meetings", equalTo(2))
                .body("changes", hasSize(1), "changes[0].kind", equalTo("added"));
    }

    @Test
    void registrations_are_read_and_decided() {
        Opened session = samples.open("Registered by program", 1, 1, 2, 1);
        Callers.Program organizer = callers.organizer();
        String registrations = path(session) + "/registrations";
        organizer
                .get(registrations + "?side=exhibitors&status=admitted")
                .then()
                .statusCode(200)
                .body("counts.admitted", equalTo(2), "registrations.items", hasSize(2));
        String one = registrations + "/" + session.exhibitor(1);
        problem(organizer.post(one + "/refusal", Map.of("reason", " ")), 422, "invalid")
                .body("errors[0].pointer", equalTo("/reason"));
        organizer
                .post(one + "/refusal", Map.of("reason", "Hall is full"))
                .then()
                .statusCode(200)
                .body("status", equalTo("refused"), "statusReason", equalTo("Hall is full"));
        organizer.post(one + "/admission").then().statusCode(200).body("status", equalTo("admitted"));
        organizer
                .post(path(session) + "/admission", Map.of("participants", List.of(session.exhibitor(1))))
                .then()
                .body("admitted", equalTo(0));
        organizer.post(path(session) + "/admission/all").then().statusCode(200);
        problem(organizer.get(registrations + "?status=lost"), 422, "invalid");
    }

    @Test
    void what_the_rules_refuse_is_told_with_its_kind() {
        Opened session = samples.open("Refused by rules", 1, 1, 1, 1);
        Callers.Program organizer = callers.organizer();
        problem(organizer.post(path(session) + "/phase", Map.of("phase", "final")), 409, "phase-not-next");
        problem(organizer.post(path(session) + "/phase", Map.of("phase", "open_calendar")), 409, "nothing-released");
        problem(organizer.post(path(session) + "/phase", Map.of("phase", "party")), 422, "invalid")
                .body("errors[0].pointer", equalTo("/phase"));
        problem(organizer.post(path(session) + "/planning/stop"), 409, "nothing-running");
        problem(organizer.post(path(session) + "/planning", Map.of("seconds", 1000)), 422, "invalid")
                .body("errors[0].pointer", equalTo("/seconds"));
        problem(
                organizer.post(path(session) + "/absences", Map.of("participant", session.exhibitor(1))),
                409,
                "nothing-released");
    }

    @Test
    void companies_have_no_business_here() {
        Opened session = samples.open("Nobody else's", 1, 1, 1, 1);
        Callers.Program exhibitor = callers.delegateOf(session.exhibitors().getFirst());
        for (String page : List.of("/registrations", "/timetables", "/planning")) {
            problem(exhibitor.get(path(session) + page), 403, "not-allowed");
            problem(given().get(path(session) + page), 401, "not-signed-in");
        }
        problem(exhibitor.post(path(session) + "/planning"), 403, "not-allowed");
        problem(
                callers.organizer().get("/api/organizer/sessions/" + UUID.randomUUID() + "/timetables"),
                404,
                "not-found");
        problem(callers.organizer().get(path(session) + "/timetables/" + UUID.randomUUID()), 404, "not-found");
    }

    private static String path(Opened session) {
        return "/api/organizer/sessions/" + session.id();
    }
}
