package org.smalltable.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.smalltable.web.api.Callers.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smalltable.web.testing.TestAccounts;
import org.smalltable.web.testing.TestDatabase;
import org.smalltable.web.testing.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TokensApiTest {

    private static final Pattern SHOWN = Pattern.compile("value=\"(smalltable_[A-Za-z0-9_-]{43})\"");

    @Inject
    Callers callers;

    @Inject
    TestAccounts accounts;

    @Test
    void a_token_acts_for_its_owner_until_it_is_revoked() {
        Callers.Program owner = callers.organizer();
        Response made = owner.post("/api/me/tokens", Map.of("name", "Floor plan"));
        made.then().statusCode(201).body("kept.name", equalTo("Floor plan"));
        String token = made.path("token");
        with(token, "/api/me")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("account.role", equalTo("organizer"));
        owner.get("/api/me/tokens").then().body("", hasSize(1), "[0].usedAt", notNullValue());
        String id = made.path("kept.id");
        problem(
                callers.organizer().request().contentType(ContentType.JSON).delete("/api/me/tokens/" + id),
                404,
                "not-found");
        given().auth().oauth2(token).delete("/api/me/tokens/" + id).then().statusCode(204);
        problem(with(token, "/api/me"), 401, "not-signed-in");
    }

    @Test
    void a_token_that_does_not_hold_opens_nothing_even_beside_a_cookie() {
        problem(with("smalltable_made-up", "/api/me"), 401, "not-signed-in");
        given().auth().oauth2("smalltable_made-up").get("/api/sessions").then().statusCode(200);
    }

    @Test
    void signing_out_everywhere_ends_tokens_too() {
        String email = accounts.organizer();
        Visitor person = Visitor.signedIn(email, TestAccounts.PASSWORD);
        person.get("/account/tokens").then().statusCode(200).body(containsString("No tokens"));
        String token = shown(person.post("/account/tokens", Map.of("name", "Badge printer")));
        with(token, "/api/me").then().statusCode(200);
        person.post("/account/sign-out-everywhere", Map.of()).then().statusCode(303);
        problem(with(token, "/api/me"), 401, "not-signed-in");
    }

    @Test
    void the_page_shows_a_token_once_and_revokes_it() {
        Visitor person = Visitor.signedIn(accounts.organizer(), TestAccounts.PASSWORD);
        person.get("/account").then().body(containsString("/account/tokens"));
        person.get("/account/tokens");
        String token = shown(person.post("/account/tokens", Map.of("name", "Badge printer")));
        String page = person.get("/account/tokens")
                .then()
                .body(containsString("Badge printer"), not(containsString(token)))
                .extract()
                .asString();
        String revoke = page.replaceAll("(?s).*action=\"(/account/tokens/[-0-9a-f]{36}/revocation)\".*", "$1");
        person.post("/account/tokens/" + UUID.randomUUID() + "/revocation", Map.of())
                .then()
                .statusCode(404);
        person.post(revoke, Map.of()).then().statusCode(303);
        problem(with(token, "/api/me"), 401, "not-signed-in");
        person.post("/account/tokens", Map.of("name", " ")).then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/organizer"})
    void a_token_opens_no_page(String page) {
        Response made = callers.organizer().post("/api/me/tokens", Map.of("name", "Curious"));
        given().auth()
                .oauth2(made.path("token"))
                .redirects()
                .follow(false)
                .get(page)
                .then()
                .statusCode(303);
    }

    @Test
    void a_token_makes_no_tokens() {
        String token = callers.organizer()
                .post("/api/me/tokens", Map.of("name", "Parent"))
                .path("token");
        problem(
                given().auth()
                        .oauth2(token)
                        .contentType(ContentType.JSON)
                        .body(Map.of("name", "Child"))
                        .post("/api/me/tokens"),
                403,
                "not-allowed");
    }

    @Test
    void there_is_an_end_to_making_tokens() {
        Callers.Program owner = callers.organizer();
        for (int i = 0; i < 20; i++) {
            owner.post("/api/me/tokens", Map.of("name", "Token " + i)).then().statusCode(201);
        }
        problem(owner.post("/api/me/tokens", Map.of("name", "One more")), 409, "too-many-tokens");
    }

    private static Response with(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }

    private static String shown(Response page) {
        Matcher found = SHOWN.matcher(page.then().statusCode(200).extract().asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
