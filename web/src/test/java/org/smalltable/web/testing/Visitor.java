package org.smalltable.web.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;

/** A browser without scripts: keeps its cookies, sends forms with their token, does not follow redirects by itself. */
public final class Visitor {

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String language = "en";

    /** Somebody who has just signed in. */
    public static Visitor signedIn(String email, String password) {
        Visitor visitor = new Visitor();
        visitor.get("/sign-in");
        Response answer = visitor.post("/sign-in", Map.of("email", email, "password", password, "back", "/"));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("Signing in as " + email + " came to " + answer.statusCode());
        }
        return visitor;
    }

    /** The same visitor, reading in this language from now on. */
    public Visitor reading(String tag) {
        language = tag;
        return this;
    }

    /** Opens a page. */
    public Response get(String path) {
        return kept(request().get(path));
    }

    /** Sends a form. */
    public Response post(String path, Map<String, String> form) {
        return kept(form(form).post(path));
    }

    /** Sends a form as htmx does. */
    public Response swap(String path, Map<String, String> form) {
        return kept(form(form).header("HX-Request", "true").post(path));
    }

    private RequestSpecification form(Map<String, String> form) {
        return request()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(form)
                .formParam("csrf-token", cookies.getOrDefault("csrf", ""));
    }

    private RequestSpecification request() {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header("Accept-Language", language)
                .cookies(cookies);
    }

    private Response kept(Response answer) {
        Cookies given = answer.detailedCookies();
        given.forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return answer;
    }
}
