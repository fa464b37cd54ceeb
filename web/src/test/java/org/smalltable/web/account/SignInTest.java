package org.smalltable.web.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.LinkPurpose;
import org.smalltable.persistence.account.LinkView;
import org.smalltable.persistence.account.NewAccount;
import org.smalltable.persistence.account.Opened;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.web.security.Passwords;
import org.smalltable.web.testing.Visitor;

@QuarkusTest
class SignInTest {
    private static final String PASSWORD = "kaffee und kuchen";

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Test
    void the_right_password_leads_to_the_page_that_was_asked_for() {
        organizer("asked@signin.example");
        Visitor visitor = visitor();
        visitor.get("/account").then().statusCode(303).header("Location", endsWith("/sign-in?back=%2Faccount"));
        visitor.post("/sign-in", Map.of("email", "Asked@SignIn.example", "password", PASSWORD, "back", "/account"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account"));
        visitor.get("/account")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("asked@signin.example"));
    }

    @Test
    void who_sends_a_form_after_the_sign_in_has_ended_is_told_that_it_was_not_kept() {
        Visitor visitor = visitor();
        visitor.get("/sign-in").then().body(not(containsString("Your sign-in had ended")));
        visitor.post("/account", Map.of("name", "Too late")).then().statusCode(303);
        visitor.get("/sign-in").then().body(containsString("Your sign-in had ended"));
    }

    @Test
    void the_cookie_is_closed_to_scripts_and_to_other_sites() {
        organizer("cookie@signin.example");
        assertThat(signIn(visitor(), "cookie@signin.example", PASSWORD)
                        .headers()
                        .getValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("session="))
                .singleElement()
                .asString()
                .containsIgnoringCase("httponly")
                .contains("SameSite=Lax", "Path=/");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_told_in_the_same_words() {
        organizer("wrong@signin.example");
        for (String email : new String[] {"wrong@signin.example", "nobody@signin.example"}) {
            signIn(visitor(), email, "not the password")
                    .then()
                    .statusCode(422)
                    .body(containsString("do not belong together"), containsString(email));
        }
    }

    @Test
    void whoever_guesses_has_to_wait() {
        organizer("guessed@signin.example");
        Visitor visitor = visitor();
        for (int i = 0; i < 6; i++) {
            signIn(visitor, "guessed@signin.example", "guess number " + i)
                    .then()
                    .statusCode(422);
        }
        signIn(visitor, "guessed@signin.example", PASSWORD)
                .then()
                .statusCode(429)
                .header("Retry-After", not("0"))
                .body(containsString("Too many attempts"));
    }

    @Test
    void nobody_is_led_to_another_site() {
        organizer("back@signin.example");
        for (String back : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
            visitor()
                    .post("/sign-in", Map.of("email", "back@signin.example", "password", PASSWORD, "back", back))
                    .then()
                    .statusCode(303)
                    .header("Location", allOf(not(containsString("evil")), endsWith("/organizer")));
        }
    }

    @Test
    void a_form_of_another_site_is_refused_before_anybody_asks_who_sent_it() {
        for (String site : new String[] {"cross-site", "same-site"}) {
            given().header("Sec-Fetch-Site", site).post("/sign-in").then().statusCode(403);
        }
        given().header("Origin", "https://evil.example").post("/sign-in").then().statusCode(403);
        given().header("Origin", "null").post("/j_security_check").then().statusCode(403);
    }

    @Test
    void a_form_without_its_token_is_refused_in_words() {
        given().formParam("email", "a@b.example")
                .formParam("password", PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(400)
                .body(containsString("load the page again"));
    }

    @Test
    void signing_out_everywhere_ends_the_other_devices() {
        organizer("devices@signin.example");
        Visitor desk = visitor();
        Visitor telephone = visitor();
        signIn(desk, "devices@signin.example", PASSWORD).then().statusCode(303);
        signIn(telephone, "devices@signin.example", PASSWORD).then().statusCode(303);
        desk.post("/account/sign-out-everywhere", Map.of()).then().statusCode(303);
        telephone.get("/account").then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    @Test
    void a_new_password_ends_the_other_devices_but_not_this_one() {
        organizer("changed@signin.example");
        Visitor desk = visitor();
        Visitor telephone = visitor();
        signIn(desk, "changed@signin.example", PASSWORD).then().statusCode(303);
        signIn(telephone, "changed@signin.example", PASSWORD).then().statusCode(303);
        desk.post("/account/password", Map.of("current", "wrong one here", "password", "another one now"))
                .then()
                .statusCode(422);
        desk.post("/account/password", Map.of("current", PASSWORD, "password", "qwertyuiop"))
                .then()
                .statusCode(422)
                .body(containsString("guessed first"));
        desk.post("/account/password", Map.of("current", PASSWORD, "password", "another one now"))
                .then()
                .statusCode(303);
        desk.get("/account").then().statusCode(200);
        telephone.get("/account").then().statusCode(303);
    }

    @Test
    void settings_are_kept_and_choose_the_language() {
        organizer("settings@signin.example");
        Visitor visitor = visitor();
        signIn(visitor, "settings@signin.example", PASSWORD);
        visitor.post("/account", Map.of("name", "Zoé", "language", "fr", "zone", "Mars/Base"))
                .then()
                .statusCode(422);
        visitor.post("/account", Map.of("name", "Zoé", "language", "tlh", "zone", "Africa/Kigali"))
                .then()
                .statusCode(422)
                .body(containsString("Please choose a language from the list."));
        visitor.post("/account", Map.of("name", "Zoé")).then().statusCode(422);
        visitor.post("/account", Map.of("name", "Zoé", "language", "fr", "zone", "Africa/Kigali"))
                .then()
                .statusCode(303);
        visitor.get("/account")
                .then()
                .statusCode(200)
                .body(containsString("lang=\"fr\""), containsString("Vos réglages"), containsString("Africa/Kigali"));
        visitor.get("/account").then().body(not(containsString("Vos réglages sont enregistrés")));
    }

    @Test
    void an_invitation_opens_an_account_once() {
        String token = accounts.makeLink(
                Caller.job("test"),
                new LinkView(LinkPurpose.INVITATION, Role.ORGANIZER, Optional.empty(), Optional.empty()),
                Duration.ofHours(1));
        String path = OneTimeLinks.path(LinkPurpose.INVITATION, token);
        Visitor visitor = visitor();
        visitor.get(path).then().statusCode(200);
        visitor.post(path, Map.of("name", "", "email", "new@signin.example", "password", "short"))
                .then()
                .statusCode(422)
                .body(containsString("at least 10 characters"));
        visitor.post(path, Map.of("name", "Nora", "email", "new@signin.example", "password", PASSWORD))
                .then()
                .statusCode(303);
        visitor.get("/account").then().statusCode(200).body(containsString("Nora"));
        visitor().get(path).then().statusCode(404).body(containsString("can no longer be used"));
    }

    @Test
    void a_password_link_sets_a_new_password() {
        UUID account = organizer("forgot@signin.example");
        String token = accounts.makeLink(
                Caller.job("test"),
                new LinkView(LinkPurpose.PASSWORD, Role.ORGANIZER, Optional.empty(), Optional.of(account)),
                Duration.ofHours(1));
        String path = OneTimeLinks.path(LinkPurpose.PASSWORD, token);
        visitor().post(path, Map.of("password", "remembered again")).then().statusCode(303);
        signIn(visitor(), "forgot@signin.example", PASSWORD).then().statusCode(422);
        signIn(visitor(), "forgot@signin.example", "remembered again").then().statusCode(303);
    }

    /** Somebody who has opened a page before, and so has the token for forms. */
    private static Visitor visitor() {
        Visitor visitor = new Visitor();
        visitor.get("/sign-in");
        return visitor;
    }

    private static Response signIn(Visitor visitor, String email, String password) {
        return visitor.post("/sign-in", Map.of("email", email, "password", password));
    }

    private UUID organizer(String email) {
        NewAccount person = new NewAccount(email, "Olga", passwords.hash(PASSWORD), "", "");
        return switch (accounts.open(Caller.job("test"), person, Role.ORGANIZER, Optional.empty())) {
            case Opened.Done(UUID account) -> account;
            case Opened.EmailTaken taken -> throw new IllegalStateException(email + " is taken");
            case Opened.LinkSpent spent -> throw new IllegalStateException();
        };
    }
}
