package org.smalltable.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.NewAccount;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.persistence.participant.ParticipantView;
import org.smalltable.web.security.Passwords;

/** Programs that call the API, each signed in with an account of its own. */
@ApplicationScoped
public class Callers {

    public static final String PASSWORD = "a long enough password";

    private final Accounts accounts;
    private final Passwords passwords;

    Callers(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Nobody in particular. */
    public Program anybody() {
        return new Program(Map.of(), "en");
    }

    /** For a company. */
    public Program delegateOf(ParticipantView company) {
        return signedIn(
                company.side() == Side.EXHIBITOR ? Role.EXHIBITOR : Role.BUYER, Optional.of(company.companyId()));
    }

    /** For the organizer. */
    public Program organizer() {
        return signedIn(Role.ORGANIZER, Optional.empty());
    }

    /** A new account's address. */
    public String account(Role role, Optional<UUID> company) {
        String email = UUID.randomUUID() + "@example.org";
        accounts.open(
                Caller.job("test"), new NewAccount(email, "Somebody", passwords.hash(PASSWORD), "", ""), role, company);
        return email;
    }

    private Program signedIn(Role role, Optional<UUID> company) {
        Response answer = anybody().post("/api/sign-in", Map.of("email", account(role, company), "password", PASSWORD));
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
