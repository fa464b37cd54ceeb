package org.smalltable.web.planning;

import io.restassured.RestAssured;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.smalltable.persistence.account.Accounts;
import org.smalltable.persistence.account.NewAccount;
import org.smalltable.persistence.audit.Caller;
import org.smalltable.persistence.audit.Role;
import org.smalltable.web.security.Passwords;

/** People who sign in through the form, for tests of pages. */
@ApplicationScoped
public class SignedIn {

    public static final String PASSWORD = "a-small-table-for-two";

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    /** Opens an account, unless it is there, and signs in with it. */
    public Person as(String email, Role role, Optional<UUID> company) {
        accounts.open(
                Caller.job("test"),
                new NewAccount(email, "Person " + email, passwords.hash(PASSWORD), "", ""),
                role,
                company);
        Person person = new Person(new CookieFilter(), "");
        person = new Person(person.cookies(), person.tokenOf("/sign-in"));
        person.post("/sign-in", Map.of("email", email, "password", PASSWORD, "back", "/"))
                .then()
                .statusCode(303);
        return person;
    }

    /** A browser without JavaScript. */
    public record Person(CookieFilter cookies, String token) {

        public Response get(String path) {
            return request().get(path);
        }

        /** A request as htmx makes it. */
        public Response fragment(String path) {
            return request().header("HX-Request", "true").get(path);
        }

        public Response post(String path, Map<String, ?> form) {
            return request()
                    .contentType(ContentType.URLENC.withCharset("UTF-8"))
                    .formParam("csrf-token", token)
                    .formParams(form)
                    .post(path);
        }

        private RequestSpecification request() {
            return RestAssured.given().filter(cookies).redirects().follow(false);
        }

        private String tokenOf(String path) {
            Matcher found = TOKEN.matcher(get(path).asString());
            if (!found.find()) {
                throw new IllegalStateException("No form at " + path);
            }
            return found.group(1);
        }
    }
}
