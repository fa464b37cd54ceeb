package org.smalltable.web.deployed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.NewAccount;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.web.planning.SampleSession;
import org.smalltable.web.security.Passwords;

/** Behind a proxy that ends TLS, as docs/deploy.md sets it up. */
@QuarkusTest
@TestProfile(BehindProxy.class)
class ProxyTest {

    private static final String PASSWORD = "behind the proxy sits a table";

    @Inject
    SampleSession samples;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Test
    void a_visitor_who_comes_by_tls_gets_secure_cookies_and_is_told_to_stay_with_it() {
        Response page = byTls().get("/sign-in");
        page.then().statusCode(200).header("Strict-Transport-Security", equalTo("max-age=31536000"));
        assertThat(page.detailedCookie("csrf").isSecured()).isTrue();

        Response signedIn = signIn(byTls().header("Origin", "https://match.example.org"), page);
        Cookie session = signedIn.detailedCookie("__Host-session");
        assertThat(session.isSecured()).isTrue();
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualToIgnoringCase("Lax");
        assertThat(session.getPath()).isEqualTo("/");
        assertThat(session.getDomain()).isNull();
        assertThat(signedIn.header("Location")).isEqualTo("https://match.example.org/account");
        byTls().cookie("__Host-session", session.getValue())
                .get("/account")
                .then()
                .statusCode(200);
        assertThat(byTls().get("/language/fr").detailedCookie("language").isSecured())
                .isTrue();
    }

    @Test
    void a_visitor_who_comes_without_tls_is_served_as_before() {
        Response page = plain().get("/sign-in");
        page.then().statusCode(200).header("Strict-Transport-Security", nullValue());
        Response signedIn = signIn(plain(), page);
        assertThat(signedIn.detailedCookie("session").isSecured()).isFalse();
        assertThat(signedIn.detailedCookie("__Host-session")).isNull();
    }

    @Test
    void a_form_from_another_site_is_refused_here_too() {
        Response page = byTls().get("/sign-in");
        assertThat(signIn(byTls().header("Origin", "https://evil.example.org"), page)
                        .statusCode())
                .isEqualTo(403);
    }

    private Response signIn(RequestSpecification request, Response page) {
        String email = UUID.randomUUID() + "@proxy.example";
        accounts.open(
                Caller.job("test"),
                new NewAccount(email, "Somebody", passwords.hash(PASSWORD), "", ""),
                Role.EXHIBITOR,
                Optional.of(
                        samples.open(email, 1, 1, 1, 1).exhibitors().getFirst().companyId()));
        String token = page.cookie("csrf");
        return request.cookie("csrf", token)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token)
                .formParam("email", email)
                .formParam("password", PASSWORD)
                .formParam("back", "/account")
                .post("/sign-in");
    }

    private static RequestSpecification byTls() {
        return plain().header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Host", "match.example.org");
    }

    private static RequestSpecification plain() {
        return given().redirects().follow(false);
    }
}
