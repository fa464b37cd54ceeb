package org.smalltable.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.smalltable.web.api.Callers.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smalltable.web.planning.SampleSession;
import org.smalltable.web.testing.TestAccounts;
import org.smalltable.web.testing.TestDatabase;

/** What holds for every address of the API: who gets in, and how refusals look. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApiMannersTest {

    @Inject
    Callers callers;

    @Inject
    TestAccounts accounts;

    @Inject
    SampleSession samples;

    @Test
    void signing_in_gives_a_cookie_that_opens_what_the_account_may_see() {
        Callers.Program organizer = callers.organizer();
        organizer
                .get("/api/me")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("account.role", equalTo("organizer"), "account.name", equalTo("Somebody"));
        assertThat(organizer.get("/api/me").asString()).doesNotContain("password", "hash");
        Response left = organizer.post("/api/sign-out");
        left.then().statusCode(204);
        assertThat(left.detailedCookie("session").getMaxAge()).isZero();
    }

    @Test
    void a_wrong_password_is_refused_and_too_many_are_slowed_down() {
        String email = accounts.organizer();
        Map<String, String> wrong = Map.of("email", email, "password", "not this one");
        problem(callers.anybody().post("/api/sign-in", wrong), 401, "wrong-password");
        for (int i = 0; i < 5; i++) {
            callers.anybody().post("/api/sign-in", wrong);
        }
        Response slowed = callers.anybody().post("/api/sign-in", wrong);
        problem(slowed, 429, "too-many-attempts");
        assertThat(Integer.parseInt(slowed.header("Retry-After"))).isPositive();
    }

    @Test
    void malformed_json_is_told_with_its_place() {
        problem(
                        callers.anybody().post("/api/sign-in", "{\"email\": \"a@b.example\",\n \"password\" 1}"),
                        400,
                        "not-understood")
                .body("detail", containsString("line 2"), "instance", equalTo("/api/sign-in"));
    }

    @Test
    void values_that_are_missing_or_of_another_sort_are_told_by_pointer() {
        problem(callers.anybody().post("/api/sign-in", Map.of("email", "a@b.example")), 422, "invalid")
                .body("errors.pointer", equalTo(List.of("/password")));
        problem(callers.anybody().post("/api/sign-in", "{\"email\": {\"at\": 1}, \"password\": \"x\"}"), 422, "invalid")
                .body("errors[0].pointer", equalTo("/email"));
        problem(callers.anybody().post("/api/sign-in"), 422, "invalid");
        problem(callers.organizer().get("/api/sessions/" + UUID.randomUUID() + "/companies?size=101"), 422, "invalid")
                .body("errors[0].parameter", equalTo("size"));
    }

    @ParameterizedTest
    @CsvSource({
        "companies?size=many,size",
        "companies?page=99999999999,page",
        "companies?side=left,side",
        "companies?country=Rwanda,country",
        "companies?sector=coffee beans,sector"
    })
    void a_parameter_that_means_nothing_is_told_and_not_passed_over(String asked, String parameter) {
        problem(callers.organizer().get("/api/sessions/" + UUID.randomUUID() + "/" + asked), 422, "invalid")
                .body("errors.parameter", equalTo(List.of(parameter)));
    }

    @Test
    void an_identifier_in_the_query_that_is_none_is_told() {
        SampleSession.Opened session = samples.open("Manners " + UUID.randomUUID(), 1, 1, 1, 1);
        Callers.Program buyer = callers.delegateOf(session.buyers().getFirst());
        problem(buyer.get("/api/sessions/" + session.id() + "/bookings?with=them"), 422, "invalid")
                .body("errors.parameter", equalTo(List.of("with")));
    }

    @Test
    void a_form_of_another_site_gets_nowhere() {
        Callers.Program organizer = callers.organizer();
        String path = "/api/organizer/sessions/" + UUID.randomUUID() + "/admission/all";
        problem(organizer.request().contentType(ContentType.URLENC).post(path), 415, "unsupported-media-type");
        problem(organizer.request().contentType("text/plain").body("{}").post(path), 415, "unsupported-media-type");
        problem(organizer.request().post(path), 415, "unsupported-media-type");
        problem(
                organizer
                        .request()
                        .contentType(ContentType.JSON)
                        .header("Origin", "https://elsewhere.example")
                        .post(path),
                403,
                "not-allowed");
        problem(organizer.post(path), 404, "not-found");
    }

    @Test
    void a_body_that_is_no_form_gets_nowhere_on_pages() {
        Callers.Program organizer = callers.organizer();
        organizer
                .request()
                .redirects()
                .follow(false)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/sign-out")
                .then()
                .statusCode(400);
    }

    @Test
    void no_cookie_for_forms_is_handed_out() {
        assertThat(given().get("/api/sessions").cookies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en,Please sign in", "zh,请先登录", "fr,Connexion requise"})
    void problems_speak_the_callers_language(String language, String title) {
        problem(callers.anybody().reading(language).get("/api/me"), 401, "not-signed-in")
                .body("title", equalTo(title), "instance", equalTo("/api/me"));
    }

    @Test
    void other_methods_and_other_forms_are_refused_as_problems() {
        problem(given().contentType(ContentType.JSON).put("/api/sessions"), 405, "method-not-allowed");
        problem(given().accept("text/html").get("/api/sessions"), 406, "not-acceptable");
        problem(given().get("/api/no/such/thing"), 404, "not-found");
        problem(given().get("/api/sessions/not-an-id"), 404, "not-found");
    }
}
