package org.smalltable.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.web.testing.TestAccounts;

/** Programs that call the API, each signed in with an account of its own. */
@ApplicationScoped
public class Callers {

    private final TestAccounts accounts;

    Callers(TestAccounts accounts) {
        this.accounts = accounts;
    }

    /** Nobody in particular. */
    public Program anybody() {
        return new Program(Map.of(), "en");
    }

    /** For a company. */
    public Program delegateOf(ParticipantView company) {
        return signedIn(accounts.delegateOf(company));
    }

    /** For the organizer. */
    public Program organizer() {
        return signedIn(accounts.organizer());
    }

    private Program signedIn(String email) {
        Response answer = anybody().post("/api/sign-in", Map.of("email", email, "password", TestAccounts.PASSWORD));
        answer.then().statusCode(204);
        return new Program(answer.cookies(), "en");
    }

    /** A program with its cookie and its user's language. */
    public record Program(Map<String, String> cookies, String language) {

        public Program reading(String tag) {
            return new Program(cookies, tag);
        }

        public Response get(String path) {
            return request().get(path);
        }

        public Response post(String path, Object body) {
            return request().contentType(ContentType.JSON).body(body).post(path);
        }

        /** Without a body. */
        public Response post(String path) {
            return request().contentType(ContentType.JSON).post(path);
        }

        public Response put(String path, Object body) {
            return request().contentType(ContentType.JSON).body(body).put(path);
        }

        /** With the body as it stands. */
        public RequestSpecification request() {
            return given().header("Accept-Language", language).cookies(cookies);
        }
    }

    /** Asserts that an answer is this problem. */
    public static ValidatableResponse problem(Response answer, int status, String type) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + type))
                .body("status", equalTo(status));
    }
}
