package org.smalltable.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smalltable.web.planning.SampleSession;
import org.smalltable.web.planning.SampleSession.Opened;
import org.smalltable.web.testing.TestDatabase;

/** What is read: sessions and reference data by everybody, matches, companies, one's own part by who takes part. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReadingApiTest {

    @Inject
    SampleSession samples;

    @Inject
    Callers callers;

    @Test
    void a_session_is_told_to_everybody_with_its_times_at_the_venue() {
        Opened session = samples.open("Facts of a session", 3, 2, 2, 1);
        given().get("/api/sessions/" + session.id())
                .then()
                .statusCode(200)
                .body("session.phase", equalTo("matching"), "session.zone", equalTo("Asia/Shanghai"))
                .body("exhibitors", equalTo(2), "buyers", equalTo(1), "seats", equalTo(6))
                .body("slots", hasSize(3), "slots[1].number", equalTo(1))
                .body("slots[1].startsAt", equalTo("2027-03-02T09:30:00+08:00"))
                .body("allows.requests", equalTo(true), "allows.booking", equalTo(false));
        String edition = given().get("/api/sessions/" + session.id()).jsonPath().getString("session.edition");
        given().get("/api/editions/" + edition)
                .then()
                .statusCode(200)
                .body("edition.name", equalTo("Facts of a session"))
                .body("figures.exhibitors", equalTo(2))
                .body("sessions.id", hasItems(session.id().toString()));
        given().get("/api/editions").then().body("id", hasItems(edition));
        problem(given().get("/api/sessions/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void countries_are_told_as_they_stand_on_a_day() {
        given().header("Accept-Language", "fr")
                .get("/api/countries?date=2026-11-05")
                .then()
                .statusCode(200)
                .body("find { it.code == 'RW' }.name", equalTo("Rwanda"))
                .body("find { it.code == 'RW' }.groups", hasItems("least_developed", "african_union"))
                .body("find { it.code == 'RW' }.zeroTariff.basis", equalTo("least_developed_partner"))
                .body("find { it.code == 'DE' }.name", equalTo("Allemagne"));
        given().get("/api/countries?date=1960-01-01").then().body("find { it.code == 'RW' }.zeroTariff", nullValue());
        problem(given().get("/api/countries?date=tomorrow"), 422, "invalid")
                .body("errors[0].parameter", equalTo("date"));
    }

    @Test
    void reference_data_are_kept_by_their_tag() {
        Response first = given().header("Accept-Language", "zh").get("/api/sectors");
        first.then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=3600"))
                .header("Vary", containsString("Accept-Language"));
        String tag = first.header("ETag");
        assertThat(tag).isNotEmpty();
        given().header("Accept-Language", "zh")
                .header("If-None-Match", tag)
                .get("/api/sectors")
                .then()
                .statusCode(304);
        given().header("Accept-Language", "en")
                .header("If-None-Match", tag)
                .get("/api/sectors")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"coffee,0901", "咖啡,0901", "0901,0901"})
    void products_are_found_by_words_and_digits(String text, String code) {
        given().queryParam("text", text)
                .get("/api/products")
                .then()
                .statusCode(200)
                .body("[0].code", equalTo(code));
    }

    @Test
    void matches_come_with_facts_and_with_words_in_the_callers_language() {
        Opened session = samples.open("Matches for programs", 2, 2, 3, 2);
        Callers.Program buyer = callers.delegateOf(session.buyers().getFirst());
        String path = "/api/sessions/" + session.id() + "/matches";
        JsonPath english = buyer.get(path + "?size=2")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("matches.items", hasSize(2), "matches.total", equalTo(3), "matches.pages", equalTo(2))
                .body("matches.items[0].points", greaterThan(0), "matches.items[0].country", equalTo("RW"))
                .body("matches.items[0].standing", equalTo("free"), "counts.left", equalTo(500))
                .extract()
                .jsonPath();
        Map<String, Object> reason = english.getMap("matches.items[0].reasons.find { it.kind == 'shared_sector' }");
        assertThat(reason).containsEntry("stance", "for").containsEntry("fact", Map.of("sector", "FOOD.DRINK.COFFEE"));
        String chinese = buyer.reading("zh").get(path).jsonPath().getString("matches.items[0].reasons[0].text");
        assertThat(chinese).isNotEqualTo(english.getString("matches.items[0].reasons[0].text"));
        buyer.get(path + "?country=DE").then().body("matches.items", hasSize(0));
        buyer.get(path + "?size=2&page=2").then().body("matches.items", hasSize(1));
        problem(callers.organizer().get(path), 403, "not-allowed");
        problem(
                callers.delegateOf(
                                samples.open("Elsewhere", 1, 1, 1, 1).buyers().getFirst())
                        .get(path),
                404,
                "not-found");
    }

    @Test
    void the_directory_and_a_company_are_told_without_what_it_keeps_to_itself() {
        Opened session = samples.open("Directory for programs", 2, 2, 3, 2);
        Callers.Program buyer = callers.delegateOf(session.buyers().getFirst());
        String path = "/api/sessions/" + session.id() + "/companies";
        buyer.get(path)
                .then()
                .statusCode(200)
                .body("items", hasSize(3), "items[0].name", equalTo("E1 of Directory for programs"));
        buyer.get(path + "?words=E2").then().body("items", hasSize(1), "total", equalTo(1));
        problem(buyer.get(path + "?side=buyers"), 404, "not-found");
        problem(buyer.get(path + "/" + session.buyer(2)), 404, "not-found");
        Response company = buyer.get(path + "/" + session.exhibitor(1));
        company.then()
                .statusCode(200)
                .body("country", equalTo("RW"), "products[0].text", equalTo("Coffee"))
                .body("products[0].code", equalTo("0901"), "languages", equalTo(List.of("en")))
                .body("points", greaterThan(0), "barred", equalTo(false), "reasons.size()", greaterThan(0));
        assertThat(company.asString()).doesNotContain("refused", "freeSlots", "floorBonus", "statusReason");
        problem(buyer.get(path + "/" + UUID.randomUUID()), 404, "not-found");
        callers.organizer()
                .get(path + "?side=exhibitors")
                .then()
                .statusCode(200)
                .body("total", equalTo(3));
    }

    @Test
    void a_company_reads_and_changes_its_own_part_only() {
        Opened session = samples.open("Own part", 3, 2, 1, 1);
        Callers.Program exhibitor = callers.delegateOf(session.exhibitors().getFirst());
        String path = "/api/sessions/" + session.id();
        exhibitor
                .get(path + "/profile")
                .then()
                .statusCode(200)
                .body("participant", equalTo(session.exhibitor(1).toString()), "status", equalTo("admitted"))
                .body("profile.products[0].code", equalTo("0901"), "profile.sectors", hasItems("FOOD.DRINK.COFFEE"));
        exhibitor
                .get("/api/me")
                .then()
                .body("parts.session", hasItems(session.id().toString()));
        exhibitor.get(path + "/availability").then().body("free", equalTo(List.of(true, true, true)));
        exhibitor
                .put(path + "/availability", Map.of("free", List.of(0, 2)))
                .then()
                .statusCode(200)
                .body("free", equalTo(List.of(true, false, true)));
        problem(exhibitor.put(path + "/availability", Map.of("free", List.of(7))), 422, "no-such-seat");
        Callers.Program stranger = callers.delegateOf(
                samples.open("Another part", 1, 1, 1, 1).exhibitors().getFirst());
        problem(stranger.get(path + "/profile"), 404, "not-found");
        problem(stranger.get(path + "/availability"), 404, "not-found");
        problem(given().get(path + "/profile"), 401, "not-signed-in");
        problem(callers.organizer().get(path + "/profile"), 403, "not-allowed");
    }
}
