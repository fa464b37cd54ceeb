package org.smalltable.web.organizer;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without scripts: keeps cookies, sends the forms' token, follows no redirect by itself. */
final class DeskVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"([\\w-]*csrf[\\w-]*)\" value=\"([^\"]+)\"");

    private final CookieFilter cookies = new CookieFilter();
    private String language = "en";
    private String tokenName = "";
    private String token = "";

    static DeskVisitor signedIn(String email, String password) {
        DeskVisitor visitor = new DeskVisitor();
        visitor.get("/sign-in").statusCode(200);
        visitor.post("/sign-in", "email", email, "password", password, "back", "/")
                .statusCode(303);
        return visitor;
    }

    DeskVisitor speaking(String tag) {
        language = tag;
        return this;
    }

    ValidatableResponse get(String path) {
        return remember(request().get(path));
    }

    /** Posts a form of pairs of names and values. */
    ValidatableResponse post(String path, String... fields) {
        RequestSpecification request = request().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return remember(request.formParam(tokenName, token).post(path));
    }

    /** Sends a file as a form with a file field does. */
    ValidatableResponse send(String path, String side, String name, byte[] content) {
        return remember(request()
                .multiPart("side", side)
                .multiPart(tokenName, token)
                .multiPart("file", name, content, "text/csv")
                .post(path));
    }

    private RequestSpecification request() {
        return given().filter(cookies)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header("Accept", "text/html")
                .header("Accept-Language", language);
    }

    private ValidatableResponse remember(Response response) {
        String body = new String(response.getBody().asByteArray(), StandardCharsets.UTF_8);
        Matcher found = TOKEN.matcher(body);
        if (found.find()) {
            tokenName = found.group(1);
            token = found.group(2);
        }
        return response.then();
    }
}
